import { expect, it } from 'vitest'
import { assess } from './assess'
import type { Subject } from './assessment'
import { bron, cbs, context, developments, perGroup, share, subject, table, zrmSubject } from './testing'

const published = (of: Subject, settings = {}) => assess(of, context(settings)).protection
const shown = (of: Subject, column = 'n') => published(of).table.rows.map((row) => row[column])

it('[E3] hides 3 and 10 of the dimensions of Financiën, and nothing else', () => {
  const { table: rows, hidden, withheld, totals } = published(perGroup([73, 45, 22, 10, 3, 120]))
  expect({ withheld, totals, hidden, rows: rows.rows }).toEqual({
    withheld: null,
    totals: { n: 273 },
    hidden: [
      { row: 4, column: 'n' },
      { row: 5, column: 'n' },
    ],
    rows: [
      { groep: 'a', n: 73 },
      { groep: 'b', n: 45 },
      { groep: 'c', n: 22 },
      { groep: 'f', n: 120 },
      { groep: 'd', n: null },
      { groep: 'e', n: null },
    ],
  })
})

it('[E3] hides 6, 5 and 2 of the dimensions of Lichamelijke gezondheid', () => {
  expect(shown(perGroup([12, 6, 5, 2, 32]))).toEqual([12, 32, null, null, null])
})

it('[E3] puts hidden rows last by the name of their group, not by size', () => {
  const groep = ['Zingeving', 'Meedoen', 'Dagelijks functioneren', 'Kwaliteit van leven']
  const of = perGroup([40, 8, 5, 4])
  const { rows } = published({ ...of, table: table({ groep, n: [40, 8, 5, 4] }) }).table
  expect(rows.map((row) => row.groep)).toEqual([
    'Zingeving',
    'Dagelijks functioneren',
    'Kwaliteit van leven',
    'Meedoen',
  ])
})

it('[E3] shows everything of a table without small numbers, zeros included', () => {
  expect(shown(perGroup([40, 0, 12, 60]))).toEqual([40, 0, 12, 60])
})

it('[E3] never hides a zero to protect another number: it adds nothing', () => {
  expect(shown(perGroup([60, 0, 7, 40]))).toEqual([60, 0, null, null])
})

it('[E3] follows the threshold of the werkmap', () => {
  const rows = published(perGroup([73, 6, 4, 60]), { kleinste_cel: 5 }).table.rows
  expect(rows.map(({ n }) => n)).toEqual([73, 60, null, null])
})

it('[E4] withholds a table in which no pattern is safe, without saying why', () => {
  const tooSmall = [perGroup([3, 2]), perGroup([30, 5]), perGroup([5])]
  expect(tooSmall.map((of) => published(of))).toEqual(
    tooSmall.map(({ table: { columns } }) => ({
      withheld: 'Niet getoond vanwege de herleidbaarheid tot personen.',
      totals: {},
      hidden: [],
      table: { columns, rows: [], rowCount: 0 },
    })),
  )
})

it('[E5] withholds a group that sits in one category as a whole, or all but one', () => {
  const withheld = ([counts, limit]: [number[], number]) =>
    published(perGroup(counts), { groepsonthulling_tot: limit }).withheld !== null
  const tables: [number[], number][] = [
    [[57, 0, 0], 100],
    [[57], 100],
    [[157, 0], 100],
    [[499, 1], 100],
    [[50, 10], 100],
  ]
  expect(tables.map(withheld)).toEqual([true, true, false, true, false])
})

it('[E6] hides all numbers of a row together, so that no other column gives a count away', () => {
  const of = subject({
    table: table({
      gebied: ['Leek', 'Marum', 'Grootegast', 'Zuidhorn'],
      jong: [12, 4, 16, 20],
      totaal: [60, 50, 70, 90],
      pct: [0.2, 0.08, 16 / 70, 20 / 90],
      laag: [0.1, 0.03, 0.2, 0.1],
    }),
    roles: [
      { rol: 'groep', kolom: 'gebied' },
      { rol: 'aandeel', kolom: 'pct', teller: 'jong', noemer: 'totaal', eenheid: 'trajecten' },
      { rol: 'interval', kolom: 'laag', bij: 'pct' },
    ],
  })
  const gone = { jong: null, totaal: null, pct: null, laag: null }
  expect(published(of).table.rows).toEqual([
    { gebied: 'Grootegast', jong: 16, totaal: 70, pct: 16 / 70, laag: 0.2 },
    { gebied: 'Zuidhorn', jong: 20, totaal: 90, pct: 20 / 90, laag: 0.1 },
    { gebied: 'Leek', ...gone },
    { gebied: 'Marum', ...gone },
  ])
})

