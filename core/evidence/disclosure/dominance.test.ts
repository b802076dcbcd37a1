import { expect, it } from 'vitest'
import type { CellValue } from '../../bridge/table'
import { assess } from '../assess'
import type { Subject } from '../assessment'
import { context, contributed, subject, table } from '../testing'
import { roomNeeded, type Contributions } from './dominance'

const limits = { n: 1, k: 50, p: 10 }
const of = (...amounts: number[]): Contributions =>
  contributed(
    amounts.reduce((sum, amount) => sum + amount, 0),
    amounts.length,
    ...amounts,
  )

it('[E39] finds how much higher a dominated amount must be possible, worked out by hand', () => {
  const rooms = [
    // 100: more than half of 120. (1,50): 100/0.5 - 120 = 80; p%: 10 - (120 - 110) = 0.
    roomNeeded(of(100, 10, 5, 5), limits),
    // 60 and 55 of 118: none over half (120 - 118 = 2 by the first rule), p%: 6 - 3 = 3.
    roomNeeded(of(60, 55, 2, 1), limits),
    // 30 of 90: 60 - 90 = -30 by the first rule, 3 - 30 = -27 by the other: nothing.
    roomNeeded(of(30, 30, 30), limits),
    // One contributor alone: 100 by the first rule.
    roomNeeded(of(100), limits),
    // The two largest may make up 75%: 80 of 100 is 6.67 too much.
    roomNeeded(of(40, 40, 10, 10), { n: 2, k: 75, p: 5 }),
    // Nobody contributes.
    roomNeeded(of(), limits),
  ]
  const expected = [80, 3, -27, 100, 80 / 0.75 - 100, 0]
  rooms.forEach((room, at) => expect(room).toBeCloseTo(expected[at] ?? Number.NaN, 9))
  // (1,50) of 118 asks 2, p% asks 3: the stricter one counts.
  expect(roomNeeded(of(60, 55, 2, 1), { ...limits, p: 5 })).toBe(2)
})

const debts = (
  columns: Readonly<Record<string, readonly CellValue[]>>,
  contributions: readonly (Contributions | null)[],
  groups: readonly string[],
): Subject =>
  subject({
    table: table(columns),
    roles: [
      ...groups.map((kolom) => ({ rol: 'groep', kolom }) as const),
      { rol: 'aantal', kolom: 'n', eenheid: 'cliënten' },
      { rol: 'bedrag', kolom: 'schuld', eenheid: 'euro' },
    ],
    contributions: [{ column: 'schuld', isMiddle: false, rows: contributions }],
  })

/** Twenty that owe equal shares of an amount: nobody dominates. */
const even = (total: number) => contributed(total, 20)

it('[E39] hides an amount that one client dominates, and the smallest other that keeps it from the total', () => {
  // Of b 700 of 1,000 is one client's: room 400. Hidden with a (300) it could be 300 higher only; with d (500) 800.
  const judged = debts(
    { gebied: ['a', 'b', 'c', 'd'], n: [20, 21, 22, 23], schuld: [300, 1000, 9000, 500] },
    [even(300), contributed(1000, 21, 700, 50), even(9000), even(500)],
    ['gebied'],
  )
  const { protection, flags } = assess(judged, context())
  expect(protection.table.rows).toEqual([
    { gebied: 'c', n: 22, schuld: 9000 },
    { gebied: 'a', n: null, schuld: null },
    { gebied: 'b', n: null, schuld: null },
    { gebied: 'd', n: null, schuld: null },
  ])
  expect(flags.filter(({ code }) => code === 'onthullingsrisico').map(({ evidence }) => evidence)).toEqual([
    {
      reden: null,
      kolommen: ['n', 'schuld'],
      rijen: ['a', 'b', 'd'],
      overheerst: ['b'],
      kleinste_cel: 10,
    },
  ])
})

it('[E39] shows amounts that nobody dominates, and follows the limits of the werkmap', () => {
  const judged = debts(
    { gebied: ['a', 'b', 'c'], n: [20, 21, 22], schuld: [300, 1000, 9000] },
    [even(300), contributed(1000, 21, 450, 50), even(9000)],
    ['gebied'],
  )
  const shown = (settings = {}) =>
    assess(judged, context(settings)).protection.table.rows.map(({ schuld }) => schuld)
  expect([shown(), shown({ dominantie_procent: 40 })]).toEqual([
    [300, 1000, 9000],
    [9000, null, null],
  ])
})

