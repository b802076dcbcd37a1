import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWerkmapFolder } from '../../electron/files/werkmapFolder'
import { NotebookFile } from '../../core/workbench/file/notebookFile'

// The host's file code is killed at 200 random moments while it keeps and saves: what it acknowledged is there.

const kills = 200
const path = 'analyses/armoede/proef.md'
const dir = mkdtempSync(join(tmpdir(), 'feitenwerk-kill-'))
const program = join(dir, 'programma/typist.mjs')

beforeAll(async () => {
  mkdirSync(join(dir, 'analyses/armoede'), { recursive: true })
  writeFileSync(join(dir, path), textOf(0))
  await build({
    configFile: false,
    ssr: { noExternal: true },
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, '../support/typist.ts'),
      outDir: join(dir, 'programma'),
      rollupOptions: { output: { entryFileNames: 'typist.mjs' } },
    },
  })
}, 120_000)
afterAll(() => rmSync(dir, { recursive: true }))

const textOf = (count: number) =>
  `begin ${count}\n${`regel ${count} van de tekst\n`.repeat(400)}eind ${count}\n`
/** Which text it is; null when it isn't a whole one. */
const countIn = (text: string) => {
  const count = Number(/^begin (\d+)\n/.exec(text)?.[1] ?? -1)
  return text === textOf(count) ? count : null
}

/** Lets the program type on from a number and kills it so many milliseconds after it began; what it acknowledged. */
function killAfter(from: number, milliseconds: number): Promise<{ kept: number; saved: number }> {
  const child = spawn(process.execPath, [program, dir, path, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (data: Buffer) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), milliseconds)
    said += data.toString()
  })
  const last = (word: string) =>
    Number(
      said
        .match(new RegExp(`${word} \\d+`, 'g'))
        ?.at(-1)
        ?.split(' ')[1] ?? -1,
    )
  return new Promise((resolve, reject) => {
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve({ kept: last('bewaard'), saved: last('opgeslagen') })
      else reject(new Error('The program ended by itself.'))
    })
  })
}

it(`killed at ${kills} random moments, nothing acknowledged is lost and every file is whole`, async () => {
  let [next, savedBefore] = [1, 0]
  for (let kill = 0; kill < kills; kill++) {
    const { kept, saved } = await killAfter(next, Math.random() * 120)
    const files = openWerkmapFolder(dir)
    const read = await files.readText(path)
    if (!read.ok) throw new Error(read.problem.kind)
    const onDisk = countIn(read.value.text)
    const left = await new NotebookFile(files, path, read.value).leftUnsaved()
    const inJournal = left === null ? null : countIn(left.text)
    expect({ kill, onDisk, isWhole: left === null || inJournal !== null }).toEqual({
      kill,
      onDisk: expect.any(Number) as number,
      isWhole: true,
    })
    savedBefore = Math.max(savedBefore, saved)
    expect(onDisk).toBeGreaterThanOrEqual(savedBefore)
    // What was kept last is offered, or stands in the file already.
    expect(Math.max(onDisk ?? -1, inJournal ?? -1)).toBeGreaterThanOrEqual(kept)
    next = Math.max(onDisk ?? 0, inJournal ?? 0, kept, next) + 1
  }
  const versions = readdirSync(join(dir, '.feitenwerk/versies'), { recursive: true, encoding: 'utf8' })
  for (const name of versions.filter((version) => version.endsWith('.md') && !/(^|\/)\./.test(version)))
    expect(countIn(readFileSync(join(dir, '.feitenwerk/versies', name), 'utf8'))).not.toBeNull()
}, 600_000)
