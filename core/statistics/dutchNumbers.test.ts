import { expect, it } from 'vitest'
import { formatDate, formatNumber, formatPercent, formatPeriod, roundHalfAway } from './dutchNumbers'

it('writes numbers with a thousands point and a decimal comma', () => {
  const written = [0, 718, 1000, 1234567, -1234, 5.3, 0.1 + 0.2, 12.345, -0.001].map((x) => formatNumber(x))
  expect(written).toEqual(['0', '718', '1.000', '1.234.567', '-1.234', '5,3', '0,3', '12,35', '0'])
})

it('keeps the number of decimals that is asked for', () => {
  const written = [formatNumber(5, 1), formatNumber(1234.5, 2), formatNumber(-0.04, 1), formatNumber(2.5, 0)]
  expect(written).toEqual(['5,0', '1.234,50', '0,0', '3'])
})

it('rounds half away from zero on the digits that a reader sees', () => {
  const rounded = [
    roundHalfAway(20.05, 1),
    roundHalfAway(1.005, 2),
    roundHalfAway(-2.5, 0),
    roundHalfAway(1e-7, 2),
    roundHalfAway(123456, -3),
    roundHalfAway(-0.2, 0),
  ]
  expect(rounded).toEqual([20.1, 1.01, -3, 0, 123000, 0])
})

it('writes a share as a percentage and never rounds some to none or most to all', () => {
  const shares = [273 / 718, 0, 1, 0.004, 0.996, 0.285, 0.005, 1.2, -0.05]
  expect(shares.map((x) => formatPercent(x))).toEqual([
    '38%',
    '0%',
    '100%',
    '<1%',
    '>99%',
    '29%',
    '1%',
    '120%',
    '-5%',
  ])
  expect([formatPercent(0.0533, 1), formatPercent(0.0001, 1), formatPercent(0.9999, 1)]).toEqual([
    '5,3%',
    '<0,1%',
    '>99,9%',
  ])
})

it('writes days and periods in full', () => {
  expect(formatDate('2020-08-31T12:00:00')).toBe('31 augustus 2020')
  expect(formatPeriod('2019-09-01', '2020-08-31')).toBe('1 september 2019 tot en met 31 augustus 2020')
  expect(() => formatDate('31-08-2020')).toThrow(RangeError)
})
