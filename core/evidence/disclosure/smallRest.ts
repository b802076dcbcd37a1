import type { Row } from '../../bridge/table'
import { countAt, isSmall, type Thresholds } from './counts'

/**
 * Whether a total that all rows repeat tells how few there are in the rows that are left out: 718 beside numbers that
 * add up to 714.
 */
export function tellsSmallRest(
  rows: readonly Row[],
  counts: readonly string[],
  thresholds: Thresholds,
): boolean {
  if (rows.length < 2) return false
  const totals = counts.filter((column) => rows.every((row) => row[column] === rows[0]?.[column]))
  return totals.some((total) =>
    counts.some((column) => {
      const sum = rows.reduce((added, row) => added + countAt(row, column), 0)
      const rest = countAt(rows[0] ?? {}, total) - sum
      return column !== total && rest > 0 && isSmall(rest, thresholds)
    }),
  )
}
