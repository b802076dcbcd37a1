/**
 * Natural logarithm of Γ(x) for x > 0: Stirling's series from 10 on, and Γ(x + 1) = xΓ(x) to get there.
 *
 * @see Abramowitz and Stegun (1964), 6.1.40 and 6.1.15.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`No logarithm of the gamma function: ${x}`)
  let product = 1
  let at = x
  for (; at < 10; at += 1) product *= at
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + stirlingRest(at) - Math.log(product)
}

// Bernoulli numbers over k(k − 1): 1/12, 1/360, …
const coefficients = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400]

/** What Stirling's formula lacks of ln Γ(x), from x = 10 on. */
export function stirlingRest(x: number): number {
  const square = x * x
  return coefficients.reduceRight((sum, coefficient) => sum / square + coefficient, 0) / x
}