it('[E6] hides a share of a small group that holds for all or none of its members', () => {
  const of = subject({
    table: table({ gebied: ['a', 'b', 'c'], k: [20, 0, 30], n: [60, 50, 90], pct: [1 / 3, 0, 1 / 3] }),
    roles: [
      { rol: 'groep', kolom: 'gebied' },
      { rol: 'aandeel', kolom: 'pct', teller: 'k', noemer: 'n', eenheid: null },
    ],
  })
  expect(shown(of, 'pct')).toEqual([1 / 3, null, null])
})

it('[E4] withholds a table of which the base tells how few are left out of it', () => {
  const of = (base: number) => {
    const n = [73, 45, 22]
    return subject({
      table: table({
        groep: ['a', 'b', 'c'],
        n,
        totaal: n.map(() => base),
        pct: n.map((count) => count / base),
      }),
      roles: [
        { rol: 'groep', kolom: 'groep' },
        { rol: 'aandeel', kolom: 'pct', teller: 'n', noemer: 'totaal', eenheid: null },
      ],
    })
  }
  expect([140, 143, 153].map((base) => published(of(base)).withheld !== null)).toEqual([false, true, false])
})

it('[E6] hides a repeated number of which the table does not tell what it is a total of', () => {
  // 153 would tell that the unknown are 120 or, had that been the small one, how many they were.
  const of = perGroup([73, 45, 22, 10, 3, 120])
  const known = table({
    groep: ['a', 'b', 'c', 'd', 'e', 'f'],
    n: [73, 45, 22, 10, 3, 120],
    bekend: Array(6).fill(153),
  })
  const roles = [...of.roles, { rol: 'aantal' as const, kolom: 'bekend', eenheid: null }]
  expect(shown({ ...of, table: known, roles }, 'bekend')).toEqual(Array(6).fill(null))
})

it('[E6] takes into account that no count is above a base that all rows share', () => {
  // More answers allowed: 57 and 56 of 60 add up to 113, so each is at least 53; with 20 more that is 13.
  const k = [57, 56, 30, 20]
  const of = subject({
    table: table({ hulp: ['a', 'b', 'c', 'd'], k, n: k.map(() => 60), pct: k.map((count) => count / 60) }),
    roles: [
      { rol: 'groep', kolom: 'hulp' },
      { rol: 'aandeel', kolom: 'pct', teller: 'k', noemer: 'n', eenheid: null },
    ],
  })
  expect(shown(of, 'k')).toEqual([30, null, null, null])
})

it('[E6] keeps a total that every row repeats', () => {
  const counts = [73, 45, 22, 10, 3]
  const of = perGroup(counts)
  const withTotal = {
    ...of,
    table: table({ groep: ['a', 'b', 'c', 'd', 'e'], n: counts, som: counts.map(() => 153) }),
  }
  const roles = [...of.roles, { rol: 'aantal' as const, kolom: 'som', eenheid: null }]
  expect(shown({ ...withTotal, roles }, 'som')).toEqual([153, 153, 153, 153, 153])
})

it('[E7] hides a small count of a single row and the share that gives it away', () => {
  expect(published(share(4, 60)).table.rows).toEqual([{ aantal: null, totaal: 60, pct: null }])
  expect(published(share(55, 60)).table.rows).toEqual([{ aantal: null, totaal: 60, pct: null }])
  expect(published(share(60, 60)).table.rows).toEqual([{ aantal: null, totaal: 60, pct: null }])
  expect(published(share(273, 718)).table.rows).toEqual([{ aantal: 273, totaal: 718, pct: 273 / 718 }])
})

it('[E7] hides a second count of a row when the first could be had by subtraction', () => {
  const of = subject({
    table: table({ hoger: [60], gelijk: [30], lager: [4], totaal: [94] }),
    roles: ['hoger', 'gelijk', 'lager', 'totaal'].map((kolom) => ({ rol: 'aantal', kolom, eenheid: null })),
  })
  expect(published(of).table.rows).toEqual([{ hoger: 60, gelijk: null, lager: null, totaal: 94 }])
})

it('[E8] protects the known part of a comparison on its own, so that the number known can stay', () => {
  const rows = published(zrmSubject(developments(60, 30, 4, 50))).table.rows
  expect(rows.map(({ richting, n, bekend, aandeel }) => [richting, n, bekend, aandeel])).toEqual([
    ['hoger', 60, 94, 60 / 94],
    ['onbekend', 50, 94, null],
    ['gelijk', null, 94, null],
    ['lager', null, 94, null],
  ])
})