it('[E39] keeps a dominated amount from the totals of two groupings', () => {
  // Noord, jong: 900 of 1,000 is one client's, so it must be possible that it is 800 higher (1,800).
  const judged = debts(
    {
      gebied: ['noord', 'noord', 'noord', 'zuid', 'zuid', 'zuid', 'west', 'west', 'west'],
      leeftijd: ['jong', 'midden', 'oud', 'jong', 'midden', 'oud', 'jong', 'midden', 'oud'],
      n: [30, 40, 50, 60, 70, 80, 35, 45, 55],
      schuld: [1000, 2000, 3000, 2500, 2600, 2700, 3100, 3200, 3300],
    },
    [
      contributed(1000, 30, 900, 20),
      ...[2000, 3000, 2500, 2600, 2700, 3100, 3200, 3300].map((total) => even(total)),
    ],
    ['gebied', 'leeftijd'],
  )
  const { rows } = assess(judged, context()).protection.table
  const hidden = rows.flatMap((row) => (row.schuld === null ? [`${row.gebied}, ${row.leeftijd}`] : []))
  const key = (gebied: string, leeftijd: string) => `${gebied}, ${leeftijd}`
  expect(hidden).toContain(key('noord', 'jong'))
  // In its own row and its own column the others that are hidden must make up 800 or more.
  const sizes = new Map(
    judged.table.rows.map((row) => [key(String(row.gebied), String(row.leeftijd)), Number(row.schuld)]),
  )
  const others = (of: (name: string) => boolean) =>
    hidden
      .filter((name) => name !== 'noord, jong' && of(name))
      .reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0)
  expect(others((name) => name.startsWith('noord'))).toBeGreaterThanOrEqual(800)
  expect(others((name) => name.endsWith('jong'))).toBeGreaterThanOrEqual(800)
  expect(hidden.length).toBeLessThan(rows.length)
})

it('[E39] hides the amounts of a result of one row, and keeps its count', () => {
  const judged = subject({
    table: table({ n: [40], schuld: [1000], gemiddeld: [25] }),
    roles: [
      { rol: 'aantal', kolom: 'n', eenheid: 'cliënten' },
      { rol: 'bedrag', kolom: 'schuld', eenheid: 'euro' },
      { rol: 'gemiddelde', kolom: 'gemiddeld', bij: 'n' },
    ],
    contributions: [
      { column: 'schuld', isMiddle: false, rows: [contributed(1000, 40, 600, 10)] },
      { column: 'gemiddeld', isMiddle: false, rows: [contributed(1000, 40, 600, 10)] },
    ],
  })
  expect(assess(judged, context()).protection.table.rows).toEqual([{ n: 40, schuld: null, gemiddeld: null }])
})

it('[E39] withholds amounts and means of which nobody can tell who make them up, or nobody looked', () => {
  const unknown =
    'Niet getoond vanwege de herleidbaarheid tot personen: van een bedrag of gemiddelde is niet na te gaan wie eraan bijdragen. Maak het in deze cel zelf met sum(…), avg(…) of median(…), over rijen die de cliënt nog noemen.'
  const withheld = (kolom: 'schuld' | 'gemiddeld', contributions: Subject['contributions']) =>
    assess(
      subject({
        table: table({ gebied: ['a', 'b'], n: [20, 30], [kolom]: [1, 2] }),
        roles: [
          { rol: 'groep', kolom: 'gebied' },
          { rol: 'aantal', kolom: 'n', eenheid: 'cliënten' },
          kolom === 'schuld'
            ? { rol: 'bedrag', kolom, eenheid: 'euro' }
            : { rol: 'gemiddelde', kolom, bij: 'n' },
        ],
        contributions,
      }),
      context(),
    ).protection.withheld
  expect([
    withheld('schuld', []),
    withheld('schuld', null),
    withheld('gemiddeld', []),
    withheld('gemiddeld', null),
  ]).toEqual([unknown, unknown, unknown, unknown])
})

