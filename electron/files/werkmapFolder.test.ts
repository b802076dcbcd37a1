import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
  chmodSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { WorkspaceFiles } from '../../core/workspace/files'
import { openWerkmapFolder } from './werkmapFolder'

let parent: string
let dir: string
let files: WorkspaceFiles
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'feitenwerk-files-'))
  dir = join(parent, 'werkmap')
  mkdirSync(join(parent, 'elders'))
  mkdirSync(dir)
  writeFileSync(join(parent, 'elders/geheim.txt'), 'geheim')
  files = openWerkmapFolder(dir)
})

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')
const put = (path: string, content: string | Buffer) => {
  mkdirSync(join(dir, path, '..'), { recursive: true })
  writeFileSync(join(dir, path), content)
}
const onDisk = (path: string) => readFileSync(join(dir, path), 'utf8')
const problem = (kind: string, path: string) => ({ ok: false, problem: { kind, path } })

describe('listing', () => {
  it('gives every file, sorted, but hidden, made and installed ones, and links', async () => {
    put('werkmap.yaml', 'formaat: 1\n')
    put('analyses/armoede/situatie.md', 'é')
    for (const skipped of [
      '.feitenwerk/runs/1.json',
      '.git/config',
      'uitvoer/a.html',
      'node_modules/a/b.js',
      'out/c.js',
      'a/node_modules/d.js',
    ]) {
      put(skipped, '')
    }
    symlinkSync(join(parent, 'elders'), join(dir, 'naar-buiten'))
    symlinkSync(dir, join(dir, 'rond'))
    expect(await files.list()).toEqual([
      { path: 'analyses/armoede/situatie.md', size: 2 },
      { path: 'werkmap.yaml', size: 11 },
    ])
  })
})

describe('reading', () => {
  it('gives text with its byte order mark, and the hash of the bytes', async () => {
    put('a.md', '\uFEFFé\r\n')
    const hash = sha256(Buffer.from([0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0x0d, 0x0a]))
    expect(await files.readText('a.md')).toEqual({ ok: true, value: { text: '\uFEFFé\r\n', sha256: hash } })
  })

  it('says what is wrong with a file that is absent, no text, or no file', async () => {
    put('oud.csv', Buffer.from([0x80]))
    put('map/x.md', '')
    expect(await files.readText('weg.md')).toEqual(problem('missing', 'weg.md'))
    expect(await files.readText('map/x.md/y')).toEqual(problem('missing', 'map/x.md/y'))
    expect(await files.readText('oud.csv')).toEqual(problem('not-text', 'oud.csv'))
    const opened = await files.openFile('oud.csv')
    expect(opened.ok && new Uint8Array(await opened.value.slice(0, 1).arrayBuffer())).toEqual(
      new Uint8Array([0x80]),
    )
    expect(await files.readText('map')).toEqual({
      ok: false,
      problem: { kind: 'unreadable', path: 'map', reason: 'geen bestand' },
    })
  })
})

