import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryBeside } from './atomic'
import { removeLeftovers } from './leftovers'

it('removes temporary files of more than a day old, and nothing else', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'feitenwerk-resten-'))
  const outside = mkdtempSync(join(tmpdir(), 'feitenwerk-elders-'))
  for (const folder of ['analyses/a', '.feitenwerk/journaal', '.git', 'node_modules'])
    mkdirSync(join(dir, folder), { recursive: true })
  symlinkSync(outside, join(dir, 'analyses/koppeling'))
  const now = Date.UTC(2026, 2, 14)
  const write = (path: string, hours: number) => {
    writeFileSync(path, 'half')
    utimesSync(path, now / 1000 - hours * 3600, now / 1000 - hours * 3600)
  }
  write(temporaryBeside(join(dir, 'analyses/a/b.md')), 25)
  write(temporaryBeside(join(dir, '.feitenwerk/journaal/b.json')), 25)
  write(join(dir, 'analyses/a/.b.md.0123456789ab.tmp'), 23)
  const left = [
    'analyses/a/b.md',
    'analyses/a/.notities.tmp',
    '.git/.x.0123456789ab.tmp',
    'node_modules/.x.0123456789ab.tmp',
  ]
  for (const path of left) write(join(dir, path), 25)
  write(join(outside, '.c.md.0123456789ab.tmp'), 25)
  await removeLeftovers(dir, now)
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dir.length + 1))
  expect(files.toSorted()).toEqual([...left, 'analyses/a/.b.md.0123456789ab.tmp'].toSorted())
  expect(readdirSync(outside)).toEqual(['.c.md.0123456789ab.tmp'])
})
