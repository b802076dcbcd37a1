import { normalTail } from './normalTail'
import type { SignedRankP } from './signedRankExact'
import type { SignedRanks, ZeroMethod } from './signedRanks'

export interface SignedRankNormal extends SignedRankP {
  /** Standard deviation of the sum of positive ranks, corrected for ties. */
  readonly sigma: number
  /** Above 0 when the rises outrank the falls. */
  readonly z: number
}

/**
 * The signed-rank test by the normal distribution. With m changes and n0 without:
 * mean m(m+1)/4 and variance m(m+1)(2m+1)/24 − Σ(t³−t)/48 when zeros were left out before ranking; with Pratt
 * [n(n+1) − n0(n0+1)]/4 and [n(n+1)(2n+1) − n0(n0+1)(2n0+1)]/24 − Σ(t³−t)/48, n = m + n0.
 *
 * @param correction Whether ½ goes off the distance to the mean (continuity), as R does by default.
 * @returns null when nothing changed: then there is no variance.
 * @see docs/EVIDENCE.md, formula F7
 */
export function signedRankNormal(
  ranks: SignedRanks,
  zeros: ZeroMethod,
  correction: boolean,
): SignedRankNormal | null {
  const { changed, unchanged, plus, groups } = ranks
  if (changed === 0) return null
  const left = zeros === 'pratt' ? unchanged : 0
  const all = changed + left
  const ties = groups.reduce((sum, { up, down }) => sum + (up + down) ** 3 - (up + down), 0)
  const mean = (all * (all + 1) - left * (left + 1)) / 4
  const sigma = Math.sqrt((squares(all) - squares(left)) / 24 - ties / 48)
  const distance = plus - mean
  const half = correction ? 0.5 : 0
  const z = (distance - Math.sign(distance) * half) / sigma
  return {
    sigma,
    z,
    twoSided: Math.min(1, 2 * normalTail(Math.abs(z))),
    greater: normalTail((distance - half) / sigma),
    less: normalTail((-distance - half) / sigma),
  }
}

const squares = (n: number) => n * (n + 1) * (2 * n + 1)
