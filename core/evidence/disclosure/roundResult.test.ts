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
import { measuresOf } from '../measures'
import { roundingTells } from './roundingTells'
import { solver } from './testing'
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
    { groep: 'c', n: 40, schuld: 96_000 },
  ])
})

const sizedRows = (
  roles: Subject['roles'],
  columns: Readonly<Record<string, readonly (number | string)[]>>,
  total: number,
) => {
  const sized = roles.flatMap((role) =>
    role.rol === 'bedrag' || role.rol === 'gemiddelde' ? [role.kolom] : [],
  )
  const of = subject({
    table: table(columns),
    roles: [{ rol: 'groep', kolom: 'groep' }, ...roles],
    contributions: sized.map((column) => ({
      column,
      isMiddle: false,
      rows: (columns.n ?? []).map((n) => contributed(total, Number(n))),
    })),
  })
  return rounded(of).protection.table.rows
}

it('[E40] gives no count by the ratio of an amount and a mean, nor by a small amount', () => {
  // 12.345 over 23 is 536,7. Two digits of both, 12.000 and 540, have a ratio between 11.500/545 and 12.500/535: 21,1 to
  // 23,4, so 22 or 23. Per person 540, times 20: 10.800, of which the ratio is what is shown. 87 hours of 23 are 3,8 each.
  expect(
    sizedRows(
      [
        { rol: 'aantal', kolom: 'n', eenheid: 'cliënten' },
        { rol: 'bedrag', kolom: 'schuld', eenheid: 'euro' },
        { rol: 'bedrag', kolom: 'uren', eenheid: 'uur' },
        { rol: 'gemiddelde', kolom: 'gem', bij: 'n' },
      ],
      {
        groep: ['a', 'b'],
        n: [23, 61],
        schuld: [12_345, 61_000],
        uren: [87, 610],
        gem: [12_345 / 23, 1000],
      },
      12_345,
    ),
  ).toEqual([
    { groep: 'a', n: 20, schuld: 10_800, uren: 76, gem: 540 },
    { groep: 'b', n: 60, schuld: 60_000, uren: 600, gem: 1000 },
  ])
})

it('[E40] leaves out a mean of another count than the first mean and the amounts are of', () => {
  const rows = sizedRows(
    [
      { rol: 'aantal', kolom: 'n', eenheid: 'trajecten' },
      { rol: 'aantal', kolom: 'm', eenheid: 'cliënten' },
      { rol: 'gemiddelde', kolom: 'per_n', bij: 'n' },
      { rol: 'gemiddelde', kolom: 'per_m', bij: 'm' },
    ],
    { groep: ['a', 'b'], n: [60, 81], m: [44, 52], per_n: [12, 13], per_m: [16.4, 20.3] },
    720,
  )
  expect(rows).toEqual([
    { groep: 'a', n: 60, m: 40, per_n: 12, per_m: null },
    { groep: 'b', n: 80, m: 50, per_n: 13, per_m: null },
  ])
})

it('[E40] shows in no order which of two counts is larger, with an amount or another count beside them', () => {
  const of = (counts: readonly number[], names: readonly string[], others: readonly number[]) =>
    rounded(
      perGroup(counts, {
        table: table({ groep: names, n: counts, k: others }),
        roles: [
          { rol: 'groep', kolom: 'groep' },
          { rol: 'aantal', kolom: 'n', eenheid: 'trajecten' },
          { rol: 'aantal', kolom: 'k', eenheid: 'cliënten' },
        ],
      }),
    ).protection.table.rows.map(({ groep }) => groep)
  // b 54 and c 48 both read 50; their other count differs.
  expect([
    of([120, 54, 48, 22], ['a', 'b', 'c', 'd'], [80, 30, 41, 20]),
    of([120, 53, 49, 22], ['a', 'c', 'b', 'd'], [80, 41, 30, 20]),
  ]).toEqual([
    ['a', 'b', 'c', 'd'],
    ['a', 'b', 'c', 'd'],
  ])
  // Within each area by size; the areas themselves by size too.
  const within = subject({
    table: table({
      gebied: ['zuid', 'zuid', 'noord', 'noord'],
      leeftijd: ['oud', 'jong', 'oud', 'jong'],
      n: [54, 48, 44, 38],
    }),
    roles: [
      { rol: 'groep', kolom: 'gebied' },
      { rol: 'groep', kolom: 'leeftijd' },
      { rol: 'aantal', kolom: 'n', eenheid: 'trajecten' },
    ],
  })
  expect(
    rounded(within).protection.table.rows.map(({ gebied, leeftijd }) => `${gebied} ${leeftijd}`),
  ).toEqual(['zuid jong', 'zuid oud', 'noord jong', 'noord oud'])
})

