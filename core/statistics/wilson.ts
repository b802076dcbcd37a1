import { normalQuantile } from './normalQuantile'
import { checkConfidence, checkCount, checkShare } from './refuse'

/** Limits as shares, 0…1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Wilson score interval of a share, without continuity correction. Exactly 0 below when k = 0, exactly 1 above when
 * k = n.
 *
 * @param k Number counted; a whole number from 0 to n.
 * @param n Number it is a share of; a whole number above 0.
 * @param confidence Between 0 and 1.
 * @throws {RangeError} when k, n or confidence is outside its range.
 * @see docs/EVIDENCE.md, formula F1
 */
export function wilson(k: number, n: number, confidence = 0.95): Interval {
  checkCounted(k, n)
  return limits(k / n, (n - k) / n, n, confidence)
}

/**
 * The same for n drawn without replacement from a closed list of `population`: with n* = n(N − 1)/(N − n) in the place
 * of n. When all are in it (n = N) the interval is the share itself; it doesn't repair that some didn't answer.
 *
 * @returns `size` is n*; null when n = N.
 * @throws {RangeError} also when the population is no whole number from n.
 * @see docs/EVIDENCE.md, formula F4
 */
export function wilsonFinite(
  k: number,
  n: number,
  population: number,
  confidence = 0.95,
): Interval & { readonly size: number | null } {
  checkCounted(k, n)
  checkConfidence(confidence)
  const size = finiteSize(n, n, population)
  if (size === null) return { low: k / n, high: k / n, size }
  return { ...limits(k / n, (n - k) / n, size, confidence), size }
}

/**
 * The same for a share of weighted answers, on the number of unweighted ones that would be as precise.
 *
 * @param share From 0 to 1.
 * @param size Effective n; any number above 0.
 * @see docs/EVIDENCE.md, formula F4
 */
export function wilsonOfShare(share: number, size: number, confidence = 0.95): Interval {
  checkShare('share', share)
  if (!(size > 0 && Number.isFinite(size))) throw new RangeError(`No effective number: ${size}`)
  return limits(share, 1 - share, size, confidence)
}

/**
 * The size that stands for `size` when n were drawn from a finite population: size(N − 1)/(N − n), null when n = N.
 *
 * @throws {RangeError} when the population is no whole number from n.
 */
export function finiteSize(size: number, n: number, population: number): number | null {
  checkCount('population', population, n)
  return population === n ? null : (size * (population - 1)) / (population - n)
}

function checkCounted(k: number, n: number): void {
  checkCount('n', n, 1)
  checkCount('k', k)
  if (k > n) throw new RangeError(`No share: ${k} of ${n}`)
}

function limits(share: number, rest: number, n: number, confidence: number): Interval {
  checkConfidence(confidence)
  const z = normalQuantile((1 + confidence) / 2)
  const low = lowerLimit(share, rest, n, z)
  return { low, high: share < 0.5 ? upperLimit(share, rest, n, z) : 1 - lowerLimit(rest, share, n, z) }
}

/** As p²/(p + z²/2n + z√(pq/n + z²/4n²)): the same number without the difference of two that are nearly equal. */
function lowerLimit(p: number, q: number, n: number, z: number): number {
  return (p * p) / reach(p, q, n, z)
}

const upperLimit = (p: number, q: number, n: number, z: number) => reach(p, q, n, z) / (1 + (z * z) / n)

function reach(p: number, q: number, n: number, z: number): number {
  const spread = (z * z) / n
  return p + spread / 2 + Math.sqrt(spread * (p * q + spread / 4))
}
