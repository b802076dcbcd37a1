import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const script = resolve(import.meta.dirname, '../../scripts/start.mjs')

describe('npm start', () => {
  it('serves the workbench in the browser where there is no screen, says why, and stops when told', async () => {
    const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...environment } = process.env
    const started = spawn(
      process.execPath,
      [script, ...(process.platform === 'linux' ? [] : ['--browser'])],
      {
        cwd: resolve(import.meta.dirname, '../..'),
        env: environment,
      },
    )
    const ended = new Promise((done) => started.once('exit', done))
    const said = await readUntil(started.stdout, /#sleutel=\S+/)
    const address = /http:\S+/.exec(said)?.[0] ?? ''
    const page = await fetch(address)
    started.kill('SIGTERM')
    const reason = 'Er is geen beeldscherm voor een eigen venster, daarom opent Feitenwerk in de browser.'
    expect(said.startsWith(reason)).toBe(process.platform === 'linux')
    expect([page.status, (await page.text()).includes('<title>Feitenwerk</title>')]).toEqual([200, true])
    expect(await ended).toBe(0)
  })

  it('says in one sentence what is wrong with how it was started', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'feitenwerk-leeg-'))
    expect(await run(['--werkmap', empty])).toEqual([
      2,
      'Geen werkmap gevonden: hier staat geen werkmap.yaml. Noem een map met --werkmap.\n',
    ])
    expect(await run(['--onzin'])).toEqual([2, 'Gebruik: npm start -- [--werkmap MAP] [--browser]\n'])
  })
})

/** Leaves the stream open: a program whose output nobody takes any more dies of it. */
function readUntil(stream: NodeJS.ReadableStream, wanted: RegExp): Promise<string> {
  let said = ''
  return new Promise((found, failed) => {
    stream.on('data', (piece) => {
      said += String(piece)
      if (wanted.test(said)) found(said)
    })
    stream.once('end', () => failed(new Error(`It stopped after saying: ${said}`)))
  })
}

function run(args: readonly string[]): Promise<[number | null, string]> {
  return new Promise((done) => {
    const started = spawn(process.execPath, [script, ...args])
    let complaint = ''
    started.stderr.on('data', (piece) => (complaint += String(piece)))
    started.once('close', (status) => done([status, complaint]))
  })
}
