import type { Thresholds } from './counts'

/**
 * Whether a distribution over categories tells something about each member of the group: all in one category of a
 * group under `thresholds.group`, or all but one in one category of a group of any size.
 *
 * @param counts One per category; zeros and absent categories alike.
 */
export function disclosesGroup(counts: readonly number[], { group }: Thresholds): boolean {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const largest = Math.max(0, ...counts)
  if (total <= 0) return false
  return (largest === total && total < group) || largest === total - 1
}

/** A row or column of which all members, or all but one, are in one category. */
export interface TellingLine {
  readonly axis: 'row' | 'col'
  readonly index: number
  /** The category that holds them: a column of a row, a row of a column. */
  readonly category: number
  readonly kind: '100%' | 'all_but_one'
}

/** Every such line of a table, however large the group: rows first. */
export function tellingLines(counts: readonly (readonly number[])[]): readonly TellingLine[] {
  const columns = (counts[0] ?? []).map((_, at) => counts.map((row) => row[at] ?? 0))
  return [
    ...counts.flatMap((line, index) => tellingLine('row', index, line)),
    ...columns.flatMap((line, index) => tellingLine('col', index, line)),
  ]
}

function tellingLine(axis: TellingLine['axis'], index: number, counts: readonly number[]): TellingLine[] {
  if (!disclosesGroup(counts, { smallest: 0, group: Infinity })) return []
  const largest = Math.max(...counts)
  const isAll = counts.every((count) => count === 0 || count === largest) && sum(counts) === largest
  return [{ axis, index, category: counts.indexOf(largest), kind: isAll ? '100%' : 'all_but_one' }]
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
