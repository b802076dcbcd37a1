import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import type { WorkspaceFiles } from '../../core/workspace/files'
import { openWerkmapFolder } from './werkmapFolder'

let dir: string
let files: WorkspaceFiles
beforeEach(() => {
  const parent = mkdtempSync(join(tmpdir(), 'feitenwerk-own-'))
  dir = join(parent, 'werkmap')
  mkdirSync(join(dir, '.feitenwerk/runs/a.md/dieper'), { recursive: true })
  mkdirSync(join(parent, 'elders'))
  for (const path of [
    '../elders/geheim.json',
    'werkmap.yaml',
    '.feitenwerk/runs/a.md/2.json',
    '.feitenwerk/runs/a.md/1.json',
  ])
    writeFileSync(join(dir, path), '{}')
  symlinkSync(join(parent, 'elders'), join(dir, '.feitenwerk/runs/b.md'))
  symlinkSync(join(dir, 'werkmap.yaml'), join(dir, '.feitenwerk/runs/c.json'))
  files = openWerkmapFolder(dir)
})

const runs = '.feitenwerk/runs'

it('lists the files of one folder in .feitenwerk, and of no other place', async () => {
  expect(await files.listOwn(`${runs}/a.md`)).toEqual([`${runs}/a.md/1.json`, `${runs}/a.md/2.json`])
  for (const elsewhere of [`${runs}/b.md`, `${runs}/x.md`, 'analyses', '.feitenwerk/../..', '.git'])
    expect(await files.listOwn(elsewhere)).toEqual([])
})

it('removes a file of .feitenwerk; one that is gone is no problem', async () => {
  const path = `${runs}/a.md/1.json`
  expect(await files.removeOwn(path)).toEqual({ ok: true, value: null })
  expect(await files.removeOwn(path)).toEqual({ ok: true, value: null })
  expect(readdirSync(join(dir, runs, 'a.md'))).toEqual(['2.json', 'dieper'])
})

it('removes nothing else, also not through a link', async () => {
  for (const path of [
    'werkmap.yaml',
    '.feitenwerk/../werkmap.yaml',
    `${runs}/c.json`,
    `${runs}/b.md/geheim.json`,
  ])
    expect(await files.removeOwn(path)).toEqual({ ok: false, problem: { kind: 'outside', path } })
  expect(existsSync(join(dir, 'werkmap.yaml'))).toBe(true)
  expect(existsSync(join(dir, '../elders/geheim.json'))).toBe(true)
})
