import { expect, it } from 'vitest'
import { tokenize } from '../../engine/tokens'
import { populationOf } from './population'

function population(...queries: string[]) {
  const tokens = queries.map((sql) => {
    const read = tokenize(sql)
    if (!read.ok) throw new Error(sql)
    return read.value
  })
  return populationOf(tokens, {
    parameters: new Map([
      ['van', '2019-09-01'],
      ['tot', '2020-08-31'],
      ['gebied', 'Leek'],
      ['jaar', '2020'],
    ]),
    days: new Set(['startdatum']),
  })
}

const year = { van: '2020-01-01', tot: '2020-12-31' }

it('[E21] sees the same people in every way to name a period', () => {
  const select = 'SELECT gebied, count(*) AS n FROM trajecten WHERE'
  expect(
    [
      'startdatum BETWEEN $van AND $tot GROUP BY ALL',
      "startdatum BETWEEN '2020-01-01' AND '2020-12-31' GROUP BY ALL",
      "startdatum >= DATE '2020-01-01' AND startdatum < DATE '2021-01-01' GROUP BY ALL",
      'year(startdatum) = 2020 GROUP BY ALL',
      'year(startdatum) = $jaar ORDER BY n',
    ].map((where) => population(`${select} ${where}`)),
  ).toEqual([
    { conditions: [], period: { van: '2019-09-01', tot: '2020-08-31' } },
    { conditions: [], period: year },
    { conditions: [], period: year },
    { conditions: [], period: year },
    { conditions: [], period: year },
  ])
})

it('[E21] keeps what else is asked of a record, in any order and through earlier queries', () => {
  expect([
    population("FROM trajecten WHERE leeftijd < 25 AND zrm_domein = 'Financiën' AND startdatum >= $van")
      .conditions,
    population(
      "SELECT * FROM jong WHERE zrm_domein = 'Financiën'",
      'SELECT * FROM trajecten WHERE leeftijd < 25',
    ).conditions,
    population(
      "SELECT count(*) FILTER (zrm_domein = 'Financiën'), sum(n) FILTER (WHERE leeftijd < 25) FROM trajecten",
    ).conditions,
  ]).toEqual(Array(3).fill(['leeftijd < 25', 'zrm_domein = "Financiën"']))
})

it('[E21] leaves exclusions out and fills parameters in', () => {
  expect([
    population("FROM trajecten WHERE gemeente <> 'Westerkwartier' AND gebied NOT IN ('Leek', 'Marum')")
      .conditions,
    population('FROM trajecten WHERE gebied = $gebied').conditions,
  ]).toEqual([[], ['gebied = "Leek"']])
})
