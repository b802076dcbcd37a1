import { expect, it } from 'vitest'
import { assess } from '../assess'
import type { Subject } from '../assessment'
import {
  cbs,
  context,
  contributed,
  developments,
  perGroup,
  share,
  subject,
  table,
  zrmSubject,
} from '../testing'
import { roundingProblem } from '../../workspace/thresholds'

const rounded = (of: Subject, settings = {}) => assess(of, context({ afronden: 10, ...settings }))

it('[E40] publishes every count as a multiple of 10, the total on its own, and says so', () => {
  const { protection, flags } = rounded(perGroup([73, 45, 22, 10, 3, 120]))
  expect(protection).toMatchObject({ withheld: null, hidden: [], totals: { n: 270 } })
  expect(protection.table.rows.map(({ n }) => n)).toEqual([70, 50, 20, 10, 0, 120])
  expect(flags.map(({ code }) => code)).toEqual(['afgerond', 'dubbeltelling'])
  expect(flags[0]?.message).toBe(
    'Aantallen zijn afgerond op 10-tallen; door afronding telt de tabel niet altijd op.',
  )
})

it('[E40] makes shares anew from rounded counts, and hides intervals that it can’t make anew', () => {
  const of = subject({
    table: table({ k: [47], n: [183], pct: [25.7], laag: [19.9], gem: [34.2817] }),
    roles: [
      { rol: 'aandeel', kolom: 'pct', teller: 'k', noemer: 'n', eenheid: 'trajecten' },
      { rol: 'interval', kolom: 'laag', bij: 'pct' },
      { rol: 'gemiddelde', kolom: 'gem', bij: 'n' },
    ],
    contributions: [{ column: 'gem', isMiddle: false, rows: [contributed(6273, 183)] }],
  })
  const { table: made, hidden } = rounded(of).protection
  // 50 of 180 is 27,8%; 34.2817 to two digits is 34.
  expect(made.rows).toEqual([{ k: 50, n: 180, pct: expect.closeTo(27.7778, 4), laag: null, gem: 34 }])
  expect(hidden).toEqual([{ row: 0, column: 'laag' }])
})

it('[E40] names no exact number in any flag: a base of 24 with 13 reads 10 van de 20', () => {
  const messages = (of: Subject) => rounded(of).flags.map(({ message }) => message)
  expect(messages(share(13, 24))).toContain(
    'Te weinig waarnemingen om een percentage te tonen (10 van de 20).',
  )
  // 44 + 67 + 21 known of 143; rounded 130 of 140, so 10 (7%) unknown; 40 of 140 (29%) rose, and at most 44 + 11 = 55: 60 of 140 (43%).
  const told = rounded(zrmSubject(developments(44, 67, 21, 11))).flags
  expect(JSON.stringify(told.map(({ message }) => message))).not.toMatch(/\b(44|67|21|11|132|143)\b/)
  expect(told.map(({ message }) => message)).toContain(
    'Bij 10 van de 140 trajecten (7%) is de eindscore (nog) niet bekend. Afhankelijk daarvan ligt het aandeel ‘eindscore hoger dan startscore’ tussen 29% en 43%.',
  )
})

it('[E40] gives the same bytes for counts that round alike, whatever their order by size', () => {
  const of = (counts: readonly number[], names: readonly string[]) =>
    perGroup(counts, { table: table({ groep: names, n: counts }) })
  expect(rounded(of([120, 54, 48, 3, 2], ['a', 'b', 'c', 'd', 'e'])).protection).toEqual(
    rounded(of([121, 53, 49, 4, 1], ['a', 'c', 'b', 'e', 'd'])).protection,
  )
})

it('[E40] withholds a group that sits in one category, and leaves figures of all residents exact', () => {
  expect(rounded(perGroup([57, 0, 0])).protection.withheld).toBe(
    'Niet getoond vanwege de herleidbaarheid tot personen.',
  )
  expect(rounded(share(30, 30)).protection.withheld).not.toBeNull()
  const residents = rounded(perGroup([57, 3], { sources: [cbs()] }))
  expect(residents.protection.table.rows.map(({ n }) => n)).toEqual([57, 3])
  expect(residents.flags.map(({ code }) => code)).not.toContain('afgerond')
})

it('[E40] withholds a 0 that can only be 1 or 2: a group that has a row holds someone', () => {
  const withheld = (counts: readonly number[], afronden: 5 | 10) =>
    rounded(perGroup(counts), { afronden, kleinste_cel: 5 }).protection.withheld !== null
  expect([withheld([2, 20, 30], 5), withheld([3, 20, 30], 5), withheld([2, 20, 30], 10)]).toEqual([
    true,
    false,
    false,
  ])
})

it('[E40] hides a dominated amount though the counts are rounded', () => {
  const of = perGroup([20, 31, 42], {
    table: table({ groep: ['a', 'b', 'c'], n: [20, 31, 42], schuld: [1000, 4321, 98_765] }),
    roles: [
      { rol: 'groep', kolom: 'groep' },
      { rol: 'aantal', kolom: 'n', eenheid: 'cliënten' },
      { rol: 'bedrag', kolom: 'schuld', eenheid: 'euro' },
    ],
    contributions: [
      {
        column: 'schuld',
        isMiddle: false,
        rows: [
          contributed(1000, 20, 900, 5),
          contributed(4321, 31, 400, 300),
          contributed(98_765, 42, 4000, 3000),
        ],
      },
    ],
  })
  expect(rounded(of).protection.table.rows).toEqual([
    { groep: 'a', n: 20, schuld: null },
    { groep: 'b', n: 30, schuld: null },
    { groep: 'c', n: 40, schuld: 99_000 },
  ])
})

it('[E40] can’t be less than the smallest cell', () => {
  const problem =
    'Afronden op 5 verbergt geen aantallen onder 10: rond af op minstens zoveel, of zet het kleinste aantal lager.'
  expect([
    roundingProblem({ afronden: 5, kleinste_cel: 10 }),
    roundingProblem({ afronden: 5, kleinste_cel: 5 }),
    roundingProblem({ afronden: 0, kleinste_cel: 10 }),
  ]).toEqual([problem, null, null])
})
