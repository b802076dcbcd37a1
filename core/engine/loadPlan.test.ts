import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createNodeEngine, ThreadAsWebWorker, wasmFile } from '../../electron/engine/nodeEngine'
import type { ImportPlan, ImportSlice } from '../sources/plan'
import { Connection } from './connection'
import { Lifeline } from './lifeline'
import { loadPlan } from './loadPlan'
import type { Engine, LoadProgress } from './port'
import { slice } from './testing'

let engine: Engine
beforeAll(async () => {
  engine = await createNodeEngine()
})
afterAll(() => engine.close())

const planOf = (slices: ImportPlan['slices'], rowCount: number): ImportPlan => ({
  name: 'bron',
  staging: ['n'],
  columns: [{ name: 'n', type: 'BIGINT', expression: 'CAST(n AS BIGINT)' }],
  slices,
  rowCount,
})

async function numbersIn(table: string) {
  const session = engine.session()!
  const sql = `SELECT n FROM ${table} ORDER BY n`
  const outcome = await session.run({ name: 'alles', sql, parameters: {}, limit: 100 })
  await session.close()
  return outcome.ok ? outcome.value.table.rows.map(({ n }) => n) : outcome.problem
}

describe('loading a plan', () => {
  it('takes slices that come one by one, and says how far it is after each', async () => {
    async function* slices(): AsyncGenerator<ImportSlice> {
      yield await Promise.resolve(slice(2, '"1"\n"2"\n'))
      yield await Promise.resolve(slice(1, '"3"\n'))
    }
    const seen: LoadProgress[] = []
    const loaded = await engine.load(planOf(slices, 3), { onProgress: (progress) => seen.push(progress) })
    expect(loaded.ok).toBe(true)
    expect(seen).toEqual([
      { rows: 2, slices: 1 },
      { rows: 3, slices: 2 },
    ])
    expect(await numbersIn('bron')).toEqual([1, 2, 3])
  })

  it('stops between slices when it is cancelled, closes them and keeps the old table', async () => {
    await engine.load(planOf(() => [slice(1, '"7"\n')], 1))
    const cancelling = new AbortController()
    let closed = false
    function* slices(): Generator<ImportSlice> {
      try {
        yield slice(1, '"1"\n')
        yield slice(1, '"2"\n')
      } finally {
        closed = true
      }
    }
    const loaded = await engine.load(planOf(slices, 2), {
      signal: cancelling.signal,
      onProgress: () => cancelling.abort(),
    })
    expect(loaded).toEqual({ ok: false, problem: { kind: 'cancelled' } })
    expect(closed).toBe(true)
    expect(await numbersIn('bron')).toEqual([7])
  })

  it('stops in the middle of a slice too', async () => {
    let asked = false
    const large = Array.from({ length: 600_000 }, (_, at) => `"${at}"\n`).join('')
    const cancelling = new AbortController()
    function* slices(): Generator<ImportSlice> {
      yield slice(600_000, large)
      asked = true
    }
    const loading = engine.load(planOf(slices, 600_000), { signal: cancelling.signal })
    setTimeout(() => cancelling.abort(), 20)
    expect(await loading).toEqual({ ok: false, problem: { kind: 'cancelled' } })
    expect(asked).toBe(false)
    expect(await numbersIn('bron')).toEqual([7])
  })

  it('loads nothing when rows are missing, or when the slices break off', async () => {
    expect((await engine.load(planOf(() => [slice(1, '"1"\n')], 2))).ok).toBe(false)
    const broken = function* (): Generator<ImportSlice> {
      yield slice(1, '"1"\n')
      throw new Error('De lezer is gestopt.')
    }
    expect(await engine.load(planOf(broken, 2))).toMatchObject({
      ok: false,
      problem: { kind: 'sql', message: 'De lezer is gestopt.' },
    })
    expect(await numbersIn('bron')).toEqual([7])
  })

  it('leaves no file in the engine, whether it went well or not', async () => {
    const worker = new ThreadAsWebWorker()
    const database = new AsyncDuckDB(new VoidLogger(), worker as never)
    await database.instantiate(wasmFile, null)
    const lifeline = new Lifeline(worker)
    const connection = new Connection(await database.connect(), lifeline)
    const parts = { database, connection, lifeline, signal: undefined, onProgress: undefined }
    const during: number[] = []
    const count = async () => (await database.globFiles('in/*')).length
    async function* slices(): AsyncGenerator<ImportSlice> {
      yield slice(1, '"1"\n')
      during.push(await count())
      yield slice(1, '"2"\n')
    }
    await loadPlan(planOf(slices, 2), parts)
    expect([...during, await count()]).toEqual([0, 0])
    await loadPlan(
      planOf(() => [slice(1, '"x"\n')], 1),
      parts,
    ).catch(() => undefined)
    expect(await count()).toBe(0)
    await database.terminate()
  })
})
