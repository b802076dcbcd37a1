import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { normalQuantile } from './normalQuantile'
import { wilson } from './wilson'

interface ReferenceCase {
  readonly id: string
  readonly method: string
  readonly inputs: { readonly k: number; readonly n: number; readonly conf_level: number }
  readonly expected: { readonly lower: number; readonly upper: number }
}

const reference = '../shared/reference/stats-reference.json'

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

describe.skipIf(!existsSync(reference))('the reference cases (needs ../shared)', () => {
  const cases = existsSync(reference)
    ? (JSON.parse(readFileSync(reference, 'utf8')) as { cases: ReferenceCase[] }).cases
    : []

  it('[F1] agrees with R to nine digits in every Wilson case', () => {
    const own = cases.filter(({ method }) => method === 'wilson')
    expect(own).toHaveLength(5)
    expect(own.filter((one) => !agrees(one)).map(({ id }) => id)).toEqual([])
  })
})

function agrees({ inputs, expected }: ReferenceCase): boolean {
  const { low, high } = wilson(inputs.k, inputs.n, inputs.conf_level)
  return Math.abs(low - expected.lower) <= 1e-9 && Math.abs(high - expected.upper) <= 1e-9
}
