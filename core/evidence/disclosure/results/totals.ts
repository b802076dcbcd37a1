import type { CellValue, Row } from '../../../bridge/table'
import { splitRows, textOf } from '../../measures'
import { countAt } from '../counts'

/**
 * By group column, the value that stands for all categories together: an empty one as ROLLUP gives, or one that says
 * so, of which a count adds up. Columns without totals are absent.
 */
export function totalsOf(
  rows: readonly Row[],
  groups: readonly string[],
  counts: readonly string[],
): ReadonlyMap<string, CellValue> {
  return new Map(
    groups.flatMap((group) => {
      const candidates = [...new Set(rows.map((row) => row[group] ?? null))].filter(mayBeTotal)
      const total = candidates.find((value) =>
        counts.some((count) => addsUp(rows, groups, group, value, count)),
      )
      return total === undefined ? [] : [[group, total] as const]
    }),
  )
}

const mayBeTotal = (value: CellValue) =>
  value === null || /^\s*(totaal|total|alle|allen|allemaal|iedereen)\b/i.test(textOf(value))

/** Whether, wherever the value stands beside other categories, its count is the sum of theirs. */
function addsUp(
  rows: readonly Row[],
  groups: readonly string[],
  group: string,
  total: CellValue,
  count: string,
): boolean {
  const lines = splitRows(
    rows,
    groups.filter((other) => other !== group),
  ).map((line) => line.map((index) => rows[index] ?? {}))
  const isTotal = (row: Row) => (row[group] ?? null) === total
  const closed = lines.filter((line) => line.some(isTotal) && !line.every(isTotal))
  return (
    closed.length > 0 &&
    closed.every((line) => {
      const sum = line.reduce((added, row) => added + (isTotal(row) ? -1 : 1) * countAt(row, count), 0)
      return sum === 0
    })
  )
}
