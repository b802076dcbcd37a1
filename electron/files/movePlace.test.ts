import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import type { WorkspaceFiles } from '../../core/workspace/files'
import { openWerkmapFolder } from './werkmapFolder'

let dir: string
let files: WorkspaceFiles
beforeEach(() => {
  const parent = mkdtempSync(join(tmpdir(), 'feitenwerk-move-'))
  dir = join(parent, 'werkmap')
  for (const folder of ['analyses/armoede', 'analyses/jeugd', 'bronnen', '../elders'])
    mkdirSync(join(dir, folder), { recursive: true })
  for (const path of ['werkmap.yaml', 'analyses/armoede/a.md', 'analyses/jeugd/b.md', 'bronnen/x.csv'])
    writeFileSync(join(dir, path), path)
  writeFileSync(join(dir, '../elders/geheim.md'), 'geheim')
  symlinkSync(join(dir, '../elders'), join(dir, 'analyses/naar-buiten'))
  symlinkSync(join(dir, 'bronnen'), join(dir, 'analyses/naar-bronnen'))
  symlinkSync(join(dir, 'werkmap.yaml'), join(dir, 'analyses/armoede/koppeling.md'))
  files = openWerkmapFolder(dir)
})

const done = { ok: true, value: null }
const refused = (kind: string, path: string) => ({ ok: false, problem: { kind, path } })

it('moves a file, with the folders that it needs, and takes away a folder that is empty then', async () => {
  expect(await files.movePlace('analyses/jeugd/b.md', 'analyses/wonen/c.md')).toEqual(done)
  expect(readFileSync(join(dir, 'analyses/wonen/c.md'), 'utf8')).toBe('analyses/jeugd/b.md')
  expect(existsSync(join(dir, 'analyses/jeugd'))).toBe(false)
})

it('moves a folder as a whole', async () => {
  expect(await files.movePlace('analyses/armoede', 'analyses/schulden')).toEqual(done)
  expect(readdirSync(join(dir, 'analyses/schulden'))).toEqual(['a.md', 'koppeling.md'])
})

it('overwrites nothing, also not what differs in capitals alone', async () => {
  for (const to of ['analyses/jeugd/b.md', 'analyses/jeugd/B.md', 'analyses/jeugd'])
    expect(await files.movePlace('analyses/armoede/a.md', to)).toEqual(refused('taken', to))
  expect(readFileSync(join(dir, 'analyses/jeugd/b.md'), 'utf8')).toBe('analyses/jeugd/b.md')
})

it('gives the same file other capitals', async () => {
  expect(await files.movePlace('analyses/armoede/a.md', 'analyses/armoede/A.md')).toEqual(done)
  expect(readdirSync(join(dir, 'analyses/armoede'))).toContain('A.md')
})

it('moves nothing out of its places or into others, and nothing through a link', async () => {
  const moves = [
    ['werkmap.yaml', 'analyses/w.md', 'werkmap.yaml'],
    ['analyses', 'bronnen/a', 'analyses'],
    ['analyses/armoede/a.md', 'a.md', 'a.md'],
    ['analyses/armoede/a.md', 'analyses/../../a.md', 'analyses/../../a.md'],
    ['analyses/armoede/a.md', 'analyses/.git/hooks', 'analyses/.git/hooks'],
    ['analyses/armoede/a.md', 'analyses/naar-buiten/a.md', 'analyses/naar-buiten/a.md'],
    ['analyses/armoede/a.md', 'analyses/naar-bronnen/a.md', 'analyses/naar-bronnen/a.md'],
    ['analyses/naar-buiten/geheim.md', 'analyses/g.md', 'analyses/naar-buiten/geheim.md'],
    ['analyses/naar-bronnen/x.csv', 'analyses/x.csv', 'analyses/naar-bronnen/x.csv'],
    ['analyses/armoede/koppeling.md', 'analyses/k.md', 'analyses/armoede/koppeling.md'],
  ] as const
  for (const [from, to, path] of moves)
    expect([from, await files.movePlace(from, to)]).toEqual([from, refused('outside', path)])
  expect(readFileSync(join(dir, 'analyses/armoede/a.md'), 'utf8')).toBe('analyses/armoede/a.md')
})

it('says so when there is nothing to move', async () => {
  expect(await files.movePlace('analyses/x.md', 'analyses/y.md')).toEqual(refused('missing', 'analyses/x.md'))
})
