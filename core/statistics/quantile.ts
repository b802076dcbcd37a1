import { checkFinite, checkShare } from './refuse'

/**
 * Quantiles of type 7, as R and NumPy give by default: h = (n − 1)q, linear between the values at ⌊h⌋ and ⌈h⌉.
 *
 * @param values In any order; at least one.
 * @param probabilities 0…1.
 * @throws {RangeError} without values, or for what is no number or probability.
 * @see Hyndman and Fan (1996), The American Statistician 50: 361-365
 */
export function quantiles(values: readonly number[], probabilities: readonly number[]): readonly number[] {
  checkFinite('values', values)
  if (values.length === 0) throw new RangeError('No values.')
  for (const probability of probabilities) checkShare('probability', probability)
  const sorted = values.toSorted((left, right) => left - right)
  return probabilities.map((probability) => {
    const place = (sorted.length - 1) * probability
    const low = sorted[Math.floor(place)] ?? Number.NaN
    const high = sorted[Math.ceil(place)] ?? Number.NaN
    return low + (high - low) * (place - Math.floor(place))
  })
}
