import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EngineSession } from '../engine/port'
import { Kitchen } from '../recipe/testing'
import type { Step } from '../workspace/steps'
import { dataFolder, readBytes } from './testing'

interface CrossFact {
  readonly files: readonly string[]
  /** In words. */
  readonly calculation: string
  readonly value: number
  readonly tolerance?: number
}

/** A calculation in SQL on the fact's files, in their order, under plain names; with steps on the first file, or not. */
interface Calculation {
  readonly says: RegExp
  readonly tables: readonly string[]
  readonly sql: string
  readonly steps?: readonly Step[]
}

const electric = [
  'caseid',
  'firstchd',
  'age',
  'dbp58',
  'eduyr',
  'chol58',
  'cgt58',
  'ht58',
  'wt58',
  'dayofwk',
  'vital10',
  'famhxcvr',
  'chd',
]

const goodHealth = (year: number, weight: string) => `
  SELECT 100.0 * sum(${weight}) FILTER (gzgga402 = 1) / sum(${weight}) AS uitkomst
  FROM monitor WHERE agojb401 = ${year} AND gzgga402 IN (0, 1)`

const calculations: readonly Calculation[] = [
  {
    says: /re-allocated to Westerkwartier \(1969\): for every code_van/,
    tables: ['bijstand', 'wijziging'],
    sql: `
      SELECT sum(bijstandsontvangers_2 * naar_1969 / alle) AS uitkomst
      FROM bijstand JOIN (
        SELECT code_van, sum(adressen) AS alle, sum(adressen) FILTER (code_naar = '1969') AS naar_1969 FROM wijziging GROUP BY ALL
      ) ON right(regiokenmerken, 4) = code_van
      WHERE leeftijd = '20150' AND regiokenmerken LIKE 'GM%'`,
  },
  {
    says: /re-allocated to Westerkwartier \(1969\): for every code_van/,
    tables: ['bijstand', 'wijziging'],
    steps: [
      {
        stap: 'herindeling',
        regio: 'regiokenmerken',
        indeling: 'wijziging',
        gewicht: 'adressen',
        per: ['leeftijd'],
        optellen: ['bijstandsontvangers_2'],
      },
    ],
    sql: `SELECT bijstandsontvangers_2 AS uitkomst FROM uitkomst WHERE regiokenmerken = 'GM1969' AND leeftijd = '20150'`,
  },
  {
    says: /rule of thumb: GM0015 \+ GM0022 \+ GM0025 \+ GM0056 complete/,
    tables: ['bijstand', 'wijziging'],
    sql: `
      SELECT sum(bijstandsontvangers_2 * CASE regiokenmerken WHEN 'GM0053' THEN 739.0 / 6007 ELSE 1 END) AS uitkomst
      FROM bijstand WHERE leeftijd = '20150' AND regiokenmerken IN ('GM0015', 'GM0022', 'GM0025', 'GM0056', 'GM0053')`,
  },
  {
    says: /weighted percentage GZGGA402 = 1 .* in AGOJB401 = 2024/,
    tables: ['monitor'],
    sql: goodHealth(2024, 'standaardisatiefactor'),
  },
  { says: /the same, unweighted percentage/, tables: ['monitor'], sql: goodHealth(2024, '1') },
  {
    says: /weighted percentage GZGGA402 = 1 in AGOJB401 = 2022/,
    tables: ['monitor'],
    sql: goodHealth(2022, 'standaardisatiefactor'),
  },
  {
    says: /sum of Totaal over the ten Groningen municipalities/,
    tables: ['jongeren'],
    sql: `
      SELECT sum(totaal) AS uitkomst FROM jongeren
      WHERE gemeentecode IN ('0014', '0037', '0047', '0765', '1895', '1950', '1952', '1966', '1969', '1979')`,
  },
  {
    says: /number of cells that differ between the two files/,
    tables: ['sav', 'por'],
    sql: `
      WITH cellen AS (
        SELECT 'sav' AS bestand, caseid, unnest(map_entries(MAP {${electric.map((name) => `'${name}': CAST(${name} AS VARCHAR)`).join(', ')}})) AS cel FROM sav
        UNION ALL
        SELECT 'por', caseid, unnest(map_entries(MAP {${electric.map((name) => `'${name}': CAST(${name} AS VARCHAR)`).join(', ')}})) FROM por
      )
      SELECT count(*) FILTER (n <> 2 OR waarden <> 1) + abs(3120 - count(*)) AS uitkomst FROM (
        SELECT caseid, cel.key, count(*) AS n, count(DISTINCT coalesce(cel.value, '')) AS waarden FROM cellen GROUP BY ALL
      )`,
  },
  {
    says: /have no label in this \(other\) code list/,
    tables: ['waarnemingen', 'codes'],
    sql: `
      SELECT count(DISTINCT kenmerkenvanhuishoudens) AS uitkomst FROM waarnemingen
      WHERE kenmerkenvanhuishoudens NOT IN (SELECT identifier FROM codes)`,
  },
  {
    says: /have no label in this \(other\) code list/,
    tables: ['waarnemingen', 'codes'],
    steps: [{ stap: 'codelijst', kolom: 'kenmerkenvanhuishoudens', lijst: 'codes' }],
    sql: `
      SELECT count(DISTINCT kenmerkenvanhuishoudens) AS uitkomst FROM uitkomst
      WHERE label(kenmerkenvanhuishoudens) IS NULL`,
  },
  {
    says: /municipality codes in gemeente_2016.csv that do not exist in the 2018 list/,
    tables: ['bijstand', 'gemeenten'],
    sql: `
      SELECT count(DISTINCT regiokenmerken) AS uitkomst FROM bijstand
      WHERE regiokenmerken LIKE 'GM%' AND regiokenmerken NOT IN (SELECT gemeentecodegm FROM gemeenten)`,
  },
  {
    says: /municipality codes in the health table that are missing in the 2023 region list/,
    tables: ['gezondheid', 'regios'],
    sql: `
      SELECT count(DISTINCT regios) AS uitkomst FROM gezondheid
      WHERE regios LIKE 'GM%' AND regios NOT IN (SELECT identifier FROM regios)`,
  },
]

