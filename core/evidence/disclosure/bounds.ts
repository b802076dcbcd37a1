import type { Row } from '../../bridge/table'
import type { ZrmFacts } from '../../zrm/facts'
import { isSmall, type Thresholds } from './counts'

/**
 * Whether the best bound of a comparison gives a small number away: how many of the unknown could be hoger, or how
 * many could not because their score is at the end of the scale.
 *
 * @see docs/EVIDENCE.md, rule E8
 */
export function boundTells(comparison: ZrmFacts['comparisons'][number], thresholds: Thresholds): boolean {
  const { known, total, worst, best } = comparison
  if (worst === null || best === null) return false
  const couldBeHigher = Math.round((best - worst) * total)
  return isSmall(couldBeHigher, thresholds) || isSmall(total - known - couldBeHigher, thresholds)
}

export const comparisonOf = (facts: ZrmFacts | null, row: Row) =>
  facts?.comparisons.find(
    ({ vergelijking, groep }) => vergelijking === row.vergelijking && groep === (row.groep ?? null),
  )
