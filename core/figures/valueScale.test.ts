import { expect, it } from 'vitest'
import { placeValue, valueScale } from './valueScale'

it('starts at 0 and ends at a round value above the data', () => {
  expect(valueScale([0.38, 0.1], 400, null)).toEqual({
    domain: [0, 0.4],
    ticks: [0, 0.1, 0.2, 0.3, 0.4],
    length: 400,
  })
  expect(valueScale([273], 420, null).domain).toEqual([0, 300])
})

it('ends exactly at the whole for parts of a whole', () => {
  const scale = valueScale([0.7, 1], 350, 1)
  expect(scale.domain).toEqual([0, 1])
  expect(valueScale([273], 350, 273)).toMatchObject({ domain: [0, 273], ticks: [0, 100, 200] })
})

it('places 0 above the bottom when there are negative values', () => {
  const scale = valueScale([-5, 10], 300, null)
  expect(scale.domain).toEqual([-5, 10])
  expect(placeValue(0, scale)).toBe(100)
})

it('has an axis for zeros only', () => {
  expect(valueScale([0], 300, null).domain).toEqual([0, 0.25])
})
