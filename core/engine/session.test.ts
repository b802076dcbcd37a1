import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createNodeEngine } from '../../electron/engine/nodeEngine'
import type { ImportPlan } from '../sources/plan'
import { wilson } from '../statistics/wilson'
import { describeQueryProblem } from './describeProblem'
import type { Engine, EngineSession, Parameters } from './port'
import { endless, slice } from './testing'

let engine: Engine
let session: EngineSession

const plan: ImportPlan = {
  name: 'trajecten',
  staging: ['domein', 'start'],
  columns: [
    { name: 'domein', type: 'VARCHAR', expression: 'domein' },
    { name: 'start', type: 'BIGINT', expression: 'CAST(start AS BIGINT)' },
    { name: 'start_reden', type: 'VARCHAR', expression: "CASE WHEN start IS NULL THEN 'leeg' END" },
  ],
  slices: () => [slice(2, '"Financiën","2"\n"Financiën",\n'), slice(2, '"","5"\n"say ""ja""",\n')],
  rowCount: 4,
}

beforeAll(async () => {
  engine = await createNodeEngine()
  await engine.load(plan)
  session = engine.session()!
})
afterAll(() => engine.close())

const run = (sql: string, name = 'cel', parameters: Parameters = {}) =>
  session.run({ name, sql, parameters, limit: 100 })
const rows = async (sql: string, parameters: Parameters = {}) => {
  const outcome = await run(sql, 'cel', parameters)
  return outcome.ok ? outcome.value.table.rows : describeQueryProblem(outcome.problem)
}

describe('loading', () => {
  it('keeps empty text, missing values and quotes apart', async () => {
    expect(await rows('SELECT domein, start, reden(start) AS r FROM trajecten')).toEqual([
      { domein: 'Financiën', start: 2, r: null },
      { domein: 'Financiën', start: null, r: 'leeg' },
      { domein: '', start: 5, r: null },
      { domein: 'say "ja"', start: null, r: 'leeg' },
    ])
  })

  it('keeps the old table when an import fails', async () => {
    const bad: ImportPlan = { ...plan, slices: () => [slice(1, '"x","geen getal"\n')], rowCount: 1 }
    expect((await engine.load(bad)).ok).toBe(false)
    expect(await rows('SELECT count(*) AS n FROM trajecten')).toEqual([{ n: 4 }])
  })
})

describe('results are plain values', () => {
  it('gives decimals, whole numbers, days and times as they are', async () => {
    expect(
      await rows(`SELECT 12.34::DECIMAL(9,2) AS d, sum(1) AS h, DATE '2020-08-31' AS dag, true AS b, NULL AS niets,
        TIMESTAMP '2020-08-31 12:00:01' AS tijd, [1, 2] AS lijst, 0/0 AS nan FROM range(3)`),
    ).toEqual([
      {
        d: 12.34,
        h: 3,
        dag: '2020-08-31',
        b: true,
        niets: null,
        tijd: '2020-08-31T12:00:01',
        lijst: '[1, 2]',
        nan: null,
      },
    ])
  })

  it('gives at most the rows asked for, and the whole count', async () => {
    const outcome = await session.run({
      name: 'veel',
      sql: 'SELECT range AS i FROM range(1000)',
      parameters: {},
      limit: 2,
    })
    expect(outcome.ok && outcome.value.table).toEqual({
      columns: [{ name: 'i', type: 'number' }],
      rows: [{ i: 0 }, { i: 1 }],
      rowCount: 1000,
    })
  })
})

describe('sessions', () => {
  it('lets a later cell read an earlier one, and says what it read', async () => {
    await run('SELECT domein, count(*) AS n FROM trajecten GROUP BY ALL', 'per_domein')
    const outcome = await run('SELECT sum(n) AS som FROM per_domein', 'som')
    expect(outcome).toEqual({
      ok: true,
      value: {
        table: { columns: [{ name: 'som', type: 'number' }], rows: [{ som: 4 }], rowCount: 1 },
        reads: ['per_domein'],
      },
    })
  })

  it('never shows one notebook the cells of another', async () => {
    await run('SELECT 1 AS geheim', 'mijn_cel')
    const other = engine.session()!
    const outcome = await other.run({ name: 'x', sql: 'FROM mijn_cel', parameters: {}, limit: 10 })
    expect(outcome.ok ? null : outcome.problem.kind).toBe('unknown-table')
    await other.close()
  })
})

