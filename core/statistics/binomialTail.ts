import { stirlingRest } from './logGamma'
import { checkCount } from './refuse'

/**
 * The probability of `least` or more successes in `trials` fair trials (heads of a coin).
 *
 * The probability of `least` itself by Stirling's series with its rest, so that it keeps its digits for millions of
 * trials; the others by the ratio of one to the next. No term is subtracted from another.
 *
 * @see Loader (2000), Fast and accurate computation of binomial probabilities.
 */
export function fairTail(least: number, trials: number): number {
  checkCount('trials', trials)
  checkCount('successes', least)
  if (least > trials) return 0
  if (least === 0) return 1
  if (2 * least < trials + 1) return 1 - fairTail(trials - least + 1, trials)
  let term = fairProbability(least, trials)
  let sum = 0
  for (let at = least; sum + term !== sum; at += 1) {
    sum += term
    term *= (trials - at) / (at + 1)
  }
  return Math.min(sum, 1)
}

/** Of exactly so many, of more than half. */
function fairProbability(successes: number, trials: number): number {
  const rest = trials - successes
  if (rest === 0) return 2 ** -trials
  const difference = deviance(successes, trials / 2) + deviance(rest, trials / 2)
  const series = factorialRest(trials) - factorialRest(successes) - factorialRest(rest)
  return Math.exp(series - difference) * Math.sqrt(trials / (2 * Math.PI * successes * rest))
}

/** x ln(x/mean) + mean − x, by a series where the two nearly cancel out. */
function deviance(x: number, mean: number): number {
  const gap = x - mean
  if (Math.abs(gap) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - gap
  const ratio = gap / (x + mean)
  let sum = gap * ratio
  let term = 2 * x * ratio
  for (let odd = 3; ; odd += 2) {
    term *= ratio * ratio
    const next = sum + term / odd
    if (next === sum) return sum
    sum = next
  }
}

/** What Stirling's formula lacks of ln n!. */
function factorialRest(n: number): number {
  if (n >= 16) return stirlingRest(n)
  let factorial = 1
  for (let at = 2; at <= n; at += 1) factorial *= at
  return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI)
}
