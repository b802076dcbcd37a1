import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openWerkmapFolder } from '../../electron/files/werkmapFolder'
import { parseNotebook } from '../notebook/parseNotebook'
import { writeNotebook } from './newNotebook'

const dir = mkdtempSync(join(tmpdir(), 'feitenwerk-nieuw-'))
const files = openWerkmapFolder(dir)
afterAll(() => rmSync(dir, { recursive: true }))

it('makes a notebook in the folder of its theme, under its title, and another beside it', async () => {
  const wanted = { titel: 'Cliënten: ’t begin', thema: 'Armoede', bronnen: ['trajecten', 'lage_inkomens'] }
  expect(await writeNotebook(files, wanted)).toEqual({
    ok: true,
    value: 'analyses/armoede/clienten-t-begin.md',
  })
  expect(await writeNotebook(files, wanted)).toEqual({
    ok: true,
    value: 'analyses/armoede/clienten-t-begin-2.md',
  })
  const notebook = parseNotebook(readFileSync(join(dir, 'analyses/armoede/clienten-t-begin.md'), 'utf8'))
  expect([notebook.problems, notebook.cells, notebook.meta]).toEqual([
    [],
    [],
    {
      titel: 'Cliënten: ’t begin',
      thema: 'armoede',
      hoofdstuk: null,
      bronnen: wanted.bronnen,
      parameters: {},
      aanvaard: {},
    },
  ])
})

it('asks for a title and a theme that a file can be called by', async () => {
  expect(await writeNotebook(files, { titel: '?!', thema: 'armoede', bronnen: [] })).toEqual({
    ok: false,
    problem: 'Geef de analyse een titel: letters of cijfers.',
  })
  expect((await writeNotebook(files, { titel: 'a', thema: '../..', bronnen: [] })).ok).toBe(false)
})