it('[E40] shows a combination that nobody is in like one of which a few round to 0', () => {
  const of = subject({
    table: table({
      gebied: ['noord', 'noord', 'noord', 'west', 'west', 'zuid', 'zuid', 'zuid'],
      soort: ['a', 'b', 'c', 'a', 'b', 'a', 'b', 'c'],
      n: [40, 52, 33, 61, 47, 35, 66, 4],
    }),
    roles: [
      { rol: 'groep', kolom: 'gebied' },
      { rol: 'groep', kolom: 'soort' },
      { rol: 'aantal', kolom: 'n', eenheid: 'trajecten' },
    ],
  })
  const { rows } = rounded(of).protection.table
  expect(rows.filter(({ soort }) => soort === 'c')).toEqual([
    { gebied: 'noord', soort: 'c', n: 30 },
    { gebied: 'zuid', soort: 'c', n: 0 },
    { gebied: 'west', soort: 'c', n: 0 },
  ])
})

it('[E40] leaves out a weighted share rather than make an unweighted one of it', () => {
  const weighted = (effectief: string | undefined) =>
    rounded(
      subject({
        table: table({ k: [47], n: [183], pct: [0.2605], effectief: [120] }),
        roles: [
          {
            rol: 'aandeel',
            kolom: 'pct',
            teller: 'k',
            noemer: 'n',
            eenheid: 'mensen',
            ...(effectief ? { effectief } : {}),
          },
          { rol: 'interval', kolom: 'effectief', bij: 'pct' },
        ],
      }),
    ).protection.table.rows.map(({ pct }) => pct)
  // 47/183 is 0.2568; 0.2605 is that share by weight. Made anew it would be 50/180.
  expect([weighted('effectief'), weighted(undefined)]).toEqual([[null], [expect.closeTo(50 / 180, 9)]])
})

it('[E40] audits the whole table at once: as narrow as all whole tables that round alike, counted out', () => {
  // Every 2 × 2 table with counts up to 11, by what it rounds to, margins included; per cell the least and most of those.
  const alike = new Map<string, { least: number[]; most: number[]; counts: number[] }>()
  const upTo = [...Array.from({ length: 12 }).keys()]
  for (const a of upTo)
    for (const b of upTo)
      for (const c of upTo)
        for (const d of upTo) {
          const counts = [a, b, c, d]
          const key = [...counts, a + b, c + d, a + c, b + d, a + b + c + d]
            .map((count) => Math.round(count / 5))
            .join()
          const known = alike.get(key)
          if (known)
            counts.forEach((count, at) => {
              known.least[at] = Math.min(known.least[at] ?? count, count)
              known.most[at] = Math.max(known.most[at] ?? count, count)
            })
          else alike.set(key, { least: [...counts], most: [...counts], counts })
        }
  // Up to 7 (rounded 5) no count above 11 rounds alike; from 2 on nobody is all but one of a group.
  const judged = [...alike.values()].filter(({ counts }) => counts.every((count) => count >= 2 && count <= 7))
  const isNarrow = ({ counts, least, most }: (typeof judged)[number]) =>
    counts.some((count, at) => count < 5 && (most[at] ?? 0) - (least[at] ?? 0) < 2)
  const wrong = judged.filter((found) => {
    const { counts } = found
    const own = table({ r: ['x', 'x', 'y', 'y'], k: ['p', 'q', 'p', 'q'], n: counts })
    const roles = [{ rol: 'aantal', kolom: 'n', eenheid: null } as const]
    const tells = roundingTells(
      own.rows,
      ['r', 'k'],
      measuresOf(own, roles),
      { smallest: 5, group: 100 },
      5,
      solver,
    )
    return tells !== isNarrow(found)
  })
  expect([judged.some(isNarrow), wrong]).toEqual([true, []])
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
