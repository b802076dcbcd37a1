import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createNodeEngine } from '../../../electron/engine/nodeEngine'
import { viewTable } from '../../workbench/results/viewTable'
import { endless } from '../testing'
import type { Engine, EngineSession } from '../port'
import { wholeTable, type ColumnFilter, type RowView } from './rowView'

let engine: Engine
let session: EngineSession
beforeAll(async () => {
  engine = await createNodeEngine()
  session = engine.session()!
  await make(
    'lijst',
    `FROM (VALUES ('Ééklo', 3.5, DATE '2020-01-31', TIMESTAMP '2020-01-31 23:59:00', true), ('zand', NULL, DATE '2019-12-01', NULL, false),
      ('eeklo', 3.5, NULL, TIMESTAMP '2020-02-01 00:00:00', NULL), (NULL, -2, DATE '2020-02-01', TIMESTAMP '2019-01-01 12:00:00', true),
      ('10%', 'nan'::DOUBLE, DATE '2021-06-30', NULL, false)) AS t(naam, getal, dag, moment, klopt)`,
  )
})
afterAll(() => engine.close())

async function make(name: string, sql: string) {
  const made = await session.run({ name, sql, parameters: {}, limit: 100 })
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  return made.value.table
}

/** The numbers that a column has in a view, or its texts. */
async function seen(column: string, view: Partial<RowView>, from = 0, count = 10) {
  const read = await session.rows({ name: 'lijst', view: { ...wholeTable, ...view }, from, count })
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value.rows.map((row) => row[column])
}

describe('a view of a result', () => {
  it('is in the order of a column, alike rows as they were and missing ones last, both ways', async () => {
    expect(await seen('naam', { sort: { column: 'naam', descending: false } })).toEqual([
      ...['10%', 'Ééklo', 'eeklo', 'zand', null],
    ])
    expect(await seen('naam', { sort: { column: 'getal', descending: false } })).toEqual([
      ...[null, 'Ééklo', 'eeklo', 'zand', '10%'],
    ])
    expect(await seen('naam', { sort: { column: 'getal', descending: true } })).toEqual([
      ...['Ééklo', 'eeklo', null, 'zand', '10%'],
    ])
  })

  it('holds the rows that fulfil all conditions, and says how many there are', async () => {
    const filters: readonly ColumnFilter[] = [
      { kind: 'bevat', column: 'naam', text: 'EEK' },
      { kind: 'tussen', column: 'getal', from: 3.5, to: null },
    ]
    expect(await seen('naam', { filters })).toEqual(['Ééklo', 'eeklo'])
    const read = await session.rows({ name: 'lijst', view: { sort: null, filters }, from: 1, count: 1 })
    expect(read.ok && [read.value.rowCount, read.value.rows.map(({ naam }) => naam)]).toEqual([2, ['eeklo']])
    const within = (column: string, from: string, to: string) =>
      seen('naam', { filters: [{ kind: 'tussen', column, from, to }] })
    expect(await within('dag', '2020-01-31', '2020-02-01')).toEqual(['Ééklo', null])
    expect(await within('moment', '2020-01-31', '2020-01-31')).toEqual(['Ééklo'])
    expect(await seen('naam', { filters: [{ kind: 'ontbreekt', column: 'getal' }] })).toEqual(['zand', '10%'])
    expect(await seen('naam', { filters: [{ kind: 'is', column: 'klopt', value: false }] })).toEqual([
      ...['zand', '10%'],
    ])
  })

  it('follows the result when its cell has run again', async () => {
    const view: RowView = { sort: { column: 'n', descending: true }, filters: [] }
    await make('opnieuw', 'SELECT range AS n FROM range(3)')
    await session.rows({ name: 'opnieuw', view, from: 0, count: 9 })
    await make('opnieuw', 'SELECT range AS n FROM range(5)')
    const read = await session.rows({ name: 'opnieuw', view, from: 0, count: 2 })
    expect(read.ok && [read.value.rowCount, read.value.rows]).toEqual([5, [{ n: 4 }, { n: 3 }]])
  })

  it('is read while another query runs, and the making of one can be stopped', async () => {
    await make('lang', 'SELECT range AS n FROM range(100000)')
    const stopping = new AbortController()
    const running = session.run({ name: 'traag', sql: endless, parameters: {}, limit: 1 }, stopping.signal)
    const read = await session.rows({ name: 'lang', view: wholeTable, from: 99_998, count: 9 })
    expect(read.ok && read.value.rows).toEqual([{ n: 99_998 }, { n: 99_999 }])
    const view: RowView = { sort: { column: 'n', descending: true }, filters: [] }
    const stopped = await session.rows({ name: 'lang', view, from: 0, count: 1 }, AbortSignal.abort())
    expect(stopped.ok || stopped.problem.kind).toBe('cancelled')
    stopping.abort()
    expect((await running).ok).toBe(false)
  })

  it('says so when the result is not there', async () => {
    const read = await session.rows({ name: 'weg', view: wholeTable, from: 0, count: 1 })
    expect(read.ok || read.problem.kind).toBe('unknown-table')
  })
})

it('is the same whether the engine makes it or the table that is here', async () => {
  const values = fc.record({
    t: fc.option(fc.constantFrom('a', 'A', 'é', 'e', 'zë', 'b a', '', "o'k", 'ÿ')),
    g: fc.option(fc.integer({ min: -3, max: 3 })),
  })
  const filter: fc.Arbitrary<ColumnFilter> = fc.oneof(
    fc.record({
      kind: fc.constant('bevat' as const),
      column: fc.constant('t'),
      text: fc.constantFrom('a', 'E', '', "'"),
    }),
    fc.record({ kind: fc.constant('ontbreekt' as const), column: fc.constantFrom('t', 'g') }),
    fc.record({
      kind: fc.constant('tussen' as const),
      column: fc.constant('g'),
      from: fc.option(fc.integer({ min: -3, max: 3 })),
      to: fc.option(fc.integer({ min: -3, max: 3 })),
    }),
  )
  const view = fc.record({
    sort: fc.option(fc.record({ column: fc.constantFrom('t', 'g'), descending: fc.boolean() })),
    filters: fc.uniqueArray(filter, { maxLength: 2, selector: ({ column }) => column }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(values, { maxLength: 12 }), view, async (rows, looked) => {
      const text = (value: string | null) => (value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`)
      const lines = rows.map(({ t, g }, at) => `(${at}, ${text(t)}, ${g ?? 'NULL'})`)
      const sql = `SELECT * FROM (VALUES ${[...lines, "(-1, 'x', 0)"].join(', ')}) AS v(nr, t, g) WHERE nr >= 0`
      const made = await make('proef', sql)
      const read = await session.rows({ name: 'proef', view: looked, from: 0, count: 100 })
      expect(read.ok && read.value.rows).toEqual(viewTable(made, [], looked).map((at) => made.rows[at]))
    }),
    { numRuns: 25 },
  )
})
