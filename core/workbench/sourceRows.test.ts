import { afterAll, beforeAll, expect, it } from 'vitest'
import { createNodeEngine } from '../../electron/engine/nodeEngine'
import type { Engine } from '../engine/port'
import { planImport } from '../sources/planImport'
import { testKey, utf8 } from '../sources/testing'
import { SourceRowsReader } from './sourceRows'

let engine: Engine
let rows: SourceRowsReader
let sessions = 0
beforeAll(async () => {
  engine = await createNodeEngine()
  const bytes = utf8('gebied;n\nLeek;1\nMarum;.\nZuidhorn;3\nGrootegast;4\n')
  const planned = planImport(bytes, 'n.csv', 'cijfers', { pseudonymKey: testKey })
  if (!planned.ok) throw new Error(planned.problem.kind)
  await engine.load(planned.value.plan)
  const session = () => {
    sessions += 1
    return engine.session()
  }
  rows = new SourceRowsReader({ session }, () => undefined)
})
afterAll(() => engine.close())

it('gives a part of the table in the order of the file, with the reasons beside the values', async () => {
  expect(await rows.read('cijfers', 1, 2)).toEqual({
    ok: true,
    value: {
      columns: [
        { name: 'gebied', type: 'text' },
        { name: 'n', type: 'number' },
        { name: 'n_reden', type: 'text' },
      ],
      rows: [
        { gebied: 'Marum', n: null, n_reden: '. (onbekend of geheim)' },
        { gebied: 'Zuidhorn', n: 3, n_reden: null },
      ],
      rowCount: 4,
    },
  })
})

it('says what is wrong with a table that is not there, and takes one session for all it reads', async () => {
  for (let count = 0; count < 3; count++) expect((await rows.read('weg', 0, 2)).ok).toBe(false)
  const all = await Promise.all([0, 1, 2, 3].map((from) => rows.read('cijfers', from, 1)))
  expect(all.map((read) => read.ok && read.value.rows[0]?.['gebied'])).toEqual([
    'Leek',
    'Marum',
    'Zuidhorn',
    'Grootegast',
  ])
  expect(sessions).toBe(1)
})
