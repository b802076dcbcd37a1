import { describe, expect, it } from 'vitest'
import { columnOrigins } from './columnOrigins'
import { tokenize } from './tokens'

const source = new Map([
  ['gebied', false],
  ['leeftijd', false],
  ['client', true],
])

/** What is true of a column, given the queries it comes from. */
function traits(column: string, ...queries: readonly string[]): readonly string[] {
  const tokens = queries.map((sql) => {
    const read = tokenize(sql)
    return read.ok ? read.value : []
  })
  const origin = columnOrigins(tokens, source).get(column)
  return Object.entries(origin ?? {}).flatMap(([trait, holds]) => (holds ? [trait] : []))
}

describe('how a column came to be', () => {
  it.each([
    ['gebied', ['SELECT gebied, count(*) AS n FROM t GROUP BY ALL'], []],
    ['n', ['SELECT gebied, count(*) AS n FROM t GROUP BY ALL'], ['computed', 'grouped', 'count']],
    ['n', ['SELECT gebied, n: count(*) FROM t'], ['computed', 'grouped', 'count']],
    ['n', ['SELECT gebied, count(DISTINCT client) n FROM t'], ['computed', 'grouped', 'count']],
    ['g', ["SELECT n || ' x' AS g FROM d", 'SELECT count(*) AS n FROM t'], ['computed', 'grouped', 'count']],
    ['gebied', ['SELECT * REPLACE (count(*) OVER () AS gebied) FROM t'], ['computed', 'count']],
    ['gebied', ["SELECT {'gebied': count(*)} AS s FROM t"], ['computed', 'grouped', 'count']],
    ['gebied', ['WITH d(gebied) AS (SELECT count(*) FROM t) FROM d'], ['computed']],
    ['gebied', ['SELECT d.gebied FROM (SELECT gebied, count(*) FROM t) AS d'], []],
    ['n', ['SELECT (SELECT count(*) FROM t) AS n FROM t'], ['computed', 'count']],
    ['m', ['SELECT count(*) + 100 AS m FROM t'], ['computed', 'grouped', 'count', 'scaled']],
    ['j', ['SELECT min(leeftijd) AS j FROM t'], ['computed', 'single']],
    [
      'hoogste',
      ['SELECT max(n) AS hoogste FROM d', 'SELECT count(*) AS n FROM t'],
      ['computed', 'grouped', 'count'],
    ],
    ['wie', ['SELECT client AS wie FROM t'], ['single']],
    ['g', ['SELECT leeftijdsgroep(leeftijd) AS g, count(*) FROM t'], []],
    ['u', ["SELECT CASE WHEN leeftijd > 2 THEN 'a' ELSE 'b' END AS u FROM t"], []],
  ] as const)('%s of %j', (column, queries, expected) => {
    expect(traits(column, ...queries)).toEqual(expected)
  })
})

describe('what is left of the bereik of an activity', () => {
  const reachOf = (column: string, sql: string) => {
    const read = tokenize(sql)
    const columns = new Map(['activiteit', 'bereik', 'vorig'].map((name) => [name, false] as const))
    const origins = columnOrigins(
      read.ok ? [read.value] : [],
      columns,
      new Set(),
      new Set(['bereik', 'vorig']),
    )
    return origins.get(column)?.reach
  }

  it.each([
    ['bereik', 'SELECT activiteit, bereik FROM t', 'registered'],
    ['bereik', 'SELECT * FROM t', 'registered'],
    ['b', 'SELECT t.bereik AS b FROM t', 'registered'],
    ['b', 'SELECT bereik b FROM t', 'registered'],
    ['b', 'SELECT b: bereik FROM t', 'registered'],
    ['a', 'SELECT bereik AS a FROM t', 'registered'],
    ['activiteit', 'SELECT activiteit, bereik FROM t', null],
    ['n', 'SELECT count(*) FILTER (WHERE bereik IS NOT NULL) AS n FROM t', null],
    ['n', "SELECT n: count(*) FILTER (bereik = 'onbekend') FROM t", null],
    ['meer', 'SELECT try_cast(bereik AS INT) + 10 AS meer FROM t', 'made'],
    ['bereik', 'SELECT try_cast(bereik AS INT) + 10 AS bereik FROM t', 'made'],
    ['verschil', 'SELECT bereik - vorig AS verschil FROM t', 'made'],
    ['activiteit', "SELECT activiteit || ' (' || vorig || ')' AS activiteit FROM t", 'made'],
    ['n', 'SELECT sum(bereik) + count(*) - count(*) AS n FROM t', 'made'],
    ['n', 'SELECT count(*) + bereik AS n FROM t', 'made'],
    ['c', 'WITH d AS (SELECT vorig || bereik AS b FROM t) SELECT b AS c FROM d', 'made'],
    ['y', 'WITH d(x, y) AS (SELECT activiteit, bereik FROM t) SELECT y FROM d', 'made'],
  ] as const)('%s of %s: %s', (column, sql, expected) => {
    expect(reachOf(column, sql)).toBe(expected)
  })
})
