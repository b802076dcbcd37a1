import { checkCount } from './refuse'
import { logGamma } from './logGamma'

/**
 * The probability that |t| of Student's distribution is at least as large as the one given: I_x(ν/2, ½) at
 * x = ν/(ν + t²), the regularised incomplete beta function.
 *
 * @param t Any number; infinite gives 0.
 * @param freedom Degrees of freedom ν, a whole number from 1.
 * @see Abramowitz and Stegun (1964), 26.7.1 and 26.5.8.
 */
export function studentTwoSided(t: number, freedom: number): number {
  checkCount('degrees of freedom', freedom, 1)
  if (Number.isNaN(t)) throw new RangeError('Student’s distribution has no place NaN.')
  const square = t * t
  if (square === Infinity) return 0
  const x = freedom / (freedom + square)
  const rest = square / (freedom + square)
  const [a, b] = [freedom / 2, 0.5]
  const front = Math.exp(a * Math.log(x) + b * Math.log(rest) - logBeta(a, b))
  if (rest === 0) return 1
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(rest, b, a)) / b
}

/**
 * The t that |t| exceeds with the given probability, by halving: exact to the last digits of a double.
 *
 * @param twoSided Probability of both tails together, strictly between 0 and 1.
 */
export function studentQuantile(twoSided: number, freedom: number): number {
  if (!(twoSided > 0 && twoSided < 1)) throw new RangeError(`No probability of two tails: ${twoSided}`)
  let high = 1
  while (studentTwoSided(high, freedom) > twoSided) high *= 2
  let low = 0
  for (;;) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) return middle
    if (studentTwoSided(middle, freedom) > twoSided) low = middle
    else high = middle
  }
}

const logBeta = (a: number, b: number) => logGamma(a) + logGamma(b) - logGamma(a + b)

const mostTerms = 10_000
const smallest = 1e-300

/** Lentz's evaluation of the continued fraction of the incomplete beta function. */
function betaFraction(x: number, a: number, b: number): number {
  const kept = (value: number) => (Math.abs(value) < smallest ? smallest : value)
  let c = 1
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= mostTerms; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    for (const term of [even, odd]) {
      d = 1 / kept(1 + term * d)
      c = kept(1 + term / c)
      fraction *= c * d
    }
    if (Math.abs(c * d - 1) < 1e-16) break
  }
  return fraction
}
