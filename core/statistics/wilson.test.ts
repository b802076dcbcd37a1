import { expect, it } from 'vitest'
import { normalQuantile } from './normalQuantile'
import { wilson, wilsonFinite, wilsonOfShare } from './wilson'

it('[F1] gives the interval of 7 of 10 that the closed form gives by hand', () => {
  // z = 1.959963984540054, z² = 3.841458820694124: centre 0.892072941/1.384145882, half 0.342683…/1.384145882.
  const { low, high } = wilson(7, 10)
  expect(low).toBeCloseTo(0.396778147, 8)
  expect(high).toBeCloseTo(0.892208732, 8)
})

it('[F1] is exactly 0 below at none and exactly 1 above at all', () => {
  expect([wilson(0, 25).low, wilson(7, 7).high]).toEqual([0, 1])
})

it('[F1] refuses what is no share', () => {
  const wrong: [number, number, number?][] = [
    [12, 10],
    [-1, 10],
    [0, 0],
    [1.5, 3],
    [NaN, 3],
    [1, 3, 1],
    [1, 3, 0],
  ]
  for (const [k, n, confidence] of wrong) expect(() => wilson(k, n, confidence)).toThrow(RangeError)
})

it('knows the quantiles of the normal distribution in centre and tails', () => {
  expect(normalQuantile(0.5)).toBe(0)
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14)
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167813, 13)
  expect(normalQuantile(1e-12)).toBeCloseTo(-7.034483825301131, 12)
})

it('[F1] keeps the digits of limits near 0 and 1', () => {
  // n·high is 1 + z²/2 + z√(1 + z²/4) but for a part in 10⁹, and low·high is p².
  const [nLow, nHigh] = [0.17652454, 5.66493424]
  const { low, high } = wilson(1, 1e9)
  expect(low * 1e9).toBeCloseTo(nLow, 7)
  expect(high * 1e9).toBeCloseTo(nHigh, 7)
  expect(1 - wilson(999_999_999, 1e9).low).toBeCloseTo(high, 15)
})

it('[F4] narrows for a closed list, and is a point when all are in it', () => {
  // n* = 40·99/60 = 66; wilson of 16,5 of 66.
  expect(wilsonFinite(10, 40, 100)).toEqual({ ...wilsonOfShare(0.25, 66), size: 66 })
  expect(wilsonFinite(7, 9, 9)).toEqual({ low: 7 / 9, high: 7 / 9, size: null })
  for (const population of [39, 40.5, NaN]) expect(() => wilsonFinite(10, 40, population)).toThrow(RangeError)
})

it('[F4] is the same on an effective number that is whole', () => {
  expect(wilsonOfShare(0.7, 10).low).toBeCloseTo(wilson(7, 10).low, 14)
  expect(wilsonOfShare(0, 3.5).low).toBe(0)
  expect(wilsonOfShare(1, 3.5).high).toBe(1)
  for (const size of [0, -1, NaN, Infinity]) expect(() => wilsonOfShare(0.5, size)).toThrow(RangeError)
})