describe('the walls of the werkmap', () => {
  it.each([
    '../elders/geheim.txt',
    '/etc/hostname',
    'a/../../elders/geheim.txt',
    '',
    '.',
    'C:/a',
    'a\\b',
    'a//b',
    'a\0b',
  ])('hold for the path %j', async (path) => {
    const outside = problem('outside', path)
    expect(await files.readText(path)).toEqual(outside)
    expect(await files.openFile(path)).toEqual(outside)
    expect(await files.writeText(path, 'x', null)).toEqual(outside)
  })

  it('hold for links to files and folders elsewhere, also where nothing is yet', async () => {
    symlinkSync(join(parent, 'elders'), join(dir, 'map'))
    symlinkSync(join(parent, 'elders/geheim.txt'), join(dir, 'bestand.txt'))
    symlinkSync(join(parent, 'elders/nieuw.txt'), join(dir, 'los.txt'))
    expect(await files.readText('map/geheim.txt')).toEqual(problem('outside', 'map/geheim.txt'))
    expect(await files.readText('bestand.txt')).toEqual(problem('outside', 'bestand.txt'))
    expect(await files.writeText('bestand.txt', 'x', sha256('geheim'))).toEqual(
      problem('outside', 'bestand.txt'),
    )
    expect(await files.writeText('map/nieuw.txt', 'x', null)).toEqual(problem('outside', 'map/nieuw.txt'))
    expect(await files.writeText('map/diep/nieuw.txt', 'x', null)).toEqual(
      problem('outside', 'map/diep/nieuw.txt'),
    )
    expect(await files.writeText('los.txt', 'x', null)).toEqual(problem('changed-on-disk', 'los.txt'))
    expect(readdirSync(join(parent, 'elders'))).toEqual(['geheim.txt'])
  })

  it('let a link inside the werkmap through', async () => {
    put('echt.md', 'tekst')
    symlinkSync('echt.md', join(dir, 'ook.md'))
    expect(await files.writeText('ook.md', 'nieuw', sha256('tekst'))).toEqual({
      ok: true,
      value: { sha256: sha256('nieuw') },
    })
    expect(onDisk('echt.md')).toBe('nieuw')
  })

  it('close what could be run, and leave the journal open', async () => {
    put('.git/config', '')
    for (const path of [
      '.git/config',
      '.vscode/tasks.json',
      'node_modules/a.js',
      'out/main/index.js',
      'OUT/a.js',
      'a/.x/b',
    ]) {
      expect(await files.writeText(path, 'x', null)).toEqual(problem('outside', path))
    }
    expect(await files.writeText('.feitenwerk/runs/1.json', '{}', null)).toEqual({
      ok: true,
      value: { sha256: sha256('{}') },
    })
  })
})

describe('writing', () => {
  it('makes a new file with its folders, and replaces the one the writer knew', async () => {
    expect(await files.writeText('a/b/c.md', 'één', null)).toEqual({
      ok: true,
      value: { sha256: sha256('één') },
    })
    expect(await files.writeText('a/b/c.md', 'twee', sha256('één'))).toEqual({
      ok: true,
      value: { sha256: sha256('twee') },
    })
    expect(onDisk('a/b/c.md')).toBe('twee')
    expect(readdirSync(join(dir, 'a/b'))).toEqual(['c.md'])
  })

  it('leaves a file alone that is not what the writer believes', async () => {
    put('a.md', 'van een ander')
    expect(await files.writeText('a.md', 'ik', sha256('oud'))).toEqual(problem('changed-on-disk', 'a.md'))
    expect(await files.writeText('a.md', 'ik', null)).toEqual(problem('changed-on-disk', 'a.md'))
    expect(await files.writeText('weg.md', 'ik', sha256('oud'))).toEqual(problem('changed-on-disk', 'weg.md'))
    expect([onDisk('a.md'), readdirSync(dir)]).toEqual(['van een ander', ['a.md']])
  })

  it('refuses a new name that differs from an existing one by capitals or composition only', async () => {
    put('Situatie.md', 'a')
    put('caf\u00e9.md', 'b')
    expect(await files.writeText('situatie.md', 'x', null)).toEqual(problem('changed-on-disk', 'situatie.md'))
    expect(await files.writeText('cafe\u0301.md', 'x', null)).toEqual(
      problem('changed-on-disk', 'cafe\u0301.md'),
    )
  })

  it('lets only one of two writers win who knew the same file', async () => {
    put('a.md', 'oud')
    const both = await Promise.all(
      ['een', 'twee'].map((text) => files.writeText('a.md', text, sha256('oud'))),
    )
    expect(both).toEqual([{ ok: true, value: { sha256: sha256('een') } }, problem('changed-on-disk', 'a.md')])
    expect(onDisk('a.md')).toBe('een')
  })

  it('keeps the permissions of the file', async () => {
    put('a.md', 'oud')
    chmodSync(join(dir, 'a.md'), 0o640)
    await files.writeText('a.md', 'nieuw', sha256('oud'))
    expect(statSync(join(dir, 'a.md')).mode & 0o777).toBe(0o640)
  })
})
