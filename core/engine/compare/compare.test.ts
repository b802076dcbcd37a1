import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createNodeEngine } from '../../../electron/engine/nodeEngine'
import type { ImportPlan, PlannedColumn } from '../../sources/plan'
import type { Engine } from '../port'
import { slice } from '../testing'
import type { ComparisonRequest } from './comparison'

let engine: Engine

beforeAll(async () => {
  engine = await createNodeEngine()
})
afterAll(() => engine.close())

type Cells = readonly (string | null)[]

const columns: readonly PlannedColumn[] = [
  { name: 'nr', type: 'VARCHAR', expression: 'k1' },
  { name: 'gebied', type: 'VARCHAR', expression: 'k2' },
  { name: 'score', type: 'BIGINT', expression: 'CAST(k3 AS BIGINT)' },
  { name: 'score_reden', type: 'VARCHAR', expression: 'k4' },
]

const planOf = (rows: readonly Cells[], over: Partial<ImportPlan> = {}): ImportPlan => ({
  name: 'bron',
  staging: ['k1', 'k2', 'k3', 'k4'],
  columns,
  rowCount: rows.length,
  slices: () => [
    slice(
      rows.length,
      rows.map((cells) => `${cells.map((cell) => (cell === null ? '' : `"${cell}"`)).join(',')}\n`).join(''),
    ),
  ],
  ...over,
})

const old: readonly Cells[] = [
  ['T1', 'Leek', '2', null],
  ['T2', 'Marum', null, 'leeg'],
  ['T3', 'Leek', '3', null],
  ['T4', 'Leek', '4', null],
]

const request: ComparisonRequest = { columns: ['nr', 'gebied', 'score'], keys: [['nr']] }

const compare = async (
  rows: readonly Cells[],
  over: Partial<ComparisonRequest> = {},
  plan = planOf(rows),
) => {
  const outcome = await engine.compare(plan, { ...request, ...over })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

beforeEach(async () => {
  await engine.load(planOf(old))
})

const changed: readonly Cells[] = [
  ['T5', 'Marum', '1', null],
  ['T4', 'Leek', '5', null],
  ['T2', 'Marum', null, 'x (geheim)'],
  ['T1', 'Leek', '2', null],
  ['T6', 'Leek', '1', null],
]

describe('comparing a newer file by key', () => {
  it('counts what was added, removed and altered, and from what to what', async () => {
    expect(await compare(changed)).toEqual({
      key: ['nr'],
      before: 4,
      after: 5,
      added: 2,
      removed: 1,
      altered: 2,
      same: 1,
      columns: [{ name: 'score', rows: 2 }],
      examples: {
        added: [
          { nr: 'T5', gebied: 'Marum', score: 1 },
          { nr: 'T6', gebied: 'Leek', score: 1 },
        ],
        removed: [{ nr: 'T3', gebied: 'Leek', score: 3 }],
        altered: [
          {
            key: { nr: 'T2' },
            changes: [
              {
                column: 'score',
                from: { value: null, reason: 'leeg' },
                to: { value: null, reason: 'x (geheim)' },
              },
            ],
          },
          {
            key: { nr: 'T4' },
            changes: [{ column: 'score', from: { value: 4, reason: null }, to: { value: 5, reason: null } }],
          },
        ],
      },
    })
  })

  it('takes the first set of columns that is unique in both', async () => {
    const { key } = await compare(changed, { keys: [['gebied'], ['gebied', 'weg'], ['gebied', 'nr']] })
    expect(key).toEqual(['gebied', 'nr'])
  })

  it('takes a key that is missing for a key like any other', async () => {
    await engine.load(planOf([[null, 'Leek', '2', null]]))
    const compared = await compare([[null, 'Leek', '3', null]])
    expect([compared.added, compared.removed, compared.altered]).toEqual([0, 0, 1])
  })

  it('finds no difference in rows of which only the order changed', async () => {
    const { added, removed, altered, same } = await compare([...old].reverse())
    expect({ added, removed, altered, same }).toEqual({ added: 0, removed: 0, altered: 0, same: 4 })
  })

  it('compares values of other types by their text', async () => {
    const [nr, gebied, , reden] = columns as [PlannedColumn, PlannedColumn, PlannedColumn, PlannedColumn]
    const asText = planOf([['T1', 'Leek', '2', null], ...old.slice(1, 3), ['T4', 'Leek', 'vier', null]], {
      columns: [nr, gebied, { name: 'score', type: 'VARCHAR', expression: 'k3' }, reden],
    })
    const compared = await compare([], {}, asText)
    expect(compared.examples.altered).toEqual([
      {
        key: { nr: 'T4' },
        changes: [{ column: 'score', from: { value: 4, reason: null }, to: { value: 'vier', reason: null } }],
      },
    ])
  })
})

describe('comparing without a key', () => {
  it('takes an altered row for one that went and one that came, and counts doubles', async () => {
    const compared = await compare(
      [...old.slice(0, 3), ['T4', 'Leek', '5', null], ['T1', 'Leek', '2', null]],
      {
        keys: [['gebied']],
      },
    )
    expect(compared).toEqual({
      key: [],
      before: 4,
      after: 5,
      added: 2,
      removed: 1,
      altered: 0,
      same: 3,
      columns: [],
      examples: {
        added: [
          { nr: 'T1', gebied: 'Leek', score: 2 },
          { nr: 'T4', gebied: 'Leek', score: 5 },
        ],
        removed: [{ nr: 'T4', gebied: 'Leek', score: 4 }],
        altered: [],
      },
    })
  })
})

describe('what comparing leaves behind', () => {
  it('is nothing: the source is as it was, and no other table is there', async () => {
    await compare(changed)
    const bad = await engine.compare(planOf([['T1', 'Leek', 'geen getal', null]]), request)
    expect(bad.ok).toBe(false)
    expect(engine.sources.map(({ name, rowCount }) => [name, rowCount])).toEqual([['bron', 4]])
    const again = await compare(old)
    expect(again.same).toBe(4)
  })
})
