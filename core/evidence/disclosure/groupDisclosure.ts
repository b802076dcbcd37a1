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
