import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openWerkmapFolder } from '../../../electron/files/werkmapFolder'
import { NotebookFile } from './notebookFile'

const path = 'analyses/armoede/proef.md'
let dir: string

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'feitenwerk-journaal-'))
  mkdirSync(join(dir, 'analyses/armoede'), { recursive: true })
  writeFileSync(join(dir, path), 'begin')
})
afterEach(() => rmSync(dir, { recursive: true }))

/** The file as a freshly started workbench has it; each look at the clock is a second later. */
async function open(window?: string): Promise<NotebookFile> {
  const files = openWerkmapFolder(dir)
  const read = await files.readText(path)
  if (!read.ok) throw new Error(read.problem.kind)
  let seconds = 0
  const now = () => new Date(Date.UTC(2020, 8, 7, 14, 0, seconds++)).toISOString()
  return new NotebookFile(files, path, read.value, now, window)
}
const done = { ok: true, value: null }
const journal = (name: string) => join(dir, '.feitenwerk/journaal', name)

it('gives back the last text that was kept, and when, after the program ended', async () => {
  const file = await open()
  expect([await file.keep('begin a'), await file.keep('begin ab')]).toEqual([done, done])
  expect(await (await open()).leftUnsaved()).toEqual({ text: 'begin ab', at: '2020-09-07T14:00:01.000Z' })
})

it('has nothing left once it is saved, or when the file already says it', async () => {
  const file = await open()
  await file.keep('begin a')
  await file.save('begin a', false)
  expect(await (await open()).leftUnsaved()).toBeNull()
  await file.keep(null)
  expect(await openWerkmapFolder(dir).listOwn('.feitenwerk/journaal')).toEqual([])
})

it('doesn’t take a torn journal, or that of another notebook, for what was typed', async () => {
  await (await open()).keep('begin abc')
  const [place = ''] = await openWerkmapFolder(dir).listOwn('.feitenwerk/journaal')
  const whole = readFileSync(join(dir, place), 'utf8')
  for (const broken of [whole.slice(0, -20), whole.replace('begin abc', 'begin abd'), '', 'null']) {
    writeFileSync(join(dir, place), broken)
    expect(await (await open()).leftUnsaved()).toBeNull()
  }
  writeFileSync(join(dir, place), whole.replace('armoede', 'leefstijl'))
  expect(await (await open()).leftUnsaved()).toBeNull()
})

it('keeps what an earlier run left as a version when the user types before deciding about it', async () => {
  await (await open()).keep('van gisteren')
  const file = await open()
  await file.leftUnsaved()
  await file.keep(null)
  expect(await (await open()).leftUnsaved()).toMatchObject({ text: 'van gisteren' })
  await file.keep('van vandaag')
  const [version] = await file.versions()
  expect(await file.readVersion(version?.path ?? '')).toEqual({ ok: true, value: 'van gisteren' })
})

it('keeps the last 50 versions that were saved, each once, newest first', async () => {
  const file = await open()
  await file.save('eerste', false)
  expect(await Promise.all((await file.versions()).map(async (one) => file.readVersion(one.path)))).toEqual([
    { ok: true, value: 'eerste' },
    { ok: true, value: 'begin' },
  ])
  for (let count = 1; count <= 55; count++) await file.save(`versie ${count}`, false)
  await file.save('versie 55', true)
  const versions = await file.versions()
  expect(versions).toHaveLength(50)
  const texts = await Promise.all([versions[0], versions[49]].map((one) => file.readVersion(one?.path ?? '')))
  expect(texts).toEqual([
    { ok: true, value: 'versie 55' },
    { ok: true, value: 'versie 6' },
  ])
})

it('loses nothing that another window typed in the same notebook', async () => {
  const [one, other] = [await open('een'), await open('twee')]
  await one.keep('van de een')
  await other.keep('van de ander')
  await one.keep('van de een, en meer')
  const next = await open('drie')
  expect(await next.leftUnsaved()).toMatchObject({ text: 'van de een, en meer' })
  await next.decided()
  expect(await (await open('vier')).leftUnsaved()).toMatchObject({ text: 'van de ander' })
})

it('keeps as a version what is thrown away of what was left, for another window may be typing it still', async () => {
  const typing = await open('een')
  await typing.keep('wat de een typt')
  const other = await open('twee')
  await other.leftUnsaved()
  await other.decided()
  const [version] = await other.versions()
  expect(await other.readVersion(version?.path ?? '')).toEqual({ ok: true, value: 'wat de een typt' })
})

it('writes on when the journal was written from elsewhere, or was taken away', async () => {
  const [one, other] = [await open(), await open()]
  await one.keep('een')
  await other.keep('twee')
  expect(await one.keep('een en meer')).toEqual(done)
  rmSync(journal(''), { recursive: true })
  expect(await one.keep('nog meer')).toEqual(done)
  expect(await (await open()).leftUnsaved()).toMatchObject({ text: 'nog meer' })
})
