import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import type { WorkspaceFiles } from '../../core/workspace/files'
import { openWerkmapFolder } from './werkmapFolder'

let dir: string
let files: WorkspaceFiles
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'feitenwerk-copy-'))
  files = openWerkmapFolder(dir)
})

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const problem = (kind: string, path: string) => ({ ok: false, problem: { kind, path } })

it('takes a copy back that was just made, and its folder when nothing else is in it', async () => {
  const made = await files.createFile('bronnen/a.csv', new Blob(['a;b']))
  expect(made).toEqual({ ok: true, value: { sha256: hash('a;b') } })
  expect(await files.removeCopy('bronnen/a.csv', hash('a;b'))).toEqual({ ok: true, value: null })
  expect(existsSync(join(dir, 'bronnen'))).toBe(false)
  expect(await files.removeCopy('bronnen/a.csv', hash('a;b'))).toEqual({ ok: true, value: null })
})

it('leaves a file with other bytes, and what stands beside a copy', async () => {
  mkdirSync(join(dir, 'bronnen'))
  for (const name of ['a.csv', 'b.csv']) writeFileSync(join(dir, 'bronnen', name), name)
  expect(await files.removeCopy('bronnen/a.csv', hash('b.csv'))).toEqual(
    problem('changed-on-disk', 'bronnen/a.csv'),
  )
  expect(await files.removeCopy('bronnen/b.csv', hash('b.csv'))).toEqual({ ok: true, value: null })
  expect(readFileSync(join(dir, 'bronnen/a.csv'), 'utf8')).toBe('a.csv')
})

it('removes nothing outside bronnen, also not through a link', async () => {
  mkdirSync(join(dir, 'bronnen'))
  writeFileSync(join(dir, 'werkmap.yaml'), 'x')
  symlinkSync(join(dir, 'werkmap.yaml'), join(dir, 'bronnen/koppeling.csv'))
  for (const path of ['werkmap.yaml', 'bronnen/../werkmap.yaml', 'bronnen/koppeling.csv'])
    expect(await files.removeCopy(path, hash('x'))).toEqual(problem('outside', path))
  expect(existsSync(join(dir, 'werkmap.yaml'))).toBe(true)
})
