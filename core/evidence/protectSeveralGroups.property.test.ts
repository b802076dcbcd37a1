import { expect, it } from 'vitest'
import { assess } from './assess'
import type { Subject } from './assessment'
import { flowCells, flowIntervals, randomFrom, type FlowCell } from './disclosure/system/testing'
import { context, subject, table } from './testing'

/*
 * Results of two groupings, judged as the workbench does and read as someone would who sees every published row and
 * knows every total that isn't hidden. Totals come from ROLLUP or CUBE, as empty groups.
 */

const threshold = 10
const settings = context({ groepsonthulling_tot: 1 })

interface Shown {
  readonly row: string
  readonly column: string
  readonly count: number
}

const cellsOf = (counts: readonly (readonly number[])[], withTotals: boolean): readonly Shown[] =>
  flowCells({ counts, groups: null }).filter(
    ({ row, column }) => withTotals || (row !== 'R' && column !== 'C'),
  )

function result(cells: readonly Shown[]): Subject {
  return subject({
    table: table({
      gebied: cells.map(({ row }) => (row === 'R' ? null : row)),
      geslacht: cells.map(({ column }) => (column === 'C' ? null : `k${column}`)),
      n: cells.map(({ count }) => count),
    }),
    roles: [
      { rol: 'groep', kolom: 'gebied' },
      { rol: 'groep', kolom: 'geslacht' },
      { rol: 'aantal', kolom: 'n', eenheid: null },
    ],
  })
}

/** Names of the hidden cells; null when the result is withheld. */
function hiddenOf(of: Subject): ReadonlySet<string> | null {
  const { withheld, table: shown } = assess(of, settings).protection
  if (withheld !== null) return null
  const hidden = shown.rows.filter(({ n }) => n === null)
  return new Set(
    hidden.map(({ gebied, geslacht }) => `${String(gebied ?? 'R')} ${String(geslacht ?? 'kC').slice(1)}`),
  )
}

function randomCounts(seed: number): readonly (readonly number[])[] {
  const random = randomFrom(seed)
  const rows = 2 + Math.floor(random() * 5)
  const columns = 2 + Math.floor(random() * 4)
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => (random() < 0.1 ? 0 : Math.floor(random() ** 2 * 120))),
  )
}

const tables = Array.from({ length: 150 }, (_, seed) => randomCounts(seed))

it('[E20] leaves no small number of two groupings to be had from rows and totals', () => {
  const found = tables.flatMap((counts) => {
    const hidden = hiddenOf(result(cellsOf(counts, true)))
    if (hidden === null) return []
    const cells = flowCells({ counts, groups: null })
    const isHidden = ({ row, column }: FlowCell) => hidden.has(`${row} ${column}`)
    const small = cells.filter(({ count }) => count > 0 && count < threshold)
    const intervals = flowIntervals(cells, isHidden)
    return small.filter((cell) => {
      const seen = intervals.find(({ row, column }) => row === cell.row && column === cell.column)
      return seen === undefined || seen.max - seen.min < threshold
    })
  })
  expect(found).toEqual([])
})

it('[E20] never reveals a hidden cell by turning totals on', () => {
  const differing = tables.filter((counts) => {
    const without = hiddenOf(result(cellsOf(counts, false)))
    const withTotals = hiddenOf(result(cellsOf(counts, true)))
    if (without === null) return false
    const inner = withTotals && [...withTotals].filter((name) => !/^R | C$/.test(name))
    return JSON.stringify([...without].toSorted()) !== JSON.stringify(inner?.toSorted())
  })
  expect(differing).toEqual([])
})

it('[E20] hides the same rows however the result is sorted', () => {
  const differing = tables.slice(0, 40).filter((counts) => {
    const cells = cellsOf(counts, true)
    const sorted = cells.toSorted((left, right) => right.count - left.count)
    const [one, other] = [hiddenOf(result(cells)), hiddenOf(result(sorted))]
    return JSON.stringify(one && [...one].toSorted()) !== JSON.stringify(other && [...other].toSorted())
  })
  expect(differing).toEqual([])
})
