import { afterAll, beforeAll, expect, it } from 'vitest'
import { createNodeEngine } from '../../electron/engine/nodeEngine'
import type { Engine } from '../engine/port'
import { planImport } from '../sources/planImport'
import { testKey, utf8 } from '../sources/testing'
import { readSourceRows } from './sourceRows'

let engine: Engine
beforeAll(async () => {
  engine = await createNodeEngine()
  const bytes = utf8('gebied;n\nLeek;1\nMarum;.\nZuidhorn;3\nGrootegast;4\n')
  const planned = planImport(bytes, 'n.csv', 'cijfers', { pseudonymKey: testKey })
  if (!planned.ok) throw new Error(planned.problem.kind)
  await engine.load(planned.value.plan)
})
afterAll(() => engine.close())

it('gives a part of the table in the order of the file, with the reasons beside the values', async () => {
  expect(await readSourceRows(engine, 'cijfers', 1, 2)).toEqual({
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
      rowCount: 2,
    },
  })
})

it('says what is wrong with a table that is not there, and leaves no session behind', async () => {
  for (let count = 0; count < 70; count++) expect((await readSourceRows(engine, 'weg', 0, 2)).ok).toBe(false)
  expect((await readSourceRows(engine, 'cijfers', 0, 1)).ok).toBe(true)
})