it('[E39] keeps one client in several hidden rows from dominating what they add up to', () => {
  // Client 1 owes 600 in a (of 1,000) and 500 in b (of 1,400). Only a is dominated: 600/0.5 − 1,000 = 200 must be possible,
  // which b alone gives. But a and b add up to 2,400, of which client 1 is 1,100: under half with the others over 10% of it.
  // At a limit of 40%, 1,100 of 2,400 is 46%: c (2,000) must go too, for 1,100 of 4,400 is 25%.
  const rest = (total: number, largest: number, who: number): Contributions => {
    const others = contributed(total - largest, 19)
    return { total, people: 20, largest: [{ who, amount: largest }, ...others.largest] }
  }
  const judged = debts(
    { gebied: ['a', 'b', 'c', 'd'], n: [20, 21, 22, 23], schuld: [1000, 1400, 2000, 9000] },
    [rest(1000, 600, 1), rest(1400, 500, 1), rest(2000, 100, -2), rest(9000, 450, -3)],
    ['gebied'],
  )
  const shown = (dominantie_procent: number) =>
    assess(judged, context({ dominantie_procent }))
      .protection.table.rows.flatMap(({ gebied, schuld }) => (schuld === null ? [gebied] : []))
      .join()
  expect([shown(50), shown(40)]).toEqual(['a,b', 'a,b,c'])
})

it('[E39] hides a sum of too few contributors, a median with too few on a side, and 0 for all of a small group', () => {
  const rows = (isMiddle: boolean, contributions: readonly Contributions[], n: readonly number[]) => {
    const judged = debts({ gebied: ['a', 'b', 'c'], n, schuld: [300, 400, 500] }, [], ['gebied'])
    return assess(
      { ...judged, contributions: [{ column: 'schuld', isMiddle, rows: contributions }] },
      context(),
    ).protection.table.rows.flatMap(({ gebied, schuld }) => (schuld === null ? [gebied] : []))
  }
  expect([
    // Of the 20 in a only 9 owe something known; c is the smallest other.
    rows(false, [contributed(300, 9), contributed(500, 31), contributed(400, 30)], [20, 31, 30]),
    rows(true, [contributed(19, 19), contributed(31, 31), contributed(25, 25)], [20, 31, 30]),
    rows(true, [contributed(20, 20), contributed(31, 31), contributed(25, 25)], [20, 31, 30]),
    rows(false, [contributed(0, 30), contributed(500, 32), contributed(400, 31)], [30, 32, 31]),
    rows(false, [contributed(0, 120), contributed(500, 32), contributed(400, 31)], [120, 32, 31]),
  ]).toEqual([['a', 'c'], ['a', 'c'], [], ['a', 'c'], []])
})

it('[E39] keeps what one client owes in several cells of two groupings from dominating a line', () => {
  // Client 1 owes 900 of the 1,000 of noord, jong, which hides it, and 1,500 of the 2,000 of noord, midden.
  const of = (total: number, largest: number, who: number): Contributions => ({
    total,
    people: 30,
    largest: [{ who, amount: largest }, ...contributed(total - largest, 29).largest],
  })
  const judged = debts(
    {
      gebied: ['noord', 'noord', 'noord', 'zuid', 'zuid', 'zuid', 'west', 'west', 'west'],
      leeftijd: ['jong', 'midden', 'oud', 'jong', 'midden', 'oud', 'jong', 'midden', 'oud'],
      n: [30, 40, 50, 60, 70, 80, 35, 45, 55],
      schuld: [1000, 2000, 3000, 2500, 2600, 2700, 3100, 3200, 3300],
    },
    [
      of(1000, 900, 1),
      of(2000, 990, 1),
      ...[3000, 2500, 2600, 2700, 3100, 3200, 3300].map((total) => even(total)),
    ],
    ['gebied', 'leeftijd'],
  )
  const { rows } = assess(judged, context()).protection.table
  const gone = rows.filter(({ schuld, gebied }) => schuld === null && gebied === 'noord')
  // 1,890 of 3,000 is 63%: the third of noord has to go too (1,890 of 6,000 is 32%).
  expect(new Set(gone.map(({ leeftijd }) => leeftijd))).toEqual(new Set(['jong', 'midden', 'oud']))
})
