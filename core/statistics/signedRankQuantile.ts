import { normalQuantile } from './normalQuantile'
import { sumProbabilities } from './signedRankExact'

const mostExact = 500
// As R's qsignrank: a probability that is met but for rounding is met.
const rounding = 10 * Number.EPSILON

/**
 * The smallest sum of positive ranks of n untied changes that is not exceeded with at least this probability: exact up
 * to n = 500, by the normal distribution above.
 */
export function signedRankQuantile(
  probability: number,
  n: number,
): { readonly rank: number; readonly method: 'exact' | 'normaal' } {
  if (n > mostExact) {
    const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24)
    const rank = Math.max(0, Math.round((n * (n + 1)) / 4 + normalQuantile(probability) * spread))
    return { rank, method: 'normaal' }
  }
  const probabilities = sumProbabilities(Array.from({ length: n }, (_, at) => ({ step: at + 1, count: 1 })))
  let below = 0
  let rank = 0
  for (;;) {
    below += probabilities[rank] ?? 1
    if (below >= probability - rounding) return { rank, method: 'exact' }
    rank += 1
  }
}
