import type { Row } from '../../bridge/table'
import type { Measures } from '../measures'
import { isSmall, tellsOfAll, type Thresholds } from './counts'
import { disclosesGroup } from './groupDisclosure'
import { groupingsOf } from './results/groupings'
import { talliesOf } from './results/tallies'
import { totalsOf } from './results/totals'
import { roundCount, type RoundingBase } from './rounding'
import { withProgram, type LinearSolver } from './solver/linearSolver'
import { withoutNoise } from './system/attacker'
import { changeEquation } from './system/countSystem'
import type { CrossTable } from './system/crossTable'

/** A small count must be possible in at least this many whole numbers besides its own. */
const leastRange = 2

/**
 * Whether a table tells too much though every count and total is rounded: a group of which all, or all but one, sit in one
 * category, or a small count that the rounded totals leave no room.
 *
 * @param rows One table: of one part of a result.
 * @see docs/EVIDENCE.md, rule E40
 */
export function roundingTells(
  rows: readonly Row[],
  groups: readonly string[],
  measures: Measures,
  thresholds: Thresholds,
  base: RoundingBase,
  solver: LinearSolver,
): boolean {
  if (rows.some((row) => measures.shares.some((share) => tellsOfAll(row, share, thresholds)))) return true
  if (groups.length === 0) return false
  const groupings = groupingsOf(rows, groups, totalsOf(rows, groups, measures.counts))
  if (groupings === null) return true
  const { tallies } = talliesOf(rows, measures, groupings, thresholds, [])
  if (tallies.some(({ table }) => table.counts.some((count) => count < 0))) return true
  return tallies.some(
    ({ table }) => tellsOfGroup(table, thresholds, base) || leavesNoRoom(table, thresholds, base, solver),
  )
}

/** A group that rounds to nothing shows no category at all, and so tells nothing. */
function tellsOfGroup({ counts, lines }: CrossTable, thresholds: Thresholds, base: RoundingBase): boolean {
  return lines.some(({ cells }) => {
    const numbers = cells.map((cell) => counts[cell] ?? 0)
    return (
      cells.length > 1 && disclosesGroup(numbers, thresholds) && roundCount(Math.max(...numbers), base) > 0
    )
  })
}

/** By linear programs over the whole table: every number and total is known to lie within half a multiple of its rounded one. */
function leavesNoRoom(
  { counts, sums, dimensions }: CrossTable,
  thresholds: Thresholds,
  base: RoundingBase,
  solver: LinearSolver,
): boolean {
  const bounds = counts.map((count) => {
    const rounded = roundCount(count, base)
    // A group that has a row is known to hold someone, where combinations without a row aren't shown as a 0 too.
    const least = dimensions.length > 1 ? 0 : Math.min(count, 1)
    return [Math.max(least, Math.ceil(rounded - base / 2)), Math.ceil(rounded + base / 2) - 1] as const
  })
  const program = { bounds, equations: sums.map(changeEquation) }
  return withProgram(solver, program, (open) => {
    const seen = counts.map((count) => ({ least: count, most: count }))
    const widen = (cell: number, cost: 1 | -1) => {
      open.setCost(cell, cost)
      const solution = open.minimise()
      open.setCost(cell, 0)
      if (solution.kind !== 'optimal') throw new Error('The true counts do not fit what is published.')
      solution.values.forEach((value, at) => {
        const known = seen[at]
        if (!known) return
        known.least = Math.min(known.least, Math.ceil(withoutNoise(value)))
        known.most = Math.max(known.most, Math.floor(withoutNoise(value)))
      })
    }
    const isTight = (cell: number) => (seen[cell]?.most ?? 0) - (seen[cell]?.least ?? 0) < leastRange
    return counts.some((count, cell) => {
      if (!isSmall(count, thresholds)) return false
      if (isTight(cell)) widen(cell, -1)
      if (isTight(cell)) widen(cell, 1)
      return isTight(cell)
    })
  })
}
