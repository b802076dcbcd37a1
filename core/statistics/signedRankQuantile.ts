import { normalQuantile } from './normalQuantile'

const mostExact = 500
// As R's qsignrank: a probability that is met but for rounding is met.
const rounding = 10 * Number.EPSILON

/**
 * The smallest sum of positive ranks of n untied changes that is not exceeded with at least this probability: exact up
 * to n = 500; above by the normal distribution, which is at most one rank off (n = 501 … 1000, probability 0.0005 … 0.25,
 * beside R's qsignrank).
 */
export function signedRankQuantile(
  probability: number,
  n: number,
): { readonly rank: number; readonly method: 'exact' | 'normaal' } {
  if (n > mostExact) return { rank: normalRank(probability, n), method: 'normaal' }
  const probabilities = untiedSums(n)
  let below = 0
  let rank = 0
  for (;;) {
    below += probabilities[rank] ?? 1
    if (below >= probability - rounding) return { rank, method: 'exact' }
    rank += 1
  }
}

/** With the first term of Cornish and Fisher (1938), for tails that are shorter than the normal ones. */
function normalRank(probability: number, n: number): number {
  const squares = (n * (n + 1) * (2 * n + 1)) / 6
  const fourths = (squares * (3 * n * n + 3 * n - 1)) / 5
  const z = normalQuantile(probability)
  // A rank that counts or not has variance r²/4 and fourth cumulant −r⁴/8.
  const place = z - (fourths / 8 / (squares / 4) ** 2 / 24) * (z ** 3 - 3 * z)
  return Math.max(0, Math.ceil((n * (n + 1)) / 4 + place * Math.sqrt(squares / 4) - 0.5))
}

/** Probability of each sum of the ranks 1 … n when every rank counts or not, as by the flip of a coin. */
function untiedSums(n: number): Float64Array {
  const probabilities = new Float64Array((n * (n + 1)) / 2 + 1)
  probabilities[0] = 1
  let highest = 0
  for (let rank = 1; rank <= n; rank += 1) {
    highest += rank
    // Downwards, so that a sum that this rank gave isn't used for it again.
    for (let sum = highest; sum >= 0; sum -= 1) {
      const without = probabilities[sum] ?? 0
      const withRank = sum >= rank ? (probabilities[sum - rank] ?? 0) : 0
      probabilities[sum] = (without + withRank) / 2
    }
  }
  return probabilities
}
