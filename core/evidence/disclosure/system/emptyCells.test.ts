import { expect, it } from 'vitest'
import { assess } from '../../assess'
import { context, share, subject, table } from '../../testing'
import { solver } from '../testing'
import { crossTable } from './crossTable'
import { dimensionOf } from './dimension'
import { emptyCellsOfHiddenGroups } from './emptyCells'
import { protectCross } from './protectCross'

const roles = [
  { rol: 'groep', kolom: 'domein' },
  { rol: 'groep', kolom: 'richting' },
  { rol: 'aantal', kolom: 'n', eenheid: null },
] as const

const domains = ['Financiën', 'Huisvesting', 'Justitie', 'Middelen']
const directions = ['hoger', 'gelijk', 'lager']
const counts = [
  [96, 67, 22],
  [18, 28, 15],
  [4, 0, 2],
  [5, 11, 13],
]

/** As GROUP BY gives it: no row where nobody is. */
const grouped = () => {
  const cells = domains.flatMap((domein, row) =>
    directions.map((richting, column) => ({ domein, richting, n: counts[row]?.[column] ?? 0 })),
  )
  const present = cells.filter(({ n }) => n > 0)
  return subject({
    table: table({
      domein: present.map(({ domein }) => domein),
      richting: present.map(({ richting }) => richting),
      n: present.map(({ n }) => n),
    }),
    roles,
  })
}

it('[E35] hides the empty category of a group under the threshold, also when the result has no row for it', () => {
  const { protection } = assess(grouped(), context())
  const justitie = protection.table.rows.filter(({ domein }) => domein === 'Justitie')
  expect(justitie).toEqual(
    ['gelijk', 'hoger', 'lager'].map((richting) => ({ domein: 'Justitie', richting, n: null })),
  )
  const rowOf = (domein: string, richting: string) =>
    protection.table.rows.findIndex((row) => row['domein'] === domein && row['richting'] === richting)
  expect(protection.hidden).toContainEqual({ row: rowOf('Justitie', 'gelijk'), column: 'n' })
  expect(protection.table.rowCount).toBe(12)
})

it('[E35] keeps the zero of a group that is shown', () => {
  const rows = [
    [140, 130, 0],
    [130, 150, 120],
    [3, 0, 2],
    [25, 20, 30],
  ]
  const cross = crossTable(
    [dimensionOf(domains), dimensionOf(directions)],
    ([row = 0, column = 0]) => rows[row]?.[directions.indexOf(directionAt(column))] ?? 0,
  )
  const { hidden, safe } = protectCross(cross, { smallest: 10, group: 100 }, solver)
  const empty = [...cross.counts.keys()].filter((cell) => cross.counts[cell] === 0)
  const justitie = cross.cellAt([2, 0])
  const financien = cross.cellAt([0, 2])
  expect([safe, empty]).toEqual([true, [financien, justitie]])
  expect([hidden.has(justitie), hidden.has(financien)]).toEqual([true, false])
})

const directionAt = (node: number) => directions.toSorted()[node] ?? ''

it('[E35] leaves out a category that nobody is in', () => {
  const rows = [
    [40, 0],
    [5, 0],
  ]
  const cross = crossTable(
    [dimensionOf(['a', 'b']), dimensionOf(['x', 'y'])],
    ([row = 0, column = 0]) => rows[row]?.[column] ?? 0,
  )
  expect([...emptyCellsOfHiddenGroups(cross, new Set([cross.cellAt([1, 0]), cross.cellAt([1, 2])]))]).toEqual(
    [],
  )
})

it('[E35] hides every count of a hidden row of one grouping, zeros included', () => {
  const { protection } = assess(
    subject({
      table: table({
        gebied: ['Leek', 'Marum', 'Zuidhorn'],
        hoger: [30, 25, 5],
        lager: [12, 14, 0],
        totaal: [42, 39, 5],
      }),
      roles: [
        { rol: 'groep', kolom: 'gebied' },
        ...['hoger', 'lager', 'totaal'].map((kolom) => ({ rol: 'aantal', kolom, eenheid: null }) as const),
      ],
    }),
    context(),
  )
  // The row with the smallest count goes too, so that the totals don't tell.
  expect(protection.table.rows).toEqual([
    { gebied: 'Leek', hoger: 30, lager: 12, totaal: 42 },
    { gebied: 'Marum', hoger: null, lager: null, totaal: null },
    { gebied: 'Zuidhorn', hoger: null, lager: null, totaal: null },
  ])
})

it('[E35] shows no zero of a single group under the threshold', () => {
  const { protection } = assess(
    subject({
      table: table({ hoger: [4], gelijk: [0], totaal: [4] }),
      roles: ['hoger', 'gelijk', 'totaal'].map((kolom) => ({ rol: 'aantal', kolom, eenheid: null })),
    }),
    context(),
  )
  expect(protection.table.rows).toEqual([{ hoger: null, gelijk: null, totaal: null }])
  expect(assess(share(0, 200), context()).protection.table.rows).toEqual([{ aantal: 0, totaal: 200, pct: 0 }])
})
