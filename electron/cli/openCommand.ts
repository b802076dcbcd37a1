import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Arguments } from './arguments'
import { werkmapFolder } from './nodeWorkbench'

/** `open [werkmap] [--browser]`: the workbench as `npm start` opens it. */
export function openCommand({ words, werkmap, browser }: Arguments): Promise<number> {
  const start = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url))
  const args = [start, '--werkmap', werkmapFolder(words[0] ?? werkmap), ...(browser ? ['--browser'] : [])]
  return new Promise((done) => {
    const opened = spawn(process.execPath, args, { stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => opened.kill(signal))
    opened.once('exit', (status) => done(status ?? 1))
  })
}
