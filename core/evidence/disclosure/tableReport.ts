import { thresholdsOf } from './counts'
import { placeTable, type CountTable, type Place } from './countTable'
import { tellingLines, type TellingLine } from './groupDisclosure'
import type { LinearSolver } from './solver/linearSolver'
import { intervalsOf } from './system/audit'
import { protectCross } from './system/protectCross'
import { defaultSettings } from '../../workspace/werkmap'

/** What protecting a table of two groupings takes. Row R and column C are the totals. */
export interface TableProtection {
  /** Small counts and totals, in the order of the table. */
  readonly primary: readonly Place[]
  /** What has to be hidden besides. */
  readonly secondary: readonly Place[]
  readonly telling: readonly TellingLine[]
  readonly totalTooSmall: boolean
  /** Whether what is left can be published. */
  readonly safe: boolean
  /** What a reader can still work out of each hidden cell; `max` is null when nothing bounds it. */
  readonly intervals: readonly { readonly cell: Place; readonly min: number; readonly max: number | null }[]
}

/**
 * @param smallest Counts from 1 to this − 1 are hidden.
 */
export function protectTable(table: CountTable, smallest: number, solver: LinearSolver): TableProtection {
  const { cross, placeOf } = placeTable(table)
  const thresholds = { ...thresholdsOf(defaultSettings), smallest }
  const { primary, hidden, totalTooSmall, safe } = protectCross(cross, thresholds, solver)
  const secondary = [...hidden].filter((cell) => !primary.has(cell))
  return {
    primary: inOrder([...primary].map(placeOf)),
    secondary: inOrder(secondary.map(placeOf)),
    telling: tellingLines(table.counts),
    totalTooSmall,
    safe,
    intervals: intervalsOf(cross, hidden, solver)
      .map(({ cell, min, max }) => ({ cell: placeOf(cell), min, max: max === Infinity ? null : max }))
      .toSorted((left, right) => byPlace(left.cell, right.cell)),
  }
}

const byPlace = (left: Place, right: Place) => left[0] - right[0] || left[1] - right[1]

const inOrder = (places: readonly Place[]) => places.toSorted(byPlace)

/** Counts inside the table, so without totals, that a pattern leaves to be published. */
export function publishedInside(table: CountTable, { primary, secondary }: TableProtection): number {
  const isInside = ([row, column]: Place) => row < table.rows.length && column < table.cols.length
  return table.rows.length * table.cols.length - [...primary, ...secondary].filter(isInside).length
}
