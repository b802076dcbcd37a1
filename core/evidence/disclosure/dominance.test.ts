import { expect, it } from 'vitest'
import type { CellValue } from '../../bridge/table'
import { assess } from '../assess'
import type { Subject } from '../assessment'
import { context, subject, table } from '../testing'
import { roomNeeded, type Contributions } from './dominance'

const limits = { n: 1, k: 50, p: 10 }
const of = (...amounts: number[]): Contributions => ({
  total: amounts.reduce((sum, amount) => sum + amount, 0),
  largest: amounts.toSorted((left, right) => right - left).slice(0, 3),
})

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
    roomNeeded({ total: 0, largest: [] }, limits),
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
    contributions: [{ column: 'schuld', rows: contributions }],
  })

/** Twenty that owe equal shares of an amount: nobody dominates. */
const even = (total: number): Contributions => ({ total, largest: [total / 20, total / 20] })

it('[E39] hides an amount that one client dominates, and the smallest other that keeps it from the total', () => {
  // Of b 700 of 1,000 is one client's: room 400. Hidden with a (300) it could be 300 higher only; with d (500) 800.
  const judged = debts(
    { gebied: ['a', 'b', 'c', 'd'], n: [20, 21, 22, 23], schuld: [300, 1000, 9000, 500] },
    [even(300), { total: 1000, largest: [700, 50] }, even(9000), even(500)],
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
    [even(300), { total: 1000, largest: [450, 50] }, even(9000)],
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
      { total: 1000, largest: [900, 20] },
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
    contributions: [{ column: 'schuld', rows: [{ total: 1000, largest: [600, 10] }] }],
  })
  expect(assess(judged, context()).protection.table.rows).toEqual([{ n: 40, schuld: null, gemiddeld: null }])
})

it('[E39] withholds amounts of which nobody can tell who make them up', () => {
  const judged = {
    ...debts({ gebied: ['a', 'b'], n: [20, 30], schuld: [1, 2] }, [], ['gebied']),
    contributions: [],
  }
  expect(assess(judged, context()).protection.withheld).toBe(
    'Niet getoond vanwege de herleidbaarheid tot personen: van een bedrag is niet na te gaan wie eraan bijdragen. Tel het in deze cel zelf op met sum(…), over rijen die de cliënt nog noemen.',
  )
})