const factsFile = `${dataFolder}/facts_cross.json`
const found = existsSync(factsFile)
const facts: readonly CrossFact[] = found ? JSON.parse(readFileSync(factsFile, 'utf8')) : []

describe.skipIf(!found)(
  'facts across files, in SQL on files read without settings (needs ../shared/data)',
  () => {
    let kitchen: Kitchen
    let session: EngineSession
    let held = 0
    beforeAll(async () => {
      kitchen = await Kitchen.open()
      session = kitchen.engine.session()!
    })
    afterAll(async () => {
      await kitchen.engine.close()
      process.stdout.write(`${held} of ${facts.length} cross facts\n`)
    })

    // Where the data are absent this one shows as skipped.
    it('are there', () => expect(facts.length).toBeGreaterThan(0))

    it.each(facts)(
      '$calculation',
      { timeout: 120_000 },
      async ({ calculation, files, value, tolerance = 0 }) => {
        const ways = calculations.filter(({ says }) => says.test(calculation))
        const answers: number[] = []
        for (const { tables, steps = [], sql } of ways) {
          // The list that a step reads goes first.
          for (const [at, table] of [...tables.entries()].toReversed())
            await kitchen.add(table, readBytes(files[at]!), { fileName: files[at]! })
          if (steps.length > 0)
            await kitchen.add('uitkomst', readBytes(files[0]!), { fileName: files[0]!, steps })
          const outcome = await session.run({ name: 'cel', sql, parameters: {}, limit: 1 })
          if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
          answers.push(Number(outcome.value.table.rows[0]?.uitkomst))
        }
        expect(answers.length).toBeGreaterThan(0)
        for (const answer of answers) expect(Math.abs(answer - value)).toBeLessThanOrEqual(tolerance)
        held += 1
      },
    )
  },
)
