import type { Changes } from './changes'
import { signedRankExact } from './signedRankExact'
import { signedRankNormal } from './signedRankNormal'
import { signedRanks, type ZeroMethod } from './signedRanks'

/** Up to so many changes the p-value is exact. */
export const mostExact = 200

export interface SignedRankTest {
  readonly twoSided: number
  /** `normaal` (with continuity correction) above {@link mostExact} changes. */
  readonly method: 'exact' | 'normaal'
  readonly changed: number
  readonly plus: number
  readonly minus: number
}

/**
 * Wilcoxon's signed-rank test as it is reported: exact with ties up to 200 changes, by the normal distribution with
 * continuity correction above, and it says which. Without any change p = 1. Takes the cases as independent, and the
 * steps of the scale as of comparable size.
 */
export function signedRankTest(changes: Changes, zeros: ZeroMethod = 'weggelaten'): SignedRankTest {
  const ranks = signedRanks(changes, zeros)
  const { changed, plus, minus } = ranks
  const exact = changed <= mostExact
  const twoSided = exact
    ? signedRankExact(ranks).twoSided
    : (signedRankNormal(ranks, zeros, true)?.twoSided ?? 1)
  return { twoSided, method: exact ? 'exact' : 'normaal', changed, plus, minus }
}
