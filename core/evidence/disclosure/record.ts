import type { Row } from '../../bridge/table'
import type { Measures } from '../measures'
import { countAt, isSmall, isSmallShare, tellsOfAll, type Thresholds } from './counts'

const mostCounts = 12

/**
 * The count and share columns to hide of a result of one row without groups: small counts, shares that give one away,
 * and, when other columns of the row are the total and the other parts of a hidden count, the smallest of those parts.
 *
 * @returns null when the row has too many counts to see how they hang together.
 * @see docs/EVIDENCE.md, rule E7
 */
export function protectRecord(
  row: Row,
  measures: Measures,
  thresholds: Thresholds,
): ReadonlySet<string> | null {
  const { counts, shares } = measures
  const hidden = new Set(counts.filter((column) => isSmall(countAt(row, column), thresholds)))
  for (const share of shares)
    if (isSmallShare(row, share, thresholds) || tellsOfAll(row, share, thresholds)) hidden.add(share.teller)
  // Of a group under the threshold as a whole, a 0 tells about each of them.
  const all = Math.max(...counts.map((column) => countAt(row, column)))
  if (all > 0 && isSmall(all, thresholds)) return new Set(counts)
  if (hidden.size > 0 && counts.length > mostCounts) return null
  const sums = hidden.size > 0 ? sumsOf(row, counts) : []
  for (;;) {
    const next = sums
      .map((sum) => partToHide(row, sum, hidden, thresholds))
      .find((part) => part !== undefined)
    if (next === undefined) return hidden
    hidden.add(next)
  }
}

interface Sum {
  readonly total: string
  readonly parts: readonly string[]
}

/** Every count that is the sum of two or more others; by chance or not, a reader can't tell. */
function sumsOf(row: Row, counts: readonly string[]): readonly Sum[] {
  return counts.flatMap((total) => {
    const others = counts.filter((column) => column !== total && countAt(row, column) > 0)
    return subsetsOf(others)
      .filter((parts) => parts.length > 1 && sumOf(row, parts) === countAt(row, total))
      .map((parts) => ({ total, parts }))
  })
}

/** The smallest visible part when what is hidden of a sum can be had by subtraction. */
function partToHide(
  row: Row,
  { total, parts }: Sum,
  hidden: ReadonlySet<string>,
  { smallest }: Thresholds,
): string | undefined {
  const gone = parts.filter((part) => hidden.has(part))
  if (hidden.has(total) ? gone.length > 0 : gone.length === 0) return undefined
  if (gone.length > 1 && sumOf(row, gone) >= smallest) return undefined
  return parts
    .filter((part) => !hidden.has(part))
    .toSorted((left, right) => countAt(row, left) - countAt(row, right))[0]
}

const subsetsOf = (columns: readonly string[]) =>
  columns.reduce<readonly (readonly string[])[]>(
    (subsets, column) => [...subsets, ...subsets.map((subset) => [...subset, column])],
    [[]],
  )

const sumOf = (row: Row, columns: readonly string[]) =>
  columns.reduce((sum, column) => sum + countAt(row, column), 0)
