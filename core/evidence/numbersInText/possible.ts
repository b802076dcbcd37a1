import { roundHalfAway } from '../../statistics/dutchNumbers'

/** Whole numbers k of n of which the percentage, so rounded, is the one printed. */
export function possibleCounts(percentage: number, decimals: number, n: number): readonly number[] {
  const near = Math.round((percentage / 100) * n)
  const spread = Math.ceil(n / 100) + 1
  const candidates = Array.from({ length: 2 * spread + 1 }, (_, at) => near - spread + at)
  return candidates.filter(
    (k) => k >= 0 && k <= n && roundHalfAway((100 * k) / n, decimals) === roundHalfAway(percentage, decimals),
  )
}

/** Whole numbers from which a growth, so rounded, leads to `now`. */
export function possibleBases(growth: number, decimals: number, now: number): readonly number[] {
  const exact = now / (1 + growth / 100)
  if (!Number.isFinite(exact)) return []
  const from = Math.max(1, Math.floor(exact * 0.98) - 2)
  const upTo = Math.ceil(exact * 1.02) + 2
  return Array.from({ length: upTo - from + 1 }, (_, at) => from + at).filter(
    (base) => roundHalfAway((100 * (now - base)) / base, decimals) === growth,
  )
}
