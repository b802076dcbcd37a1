import type { SignedRanks } from './signedRanks'

export interface SignedRankP {
  readonly twoSided: number
  /** Against "not higher", and against "not lower". */
  readonly greater: number
  readonly less: number
}

/** More cases than anybody waits for; what is used above {@link mostExact} is the normal distribution. */
const mostPossible = 1000

/**
 * Exact p of the signed-rank test: of all 2^m ways in which m changes could have had their signs, the share with a sum
 * of positive ranks as extreme as this one, with the tied ranks as they are. By a dynamic programme over the sums; m = 0
 * has one way, and p = 1.
 *
 * @throws {RangeError} when more than 1000 changed.
 * @see docs/EVIDENCE.md, formula F7
 */
export function signedRankExact({ groups, changed, plus, minus }: SignedRanks): SignedRankP {
  if (changed > mostPossible) throw new RangeError(`More than ${mostPossible} changes: ${changed}`)
  // The middle of ranks is a half at the least: doubled, every sum is whole.
  const probabilities = sumProbabilities(
    groups.map(({ rank, up, down }) => ({ step: 2 * rank, count: up + down })),
  )
  const atLeast = (sum: number) => {
    let tail = 0
    for (let at = probabilities.length - 1; at >= 2 * sum; at -= 1) tail += probabilities[at] ?? 0
    return Math.min(1, tail)
  }
  return {
    twoSided: Math.min(1, 2 * atLeast(Math.max(plus, minus))),
    greater: atLeast(plus),
    less: atLeast(minus),
  }
}

interface Steps {
  readonly step: number
  readonly count: number
}

/** Probability of each sum when every step is taken or not, as by the flip of a coin. */
function sumProbabilities(groups: readonly Steps[]): Float64Array {
  let reached = 0
  let probabilities = Float64Array.of(1)
  for (const { step, count } of groups) {
    const ways = flips(count)
    const next = new Float64Array(reached + step * count + 1)
    for (let from = 0; from <= reached; from += 1) {
      const before = probabilities[from] ?? 0
      if (before === 0) continue
      for (let taken = 0; taken <= count; taken += 1) {
        const to = from + step * taken
        next[to] = (next[to] ?? 0) + before * (ways[taken] ?? 0)
      }
    }
    reached += step * count
    probabilities = next
  }
  return probabilities
}

/** Probability of 0, 1, … heads. */
function flips(count: number): readonly number[] {
  const ways: number[] = []
  let way = 2 ** -count
  for (let taken = 0; taken <= count; taken += 1) {
    ways.push(way)
    way *= (count - taken) / (taken + 1)
  }
  return ways
}
