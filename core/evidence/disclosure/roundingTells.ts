import type { Row } from '../../bridge/table'
import type { Measures } from '../measures'
import { isSmall, tellsOfAll, type Thresholds } from './counts'
import { disclosesGroup } from './groupDisclosure'
import { groupingsOf } from './results/groupings'
import { talliesOf } from './results/tallies'
import { totalsOf } from './results/totals'
import { roundCount, type RoundingBase } from './rounding'
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
): boolean {
  if (rows.some((row) => measures.shares.some((share) => tellsOfAll(row, share, thresholds)))) return true
  if (groups.length === 0) return false
  const groupings = groupingsOf(rows, groups, totalsOf(rows, groups, measures.counts))
  if (groupings === null) return true
  const { tallies } = talliesOf(rows, measures, groupings, thresholds, [])
  return tallies.some(
    ({ table }) => tellsOfGroup(table, thresholds, base) || leavesNoRoom(table, thresholds, base),
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

function leavesNoRoom({ counts, sums }: CrossTable, thresholds: Thresholds, base: RoundingBase): boolean {
  const ranges = counts.map((count) => {
    const rounded = roundCount(count, base)
    // A group that has a row is known to hold someone.
    return { min: Math.max(Math.min(count, 1), rounded - base / 2), max: Math.ceil(rounded + base / 2) - 1 }
  })
  const sumOf = (cells: readonly number[], end: 'min' | 'max') =>
    cells.reduce((sum, cell) => sum + (ranges[cell]?.[end] ?? 0), 0)
  return sums.some(({ total, parts }) =>
    parts.some((part) => {
      const own = ranges[part] ?? { min: 0, max: 0 }
      const min = Math.max(own.min, sumOf([total], 'min') - (sumOf(parts, 'max') - own.max))
      const max = Math.min(own.max, sumOf([total], 'max') - (sumOf(parts, 'min') - own.min))
      return isSmall(counts[part] ?? 0, thresholds) && Math.floor(max) - Math.ceil(min) < leastRange
    }),
  )
}
