import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { openWerkmapFolder } from '../../../electron/files/werkmapFolder'
import { describeFileProblem } from '../../workspace/describeFileProblem'
import type { FileProblem, WorkspaceFiles } from '../../workspace/files'
import { NotebookFile } from './notebookFile'

const path = 'analyses/armoede/proef.md'
let dir: string
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'feitenwerk-kwijt-')), 'werkmap')
  mkdirSync(join(dir, 'analyses/armoede'), { recursive: true })
  writeFileSync(join(dir, path), 'begin')
})

async function open(files: WorkspaceFiles = openWerkmapFolder(dir)): Promise<NotebookFile> {
  const read = await files.readText(path)
  if (!read.ok) throw new Error(read.problem.kind)
  return new NotebookFile(files, path, read.value)
}

const saved = async (file: NotebookFile, text: string) => {
  const outcome = await file.save(text, false)
  return outcome.ok ? 'opgeslagen' : describeFileProblem(outcome.problem)
}

it.each([
  [
    'read-only',
    `${path} mag niet worden geschreven. Kijk of de map alleen-lezen is of het bestand elders open staat.`,
  ],
  ['disk-full', `De schijf is vol; ${path} is niet opgeslagen.`],
] as const)('keeps in the journal what can’t be saved (%s), and says why', async (kind, sentence) => {
  const folder = openWerkmapFolder(dir)
  const problem: FileProblem = { kind, path }
  const file = await open({
    ...folder,
    writeText: (place, ...rest) =>
      place === path ? Promise.resolve({ ok: false, problem }) : folder.writeText(place, ...rest),
  })
  await file.keep('getypt')
  expect(await saved(file, 'getypt')).toBe(sentence)
  expect(readFileSync(join(dir, path), 'utf8')).toBe('begin')
  expect(await (await open()).leftUnsaved()).toMatchObject({ text: 'getypt' })
})

it('says when the werkmap itself fell away, makes no other in its place, and saves once it is back', async () => {
  const file = await open()
  await file.keep('getypt')
  renameSync(dir, `${dir}-weg`)
  expect(await saved(file, 'getypt')).toMatch(/^De map van de werkmap is er niet meer; /)
  expect(await file.keep('getypt en meer')).toMatchObject({ ok: false, problem: { kind: 'vanished' } })
  expect(existsSync(dir)).toBe(false)
  renameSync(`${dir}-weg`, dir)
  expect(await saved(file, 'getypt en meer')).toBe('opgeslagen')
  expect(readFileSync(join(dir, path), 'utf8')).toBe('getypt en meer')
})
