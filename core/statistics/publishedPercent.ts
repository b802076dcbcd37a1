import { checkCount } from './refuse'
import { formatNumber } from './dutchNumbers'

/**
 * 100·numerator/denominator, rounded half away from zero on the exact fraction: 3 of 8 is 38, 401 of 2000 with one
 * decimal 20,1 (20,05 is no double). Above 100 for growth, below 0 for a net change.
 *
 * @param numerator A whole number of either sign.
 * @param denominator A whole number above 0.
 * @param decimals From 0 to 12.
 * @throws {RangeError} when one of them isn't.
 */
export function roundedPercent(numerator: number, denominator: number, decimals = 0): number {
  checkCount('numerator', Math.abs(numerator))
  checkCount('denominator', denominator, 1)
  checkCount('decimals', decimals)
  if (decimals > 12) throw new RangeError(`Too many decimals: ${decimals}`)
  const scaled = BigInt(Math.abs(numerator)) * 100n * 10n ** BigInt(decimals)
  const whole = BigInt(denominator)
  const rounded = (2n * scaled + whole) / (2n * whole)
  const size = Number(`${rounded}e-${decimals}`)
  return numerator < 0 && size !== 0 ? -size : size
}

/**
 * A share of counts as it is printed: `38%`. Some of them are never rounded to none (`<1%`), nor most to all (`>99%`).
 *
 * @throws {RangeError} when k of n is no share.
 */
export function publishedPercent(k: number, n: number, decimals = 0): string {
  checkCount('n', n, 1)
  checkCount('k', k)
  if (k > n) throw new RangeError(`No share: ${k} of ${n}`)
  const percent = roundedPercent(k, n, decimals)
  const step = Number(`1e-${decimals}`)
  if (k > 0 && percent === 0) return `<${formatNumber(step, decimals)}%`
  if (k < n && percent === 100) return `>${formatNumber(100 - step, decimals)}%`
  return `${formatNumber(percent, decimals)}%`
}

/**
 * Decimals of a published percentage: none under a base of 1000, and none when half the interval is ½ percentage point
 * or wider; else one.
 *
 * @param interval Of the share (0…1), when it has one.
 */
export function publishedDecimals(
  n: number,
  interval: { readonly low: number; readonly high: number } | null,
): 0 | 1 {
  return n < 1000 || (interval !== null && interval.high - interval.low >= 0.01) ? 0 : 1
}

/**
 * `1 op de 9`: x = 1/p rounded half away from zero, only when 1/x is within one percentage point of p.
 *
 * @returns null when no such words are true, or k = 0.
 */
export function oneIn(k: number, n: number): string | null {
  checkCount('n', n, 1)
  checkCount('k', k)
  if (k > n) throw new RangeError(`No share: ${k} of ${n}`)
  if (k === 0) return null
  const x = Math.round(n / k)
  return Math.abs(1 / x - k / n) <= 0.01 ? `1 op de ${formatNumber(x, 0)}` : null
}
