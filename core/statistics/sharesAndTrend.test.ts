import { expect, it } from 'vitest'
import { holm } from './holm'
import { leastSquares } from './leastSquares'
import { shareDifference, weightedDifference } from './newcombe'
import { oneIn, publishedDecimals, publishedPercent, roundedPercent } from './publishedPercent'
import { quantiles } from './quantile'
import { describeTrend, type TrendPoint } from './trend'
import { boundsOfCounts, unknownBounds } from './unknownBounds'
import { weightedShare } from './weightedShare'

it('combines the limits of two groups into those of their difference', () => {
  // Newcombe (1998), table II: 56/70 − 48/80, method 10: 0.0524 to 0.3339.
  const { difference, low, high } = shareDifference({ k: 56, n: 70 }, { k: 48, n: 80 })
  expect([difference, low, high].map((one) => one.toFixed(4))).toEqual(['0.2000', '0.0524', '0.3339'])
  const weighted = weightedDifference({ share: 0.8, size: 70 }, { share: 0.6, size: 80 })
  expect(weighted.low).toBeCloseTo(low, 12)
  expect(() => shareDifference({ k: 1, n: 0 }, { k: 1, n: 2 })).toThrow(RangeError)
})

it('[F5] weighs answers, and counts what they are worth', () => {
  // Weights 1, 1, 2: n_eff 16/6, share 2/4 for the heavy one; Σ(w(y−p)/Σw)² = (1 + 1 + 4)/64.
  const answers = [
    { yes: false, weight: 1 },
    { yes: false, weight: 1 },
    { yes: true, weight: 2 },
  ]
  const result = weightedShare(answers)
  expect(result).toMatchObject({ share: 0.5, unweighted: 1 / 3, n: 3, design: 9 / 8 })
  expect(result.effective).toBeCloseTo(16 / 6, 14)
  expect(result.error).toBeCloseTo(Math.sqrt((3 / 2) * (6 / 64)), 14)
  expect(weightedShare(answers, { population: 3 })).toMatchObject({ size: null, low: 0.5, high: 0.5 })
  const tiny = answers.map(({ yes, weight }) => ({ yes, weight: weight * 1e-200 }))
  expect(weightedShare(tiny)).toEqual(result)
})

it('[F5] refuses weights of which no share follows', () => {
  const wrong = [[], [{ yes: true, weight: -1 }], [{ yes: true, weight: NaN }], [{ yes: true, weight: 0 }]]
  for (const answers of wrong) expect(() => weightedShare(answers)).toThrow(RangeError)
  expect(weightedShare([{ yes: true, weight: 3 }])).toMatchObject({
    share: 1,
    effective: 1,
    error: null,
    high: 1,
  })
})

it('adjusts p for the number of tests, never above 1 nor below a smaller one', () => {
  expect(holm([0.01, 0.4, 0.03, 0.5])).toEqual([0.04, 0.8, 0.09, 0.8])
  expect(holm([])).toEqual([])
  expect(() => holm([0.5, NaN])).toThrow(RangeError)
  expect(() => holm([1.1])).toThrow(RangeError)
})

it('takes quantiles linearly between two values', () => {
  expect(quantiles([4, 1, 3, 2], [0, 0.25, 0.5, 1])).toEqual([1, 1.75, 2.5, 4])
  expect(quantiles([9], [0.3])).toEqual([9])
  expect(() => quantiles([], [0.5])).toThrow(RangeError)
  expect(() => quantiles([1], [1.5])).toThrow(RangeError)
})

it('[F3] bounds both directions within the ends of the scale', () => {
  const scale = { lowest: 1, highest: 5 }
  const bounds = unknownBounds({ up: 2, same: 3, down: 1 }, [5, 1, 3, null], scale)
  expect(bounds).toEqual({
    known: 6,
    unknown: 4,
    total: 10,
    unknownShare: 0.4,
    up: { known: 2 / 6, least: 0.2, most: 0.5 },
    down: { known: 1 / 6, least: 0.1, most: 0.4 },
  })
  expect(boundsOfCounts({ up: 0, same: 0, down: 0 }, { unknown: 0, canRise: 0, canFall: 0 })).toMatchObject({
    unknownShare: null,
    up: { known: null, least: null, most: null },
  })
  expect(() => unknownBounds({ up: 1, same: 0, down: 0 }, [6], scale)).toThrow(RangeError)
})

