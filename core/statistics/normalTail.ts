/**
 * The probability that a standard normal variable is above `z`, with its relative accuracy kept in the far tail.
 *
 * Near 0 by the series Φ(z) − ½ = φ(z)·(z + z³/3 + z⁵/(3·5) + …), beyond by the continued fraction
 * φ(z)/(z + 1/(z + 2/(z + 3/(z + …)))).
 *
 * @param z Any number; −∞ gives 1, ∞ gives 0.
 * @see Marsaglia (2004), Journal of Statistical Software 11(4); Abramowitz and Stegun (1964), 26.2.11 and 26.2.14.
 */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('The normal distribution has no place NaN.')
  if (z < 0) return 1 - normalTail(-z)
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  return z < 2.5 ? 0.5 - density * centreSeries(z) : density * tailFraction(z)
}

function centreSeries(z: number): number {
  let sum = 0
  let term = z
  for (let odd = 3; sum + term !== sum; odd += 2) {
    sum += term
    term *= (z * z) / odd
  }
  return sum
}

const depth = 150

function tailFraction(z: number): number {
  let below = z
  for (let level = depth; level >= 1; level -= 1) below = z + level / below
  return 1 / below
}
