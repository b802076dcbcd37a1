import { normalQuantile } from './normalQuantile'

/**
 * Wilson score interval of a share, without continuity correction. Exactly 0 below when k = 0, exactly 1 above when
 * k = n.
 *
 * @param k Number counted; a whole number from 0 to n.
 * @param n Number it is a share of; a whole number above 0.
 * @param confidence Between 0 and 1.
 * @returns Limits as shares, 0…1.
 * @throws {RangeError} when k, n or confidence is outside its range.
 * @see docs/EVIDENCE.md, formula F1
 */
export function wilson(k: number, n: number, confidence = 0.95): { low: number; high: number } {
  if (!Number.isInteger(k) || !Number.isInteger(n) || n < 1 || k < 0 || k > n)
    throw new RangeError(`No share: ${k} of ${n}`)
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`No confidence level: ${confidence}`)
  const z = normalQuantile((1 + confidence) / 2)
  const share = k / n
  const widening = 1 + (z * z) / n
  const middle = (share + (z * z) / (2 * n)) / widening
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / widening
  return { low: k === 0 ? 0 : middle - half, high: k === n ? 1 : middle + half }
}
