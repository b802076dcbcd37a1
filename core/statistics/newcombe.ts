import { wilson, wilsonOfShare, type Interval } from './wilson'

/** First minus second, −1…1. */
export interface Difference extends Interval {
  readonly difference: number
}

/**
 * Difference of two shares of separate groups with Newcombe's hybrid score interval (his method 10):
 * below D − √((p1 − l1)² + (u2 − p2)²), above D + √((u1 − p1)² + (p2 − l2)²), with l and u Wilson limits.
 *
 * Not for the same people twice, and not for a group and a whole that it is part of.
 *
 * @param first Counted and total of one group, as for {@link wilson}.
 * @throws {RangeError} when a group has no share.
 * @see Newcombe (1998), Statistics in Medicine 17: 873-890
 */
export function shareDifference(
  first: { readonly k: number; readonly n: number },
  second: { readonly k: number; readonly n: number },
  confidence = 0.95,
): Difference {
  return combined(
    { share: first.k / first.n, ...wilson(first.k, first.n, confidence) },
    { share: second.k / second.n, ...wilson(second.k, second.n, confidence) },
  )
}

/** The same for weighted shares, each on its effective n. */
export function weightedDifference(
  first: { readonly share: number; readonly size: number },
  second: { readonly share: number; readonly size: number },
  confidence = 0.95,
): Difference {
  return combined(
    { share: first.share, ...wilsonOfShare(first.share, first.size, confidence) },
    { share: second.share, ...wilsonOfShare(second.share, second.size, confidence) },
  )
}

type WithShare = Interval & { readonly share: number }

function combined(first: WithShare, second: WithShare): Difference {
  const difference = first.share - second.share
  return {
    difference,
    low: difference - Math.hypot(first.share - first.low, second.high - second.share),
    high: difference + Math.hypot(first.high - first.share, second.share - second.low),
  }
}
