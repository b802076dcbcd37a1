import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createNodeEngine } from '../../../electron/engine/nodeEngine'
import type { Engine } from '../port'
import { slice } from '../testing'

vi.setConfig({ hookTimeout: 120_000 })

let engine: Engine
beforeAll(async () => {
  engine = await createNodeEngine()
  await engine.load({
    name: 'bron',
    staging: ['k1', 'k2'],
    columns: [
      { name: 'nr', type: 'VARCHAR', expression: 'k1' },
      { name: 'score', type: 'BIGINT', expression: 'CAST(k2 AS BIGINT)' },
    ],
    rowCount: 3,
    slices: () => [slice(3, '"T1","2"\n"T2",\n"T3","2"\n')],
  })
})
afterAll(() => engine.close())

const hash = (text: string) => createHash('sha256').update(`geheim${text}`).digest('hex').slice(0, 12)

it('hashes key and row of each row with the secret, a missing value unlike any other', async () => {
  const digest = await engine.digest('bron', { keys: [['score'], ['weg'], ['nr']], secret: 'geheim' })
  const rows = [
    hash('2:T1') + hash('2:T1,1:2'),
    hash('2:T2') + hash('2:T2,-'),
    hash('2:T3') + hash('2:T3,1:2'),
  ]
  expect(digest).toEqual({
    ok: true,
    value: { key: ['nr'], columns: ['nr', 'score'], rowCount: 3, rows: rows.toSorted().join('') },
  })
})

it('without columns that are unique the key says nothing', async () => {
  const digest = await engine.digest('bron', { keys: [['score']], secret: 'geheim' })
  expect(digest.ok && [digest.value.key, digest.value.rows.slice(0, 12)]).toEqual([[], '000000000000'])
})