it('[E8] hides the number known and its shares when the unknown are few', () => {
  const { rows } = published(zrmSubject(developments(60, 30, 12, 4))).table
  expect(
    rows.map(({ richting, n, bekend, totaal, aandeel }) => [richting, n, bekend, totaal, aandeel]),
  ).toEqual([
    ['hoger', 60, null, 106, null],
    ['gelijk', 30, null, 106, null],
    ['lager', null, null, 106, null],
    ['onbekend', null, null, 106, null],
  ])
})

it('[E8] hides bounds that tell how few of the unknown were at the end of the scale', () => {
  const atTheEnd = Array.from({ length: 3 }, () => ({ startscore: 5, doelscore: null, eindscore: null }))
  const [hoger] = published(zrmSubject([...developments(60, 30, 12, 50), ...atTheEnd])).table.rows
  expect([hoger?.n, hoger?.slechtst, hoger?.best]).toEqual([60, null, null])
})

const perTwoGroups = (counts: readonly (readonly number[])[], columns: readonly string[] = ['m', 'v']) => {
  const cells = counts.flatMap((row, at) =>
    row.map((n, column) => ({ gebied: `g${at}`, geslacht: columns[column] ?? '', n })),
  )
  return subject({
    table: table({
      gebied: cells.map(({ gebied }) => gebied),
      geslacht: cells.map(({ geslacht }) => geslacht),
      n: cells.map(({ n }) => n),
    }),
    roles: [
      { rol: 'groep', kolom: 'gebied' },
      { rol: 'groep', kolom: 'geslacht' },
      { rol: 'aantal', kolom: 'n', eenheid: null },
    ],
  })
}

const plain = (of: Subject) => {
  const { withheld, table: shownTable, totals } = published(of)
  return { withheld, totals, rows: shownTable.rows.map(({ gebied, geslacht, n }) => [gebied, geslacht, n]) }
}

it('[E20] hides in a table of two groupings the corners of a rectangle, smallest counts first', () => {
  expect(
    plain(
      perTwoGroups([
        [30, 40],
        [6, 50],
        [20, 45],
        [70, 90],
      ]),
    ),
  ).toEqual({
    withheld: null,
    totals: { n: 351 },
    rows: [
      ['g0', 'm', 30],
      ['g0', 'v', 40],
      ['g3', 'm', 70],
      ['g3', 'v', 90],
      ['g1', 'm', null],
      ['g1', 'v', null],
      ['g2', 'm', null],
      ['g2', 'v', null],
    ],
  })
})

it('[E20] shows a table of two groupings without small numbers', () => {
  const counts = [
    [30, 40],
    [60, 50],
  ]
  expect(plain(perTwoGroups(counts)).rows.map(([, , n]) => n)).toEqual(counts.flat())
})

it('[E20] withholds a table of two groupings of which nothing would be left', () => {
  expect(
    published(
      perTwoGroups([
        [30, 40],
        [6, 50],
      ]),
    ).withheld,
  ).toBe('Niet getoond vanwege de herleidbaarheid tot personen.')
})

it('[E5] hides the fullest category of a group in a table of two groupings', () => {
  const { rows } = plain(
    perTwoGroups([
      [14, 0],
      [20, 16],
      [33, 25],
    ]),
  )
  expect(rows.filter(([, , n]) => n === null).map(([gebied, geslacht]) => `${gebied} ${geslacht}`)).toEqual([
    'g0 m',
    'g0 v',
    'g1 m',
    'g1 v',
  ])
})

it('[E20] takes gebieden within gemeenten for one grouping with subtotals', () => {
  // The 4 of a1 can't hide behind b1 alone: the subtotal of A is known too.
  const of = subject({
    table: table({
      gemeente: ['A', 'A', 'A', 'B', 'B'],
      gebied: ['a1', 'a2', 'a3', 'b1', 'b2'],
      n: [4, 30, 60, 12, 50],
    }),
    roles: [
      { rol: 'groep', kolom: 'gemeente' },
      { rol: 'groep', kolom: 'gebied' },
      { rol: 'aantal', kolom: 'n', eenheid: null },
    ],
  })
  expect(published(of).table.rows.map(({ gebied, n }) => [gebied, n])).toEqual([
    ['a3', 60],
    ['b1', 12],
    ['b2', 50],
    ['a1', null],
    ['a2', null],
  ])
})

