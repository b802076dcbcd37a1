import { afterAll, beforeAll, expect, it } from 'vitest'
import { createNodeEngine } from '../../electron/engine/nodeEngine'
import { shareDifference } from '../statistics/newcombe'
import { roundedPercent } from '../statistics/publishedPercent'
import { signTest } from '../statistics/signTest'
import { weightedShare } from '../statistics/weightedShare'
import { wilson } from '../statistics/wilson'
import type { Engine, EngineSession } from './port'
import { macros } from './macros'
import { slice } from './testing'

let engine: Engine
let session: EngineSession

/** Seeded: the same 1,000 tables every time. */
function randoms(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

interface Answer {
  readonly tabel: number
  readonly ja: boolean
  readonly gewicht: number
  readonly start: number | null
  readonly eind: number | null
}

const random = randoms(20200831)
const score = () => (random() < 0.15 ? null : 1 + Math.floor(random() * 5))
// From one row to some forty; some tables in which all say yes, or none.
const tables: readonly (readonly Answer[])[] = Array.from({ length: 1000 }, (_, tabel) => {
  const yes = tabel % 20 === 0 ? 1 : tabel % 20 === 1 ? 0 : random()
  return Array.from({ length: 1 + Math.floor(random() ** 2 * 40) }, () => ({
    tabel,
    ja: random() < yes,
    gewicht: tabel % 7 === 0 ? 1 : 0.1 + random() * 4,
    start: score(),
    eind: score(),
  }))
})

beforeAll(async () => {
  engine = await createNodeEngine()
  const lines = tables.flat().map((row) =>
    Object.values(row)
      .map((value) => value ?? '')
      .join(','),
  )
  await engine.load({
    name: 'antwoorden',
    staging: ['tabel', 'ja', 'gewicht', 'start', 'eind'],
    columns: [
      { name: 'tabel', type: 'BIGINT', expression: 'CAST(tabel AS BIGINT)' },
      { name: 'ja', type: 'BOOLEAN', expression: 'CAST(ja AS BOOLEAN)' },
      { name: 'gewicht', type: 'DOUBLE', expression: 'CAST(gewicht AS DOUBLE)' },
      { name: 'start', type: 'BIGINT', expression: 'CAST(start AS BIGINT)' },
      { name: 'eind', type: 'BIGINT', expression: 'CAST(eind AS BIGINT)' },
    ],
    slices: () => [slice(lines.length, `${lines.join('\n')}\n`)],
    rowCount: lines.length,
  })
  session = engine.session()!
})
afterAll(() => engine.close())

async function rows(sql: string) {
  const outcome = await session.run({ name: 'cel', sql, parameters: {}, limit: 2000 })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value.table.rows
}

const close = (value: number): number => expect.closeTo(value, 11)

it('[F1, F5, F6] give what core/statistics gives, on 1,000 random tables', async () => {
  const found = await rows(`
    WITH per_tabel AS (
      SELECT tabel, count(*) AS n, count(*) FILTER (ja) AS k,
        count(*) FILTER (richting(start, eind) = 'hoger') AS hoger,
        count(*) FILTER (richting(start, eind) = 'lager') AS lager,
        gewogen_aandeel(ja, gewicht) AS gewogen, effectieve_n(gewicht) AS effectief,
        gewogen_laag(ja, gewicht) AS gewogen_laag, gewogen_hoog(ja, gewicht) AS gewogen_hoog
      FROM antwoorden GROUP BY tabel)
    SELECT tabel, n, k, hoger, lager, gewogen, effectief, gewogen_laag, gewogen_hoog,
      aandeel(k, n) AS aandeel, wilson_laag(k, n) AS laag, wilson_hoog(k, n) AS hoog,
      heel_procent(k, n) AS procent, tekentoets(hoger, lager) AS p,
      verschil_laag(k, n, hoger, n) AS verschil_laag, verschil_hoog(k, n, hoger, n) AS verschil_hoog
    FROM per_tabel ORDER BY tabel`)
  expect(found).toEqual(tables.map(answersOf))
})

function answersOf(table: readonly Answer[]) {
  const n = table.length
  const k = table.filter(({ ja }) => ja).length
  const moved = table.flatMap(({ start, eind }) => (start !== null && eind !== null ? [eind - start] : []))
  const [hoger, lager] = [1, -1].map((sign) => moved.filter((change) => Math.sign(change) === sign).length)
  const weighted = weightedShare(table.map(({ ja, gewicht }) => ({ yes: ja, weight: gewicht })))
  const { low, high } = wilson(k, n)
  const difference = shareDifference({ k, n }, { k: hoger!, n })
  return {
    tabel: table[0]!.tabel,
    n,
    k,
    hoger,
    lager,
    gewogen: close(weighted.share),
    effectief: close(weighted.effective),
    gewogen_laag: close(weighted.low),
    gewogen_hoog: close(weighted.high),
    aandeel: k / n,
    laag: close(low),
    hoog: close(high),
    procent: roundedPercent(k, n),
    p: close(signTest(hoger!, lager!).twoSided),
    verschil_laag: close(difference.low),
    verschil_hoog: close(difference.high),
  }
}

it('give nothing for impossible numbers', async () => {
  const [row] = await rows(`SELECT wilson_laag(12, 10) AS a, wilson_hoog(-1, 10) AS b, wilson_laag(0, 0) AS c,
    wilson_hoog(1.5, 3) AS d, verschil_laag(12, 10, 1, 10) AS e, tekentoets(-1, 3) AS f, heel_procent(1, 0) AS g,
    wilson_laag(NULL, 10) AS h, tekentoets(NULL, 3) AS i`)
  expect(new Set(Object.values(row!))).toEqual(new Set([null]))
  const [weighted] =
    await rows(`SELECT gewogen_aandeel(ja, w) AS a, gewogen_laag(ja, w) AS b, effectieve_n(w) AS c
    FROM (VALUES (true, 1.0), (false, -1.0)) AS t(ja, w)`)
  expect(weighted).toEqual({ a: null, b: null, c: null })
  const [none] = await rows(
    'SELECT gewogen_aandeel(ja, gewicht) AS a, effectieve_n(gewicht) AS b FROM antwoorden WHERE false',
  )
  expect(none).toEqual({ a: null, b: null })
  const [nan] = await rows(
    `SELECT gewogen_aandeel(true, 'NaN'::DOUBLE) AS a, effectieve_n('inf'::DOUBLE) AS b`,
  )
  expect(nan).toEqual({ a: null, b: null })
})

it('leave out who lacks an answer or a weight, and round half away from zero', async () => {
  const [row] = await rows(`SELECT gewogen_aandeel(ja, w) AS a, gewogen_laag(ja, w) AS b
    FROM (VALUES (true, 1.0), (false, 3.0), (NULL, 9.0), (true, NULL)) AS t(ja, w)`)
  const { share, low } = weightedShare([
    { yes: true, weight: 1 },
    { yes: false, weight: 3 },
  ])
  expect(row).toEqual({ a: share, b: close(low) })
  expect(
    await rows('SELECT heel_procent(1, 8) AS a, heel_procent(-3, 8) AS b, heel_procent(49, 200) AS c'),
  ).toEqual([{ a: 13, b: -38, c: 25 }])
})

it('are all held against core/statistics, but the names of ages', () => {
  const names = macros.map((macro) => /^CREATE MACRO (\w+)/.exec(macro)?.[1] ?? macro)
  expect(names.filter((name) => !compared.includes(name))).toEqual(['leeftijdsgroep'])
})

/** What the 1,000 random tables are counted with, above. */
const compared = [
  'aandeel',
  'wilson_laag',
  'wilson_hoog',
  'verschil_laag',
  'verschil_hoog',
  'tekentoets',
  'heel_procent',
  'gewogen_aandeel',
  'effectieve_n',
  'gewogen_laag',
  'gewogen_hoog',
  'richting',
]
