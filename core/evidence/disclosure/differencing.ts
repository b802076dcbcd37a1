import { isSmall, type Thresholds } from './counts'

/**
 * Whether two published counts of almost the same people tell how few are in only one of them.
 *
 * @see docs/EVIDENCE.md, rule E21
 */
export const differencing = (one: number, other: number, thresholds: Thresholds): boolean =>
  isSmall(one - other, thresholds)