it('[E20] protects the numerator, the rest and the base of a share together', () => {
  const of = perTwoGroups([
    [30, 40],
    [40, 50],
    [20, 45],
    [70, 90],
  ])
  const n = of.table.rows.map((row) => Number(row.n))
  const k = [15, 20, 36, 25, 10, 25, 35, 45]
  const withShare: Subject = {
    ...of,
    table: table({
      gebied: of.table.rows.map((row) => row.gebied ?? null),
      geslacht: of.table.rows.map((row) => row.geslacht ?? null),
      k,
      n,
      pct: k.map((count, at) => count / (n[at] ?? 1)),
    }),
    roles: [...of.roles, { rol: 'aandeel', kolom: 'pct', teller: 'k', noemer: 'n', eenheid: null }],
  }
  // 36 of 40 leaves 4.
  const hidden = published(withShare).table.rows.filter((row) => row.pct === null)
  expect(hidden.map(({ gebied, geslacht, k: part, n: whole }) => [gebied, geslacht, part, whole])).toEqual([
    ['g1', 'm', null, null],
    ['g1', 'v', null, null],
    ['g2', 'm', null, null],
    ['g2', 'v', null, null],
  ])
})

it('[E20] protects a table of two groupings that also has a name for each combination', () => {
  const of = perTwoGroups([
    [30, 40],
    [6, 50],
    [20, 45],
  ])
  const naam = of.table.rows.map(({ gebied, geslacht }) => `${String(gebied)}-${String(geslacht)}`)
  const columns = of.table.columns
  const named: Subject = {
    ...of,
    table: {
      ...of.table,
      columns: [...columns, { name: 'naam', type: 'text' }],
      rows: of.table.rows.map((row, at) => ({ ...row, naam: naam[at] ?? null })),
    },
  }
  expect(published(named).table.rows.filter(({ n }) => n === null).length).toBe(4)
})

it('takes a column that only names the group for no second grouping', () => {
  const of = perGroup([40, 30, 20])
  const named = { ...of, table: table({ code: ['1', '2', '3'], groep: ['a', 'b', 'c'], n: [40, 30, 20] }) }
  expect(shown(named)).toEqual([40, 30, 20])
})

it('withholds a result of a registration without counts, such as one row per record', () => {
  const of = subject({ table: table({ gebied: ['Leek', 'Marum'] }) })
  expect(published(of).withheld).toContain('geen kolom met aantallen')
})

it('withholds a result of which it has only the first rows', () => {
  const of = perGroup([40, 30])
  expect(published({ ...of, table: { ...of.table, rowCount: 9000 } }).withheld).toContain('te veel rijen')
})

it('treats a source of unknown nature as a registration', () => {
  expect(shown(perGroup([60, 5, 40], { sources: [bron({ soort: 'overig', aard: 'onbekend' })] }))).toEqual([
    60,
    null,
    null,
  ])
})

it('hides nothing of sources about all residents', () => {
  const of = subject({ sources: [cbs()], table: table({ jaar: [2018, 2019], pct: [5.1, 5.3], n: [3, 4] }) })
  expect(published(of)).toEqual({ withheld: null, totals: {}, hidden: [], table: of.table })
})

it('[E9] publishes no percentage of a base under the minimum, of a survey either', () => {
  const survey = share(4, 8, { sources: [bron({ soort: 'tevredenheid', aard: 'enquete' })] })
  expect(published(survey).table.rows).toEqual([{ aantal: 4, totaal: 8, pct: null }])
})

it('[E20] hides a small count that happens to be the same on all rows of its group', () => {
  const of = (n: readonly number[]) => {
    const { withheld, table: shown } = assess(
      subject({
        table: table({ gebied: ['x', 'x', 'y', 'y', 'z', 'z'], soort: ['p', 'q', 'p', 'q', 'p', 'q'], n }),
        roles: [
          { rol: 'groep', kolom: 'gebied' },
          { rol: 'groep', kolom: 'soort' },
          { rol: 'aantal', kolom: 'n', eenheid: null },
        ],
      }),
      context(),
    ).protection
    return withheld === null ? shown.rows.map((row) => row['n']) : 'withheld'
  }
  expect([of([40, 40, 3, 3, 50, 50]), of([3, 3, 3, 3, 3, 3]), of([40, 40, 30, 30, 50, 50])]).toEqual([
    'withheld',
    'withheld',
    [40, 40, 30, 30, 50, 50],
  ])
})
