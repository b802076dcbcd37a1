import { expect, it } from 'vitest'
import { fairTail } from './binomialTail'
import { logGamma } from './logGamma'
import { normalTail } from './normalTail'
import { studentQuantile, studentTwoSided } from './studentT'

// Expected values: R 4.2.2, to all its digits.
const ratio = (got: number, expected: number) => expect(got / expected).toBeCloseTo(1, 10)

it('knows the tail of the normal distribution near 0 and far away', () => {
  expect(normalTail(0)).toBe(0.5)
  ratio(normalTail(1.959963984540054), 0.025)
  ratio(normalTail(2.5), 0.00620966532577613)
  ratio(normalTail(8), 6.22096057427178e-16)
  ratio(normalTail(37), 5.72557122252458e-300)
  expect(normalTail(-1) + normalTail(1)).toBe(1)
  expect([normalTail(Infinity), normalTail(-Infinity)]).toEqual([0, 1])
  expect(() => normalTail(NaN)).toThrow(RangeError)
})

it('knows both tails of Student’s distribution, and the way back', () => {
  // One degree of freedom is Cauchy's: P(|t| > 1) = ½ and P(|t| > tan(0.45π)) = 0.1.
  ratio(studentTwoSided(1, 1), 0.5)
  ratio(studentQuantile(0.1, 1), Math.tan(0.45 * Math.PI))
  // Two: P(|t| > x) = 1 − x/√(2 + x²).
  ratio(studentTwoSided(3, 2), 1 - 3 / Math.sqrt(11))
  ratio(studentQuantile(0.05, 4), 2.77644510519779)
  expect([studentTwoSided(0, 7), studentTwoSided(Infinity, 7)]).toEqual([1, 0])
  expect(() => studentTwoSided(1, 0)).toThrow(RangeError)
})

it('counts fair trials exactly while a double can, and keeps its digits for millions', () => {
  // 10 trials: (1 + 10 + 45)/1024 with 8 or more; 1 less those with 8 or more of the other with 3 or more.
  ratio(fairTail(8, 10), 56 / 1024)
  ratio(fairTail(3, 10), 1 - 56 / 1024)
  ratio(fairTail(40, 40), 2 ** -40)
  expect([fairTail(0, 0), fairTail(0, 5), fairTail(6, 5)]).toEqual([1, 1, 0])
  ratio(fairTail(2_502_656, 5_000_000), 0.00877087217541885)
})

it('knows the logarithm of the gamma function', () => {
  ratio(logGamma(0.5), Math.log(Math.PI) / 2)
  ratio(logGamma(11), Math.log(3_628_800))
  expect(() => logGamma(0)).toThrow(RangeError)
})