it('[F2] rounds half away from zero on the exact fraction', () => {
  // 24,5 → 25; 20,05 → 20,1; −37,5 → −38; 5/3 grows by 167%.
  expect([roundedPercent(49, 200), roundedPercent(401, 2000, 1), roundedPercent(-3, 8)]).toEqual([
    25, 20.1, -38,
  ])
  expect([roundedPercent(5, 3), roundedPercent(1, 3, 3), roundedPercent(0, 7)]).toEqual([167, 33.333, 0])
  expect(() => roundedPercent(1, 0)).toThrow(RangeError)
  expect(() => roundedPercent(0.5, 2)).toThrow(RangeError)
})

it('[F2] prints neither none for some nor all for most', () => {
  const printed = [publishedPercent(273, 718), publishedPercent(1, 300), publishedPercent(299, 300)]
  expect(printed).toEqual(['38%', '<1%', '>99%'])
  expect([publishedPercent(0, 3), publishedPercent(3, 3), publishedPercent(1, 8, 1)]).toEqual([
    '0%',
    '100%',
    '12,5%',
  ])
  expect([publishedDecimals(999, null), publishedDecimals(5000, null)]).toEqual([0, 1])
  expect(publishedDecimals(5000, { low: 0.3, high: 0.31 })).toBe(0)
  expect(() => publishedPercent(3, 2)).toThrow(RangeError)
})

it('[F2] says “1 op de x” only when that is within a percentage point', () => {
  expect([oneIn(5, 100), oneIn(1, 9), oneIn(2, 5), oneIn(0, 5)]).toEqual([
    '1 op de 20',
    '1 op de 9',
    null,
    null,
  ])
})

it('[F9] fits a line with the interval of its slope', () => {
  // Points (0,0) (1,1) (2,1): slope ½, rests ±1/6, s² = 1/6, error √(1/12), t = √3 on one degree of freedom: p = ⅓.
  const line = leastSquares([0, 1, 2], [0, 1, 1])
  expect(line.slope).toBeCloseTo(0.5, 14)
  expect(line.error).toBeCloseTo(Math.sqrt(1 / 12), 14)
  expect(line.twoSided).toBeCloseTo(1 / 3, 12)
  expect(line.high - line.slope).toBeCloseTo(12.7062047361747 * Math.sqrt(1 / 12), 9)
  expect(leastSquares([1, 2, 3], [4, 4, 4])).toMatchObject({ slope: 0, twoSided: 1, low: 0, high: 0 })
  expect(() => leastSquares([1, 2], [1, 2])).toThrow(RangeError)
  expect(() => leastSquares([2, 2, 2], [1, 2, 3])).toThrow(RangeError)
})

const series = (shares: readonly number[], n: number | null = null): readonly TrendPoint[] =>
  shares.map((share, at) => ({
    year: 2015 + at,
    share,
    sample: n === null ? null : { k: Math.round(share * n), n },
  }))

it('[F9] says no more of a series than its points can carry', () => {
  expect(describeTrend(series([0.1, 0.2])).kind).toBe('waarden')
  expect(describeTrend(series([0.1, 0.12, 0.16], 100))).toMatchObject({
    kind: 'verschil',
    word: 'niet te zeggen',
  })
  expect(describeTrend(series([0.1, 0.12, 0.2], 1000))).toMatchObject({ kind: 'verschil', word: 'hoger' })
  expect(describeTrend(series([0.1, 0.2, 0.11]))).toMatchObject({ kind: 'verschil', word: 'ongeveer gelijk' })
  expect(describeTrend(series([0.1, 0.12, 0.14, 0.16, 0.18]))).toMatchObject({ kind: 'lijn', word: 'stijgt' })
  expect(describeTrend(series([0.2, 0.2, 0.202, 0.2, 0.2]))).toMatchObject({ word: 'stabiel' })
  expect(describeTrend(series([0.2, 0.4, 0.1, 0.3, 0.2]))).toMatchObject({ word: 'niet te zeggen' })
})

it('[F9] compares only what comes after the last break', () => {
  const trend = describeTrend(series([0.1, 0.12, 0.3, 0.31, 0.32, 0.33]), [2016, 2017])
  expect(trend.kind).toBe('verschil')
  expect(trend.points.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020])
  expect(() => describeTrend([...series([0.1, 0.1]), ...series([0.2])])).toThrow(RangeError)
})
