import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeIntoWerkmap } from './exportFolder'
import { openWerkmapFolder } from './werkmapFolder'

const dir = mkdtempSync(join(tmpdir(), 'feitenwerk-disk-'))
const mount = (options: string) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', dir]).status === 0
const isMounted = process.platform === 'linux' && mount('size=64k')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe.skipIf(!isMounted)('a disk of 64 kB (needs the right to mount one: root on Linux)', () => {
  afterAll(() => {
    spawnSync('umount', [dir])
    rmSync(dir, { recursive: true })
  })

  it('keeps the old file whole when the new one does not fit, and says so', async () => {
    writeFileSync(join(dir, 'a.md'), 'oud')
    const saved = await openWerkmapFolder(dir).writeText('a.md', 'x'.repeat(200_000), sha256('oud'))
    expect(saved).toEqual({ ok: false, problem: { kind: 'disk-full', path: 'a.md' } })
    expect([readFileSync(join(dir, 'a.md'), 'utf8'), readdirSync(dir)]).toEqual(['oud', ['a.md']])
  })

  it('keeps the whole old export when one file of the new one does not fit', async () => {
    const old = [{ name: 'a.html', text: 'oud' }]
    await writeIntoWerkmap(dir, 'armoede', old, null)
    const files = [
      { name: 'a.html', text: 'nieuw' },
      { name: 'b.html', text: 'x'.repeat(200_000) },
    ]
    const place = 'uitvoer/armoede'
    expect(await writeIntoWerkmap(dir, 'armoede', files, null)).toEqual({
      ok: false,
      problem: { kind: 'disk-full', path: place },
    })
    expect(readdirSync(join(dir, place))).toEqual(['a.html'])
    expect(readFileSync(join(dir, place, 'a.html'), 'utf8')).toBe('oud')
  })

  it('says so when the disk may not be written', async () => {
    spawnSync('mount', ['-o', 'remount,ro', dir])
    const saved = await openWerkmapFolder(dir).writeText('a.md', 'nieuw', sha256('oud'))
    expect(saved).toEqual({ ok: false, problem: { kind: 'read-only', path: 'a.md' } })
  })
})
