import { checkConfidence, checkFinite } from './refuse'
import { studentQuantile, studentTwoSided } from './studentT'

export interface Line {
  readonly slope: number
  readonly intercept: number
  readonly error: number
  /** Of "no slope"; 1 when all values are equal. */
  readonly twoSided: number
  /** Of the slope. */
  readonly low: number
  readonly high: number
}

/**
 * Straight line by least squares with the t-interval of its slope, on n − 2 degrees of freedom.
 *
 * @throws {RangeError} with fewer than three points, lists of unequal length, one moment only, or what is no number.
 * @see docs/EVIDENCE.md, formula F9
 */
export function leastSquares(x: readonly number[], y: readonly number[], confidence = 0.95): Line {
  checkFinite('x', x)
  checkFinite('y', y)
  checkConfidence(confidence)
  const n = x.length
  if (n !== y.length) throw new RangeError(`No points: ${n} and ${y.length} numbers`)
  if (n < 3) throw new RangeError(`Too few points for a line with an interval: ${n}`)
  const [meanX, meanY] = [mean(x), mean(y)]
  const dx = x.map((one) => one - meanX)
  const dy = y.map((one) => one - meanY)
  const spread = sumOfProducts(dx, dx)
  if (spread === 0) throw new RangeError('All points are at one moment.')
  const slope = sumOfProducts(dx, dy) / spread
  const rests = dx.map((one, at) => (dy[at] ?? 0) - slope * one)
  const error = Math.sqrt(sumOfProducts(rests, rests) / (n - 2) / spread)
  const reach = studentQuantile(1 - confidence, n - 2) * error
  return {
    slope,
    intercept: meanY - slope * meanX,
    error,
    twoSided: slope === 0 ? 1 : studentTwoSided(slope / error, n - 2),
    low: slope - reach,
    high: slope + reach,
  }
}

function mean(values: readonly number[]): number {
  const first = values[0] ?? 0
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length
}

const sumOfProducts = (left: readonly number[], right: readonly number[]) =>
  left.reduce((sum, one, at) => sum + one * (right[at] ?? 0), 0)
