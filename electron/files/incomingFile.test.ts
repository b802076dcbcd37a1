import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import type { FileBytes } from '../../core/workspace/fileBytes'
import { openWerkmapFolder } from './werkmapFolder'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'feitenwerk-incoming-'))
})

const path = 'bronnen/groot.csv'
const create = (content: FileBytes, signal?: AbortSignal) =>
  openWerkmapFolder(dir).createFile(path, content, { signal })
const problem = (kind: string) => ({ ok: false, problem: { kind, path } })

it('writes a file of several pieces and gives its hash', async () => {
  // head -c 20000000 /dev/zero | tr '\0' a | sha256sum
  const sha256 = 'aded0ea9b4d06589b13d00bab483faf479d61ed5de21f1760aa7018a28e330e5'
  expect(await create(new Blob(['a'.repeat(20_000_000)]))).toEqual({ ok: true, value: { sha256 } })
  expect(readFileSync(join(dir, path), 'utf8') === 'a'.repeat(20_000_000)).toBe(true)
  expect(readdirSync(join(dir, 'bronnen'))).toEqual(['groot.csv'])
})

it('leaves no trace when it is stopped halfway, also not of a folder made for it', async () => {
  const stopping = new AbortController()
  const content: FileBytes = {
    size: 20_000_000,
    slice: (from, to) => {
      if (from > 0) stopping.abort()
      return new Blob(['a'.repeat(to - from)])
    },
  }
  expect(await create(content, stopping.signal)).toEqual(problem('cancelled'))
  expect(existsSync(join(dir, 'bronnen'))).toBe(false)
})

it('never takes the place of a file, in other capitals either, or of one that came meanwhile', async () => {
  mkdirSync(join(dir, 'bronnen'))
  writeFileSync(join(dir, 'bronnen/Groot.csv'), 'oud')
  expect(await create(new Blob(['nieuw']))).toEqual(problem('changed-on-disk'))
  expect(readdirSync(join(dir, 'bronnen'))).toEqual(['Groot.csv'])
})

it('stays inside the werkmap, also through a link', async () => {
  symlinkSync(tmpdir(), join(dir, 'bronnen'))
  expect(await create(new Blob(['x']))).toEqual(problem('outside'))
})