describe('parameters', () => {
  it('binds a value and never pastes it', async () => {
    const naam = { value: "'; DROP TABLE trajecten; --", type: 'VARCHAR' } as const
    expect(await rows('SELECT $naam AS x', { naam })).toEqual([{ x: "'; DROP TABLE trajecten; --" }])
    const van = { value: '2019-09-01', type: 'DATE' } as const
    expect(await rows("SELECT DATE '2020-01-01' >= $van AS later, typeof($van) AS t", { van })).toEqual([
      { later: true, t: 'DATE' },
    ])
  })
})

describe('problems', () => {
  it('points at the place in the user’s own text, also behind a bound parameter', async () => {
    const sql = "SELECT $van AS v, 'ë' AS e, bestaat_niet FROM trajecten"
    const outcome = await run(sql, 'cel', { van: { value: '2019-09-01', type: 'DATE' } })
    const problem = outcome.ok ? null : outcome.problem
    expect(problem && 'at' in problem ? sql.slice(problem.at?.from, problem.at?.to) : null).toBe(
      'bestaat_niet',
    )
  })

  it('words DuckDB’s messages in Dutch', async () => {
    expect(await rows('SELECT domain FROM trajecten')).toContain('Kolom “domain” bestaat niet')
    expect(await rows('SELECT 1 +* 2 AS x x')).toContain('De query klopt niet bij')
    expect(await rows("SELECT 'a'::INTEGER AS x")).toBe('“a” is niet om te zetten naar een geheel getal.')
    expect(await rows('FROM trajectn')).toBe(
      'Er is geen bron of cel met de naam trajectn. Wel bekend: mijn_cel, per_domein, som, trajecten, veel.',
    )
  })

  it('sends nothing but what the gate has seen: a text doesn’t go on after a line end', async () => {
    const outcome = await run("SELECT E'a'\n'\\'||' FROM range(2) --'")
    expect(outcome.ok).toBe(false)
  })

  it('refuses label() and reden() on anything but a column', async () => {
    expect(await rows('SELECT reden(1 + 1) FROM trajecten')).toBe(
      'reden(…) werkt alleen op een kolom, zoals reden(regio).',
    )
  })
})

describe('cancelling', () => {
  it('stops a query that would not end, and the session goes on', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 200)
    const outcome = await session.run(
      { name: 'traag', sql: endless, parameters: {}, limit: 1 },
      controller.signal,
    )
    expect(outcome).toEqual({ ok: false, problem: { kind: 'cancelled' } })
    expect(await rows('SELECT 1 AS n')).toEqual([{ n: 1 }])
  })
})

describe('macros give what core/statistics gives', () => {
  it('wilson_laag and wilson_hoog', async () => {
    const pairs = [
      [0, 10],
      [10, 10],
      [3, 20],
      [96, 185],
      [1, 1],
    ] as const
    for (const [k, n] of pairs) {
      const found = await rows(`SELECT wilson_laag(${k}, ${n}) AS laag, wilson_hoog(${k}, ${n}) AS hoog`)
      const { low, high } = wilson(k, n)
      const [row] = found as { laag: number; hoog: number }[]
      expect(row!.laag).toBeCloseTo(low, 12)
      expect(row!.hoog).toBeCloseTo(high, 12)
    }
  })

  it('richting, aandeel, leeftijdsgroep and gemeente_naam', async () => {
    expect(
      await rows(`SELECT richting(2, 3) AS a, richting(3, 3) AS b, richting(3, 2) AS c, richting(3, NULL) AS d,
        aandeel(1, 4) AS e, aandeel(1, 0) AS f, leeftijdsgroep(24) AS g, gemeente_naam('GM1969') AS h`),
    ).toEqual([
      {
        a: 'hoger',
        b: 'gelijk',
        c: 'lager',
        d: 'onbekend',
        e: 0.25,
        f: null,
        g: '18 tot 25',
        h: 'Westerkwartier',
      },
    ])
  })
})
