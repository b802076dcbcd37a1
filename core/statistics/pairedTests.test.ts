import { expect, it } from 'vitest'
import { changesOfCounts, changesOfPairs, directionsOf, type Changes } from './changes'
import { commonLanguage, commonLanguageOfGroups } from './commonLanguage'
import { hodgesLehmann, hodgesLehmannInterval, medianChange } from './hodgesLehmann'
import { rankBiserial } from './rankBiserial'
import { signedRankExact } from './signedRankExact'
import { signedRankNormal } from './signedRankNormal'
import { signedRanks } from './signedRanks'
import { signedRankTest } from './signedRankTest'
import { signTest } from './signTest'

const changes = (counts: Readonly<Record<string, number>>): Changes =>
  changesOfCounts(new Map(Object.entries(counts).map(([value, count]) => [Number(value), count])))

it('tallies pairs by their change, and refuses what are none', () => {
  expect(changesOfPairs([1, 2, 3, 3], [2, 2, 4, 1])).toEqual([
    { value: -2, count: 1 },
    { value: 0, count: 1 },
    { value: 1, count: 2 },
  ])
  expect(directionsOf(changes({ '-2': 1, 0: 3, 1: 2, 4: 1 }))).toEqual({ up: 3, same: 3, down: 1 })
  for (const [start, end] of [
    [[1], [1, 2]],
    [[], []],
    [[1], [NaN]],
  ] as const)
    expect(() => changesOfPairs(start, end)).toThrow(RangeError)
  expect(() => changes({ 1: -1 })).toThrow(RangeError)
})

it('[F6] leaves those that stayed the same out of the sign test', () => {
  // 5 up, 1 down: P(≥ 5 of 6) = 7/64.
  const close = (value: number): number => expect.closeTo(value, 14)
  expect(signTest(5, 1)).toEqual({
    changed: 6,
    twoSided: close(14 / 64),
    greater: close(7 / 64),
    less: close(63 / 64),
  })
  expect(signTest(3, 3).twoSided).toBe(1)
  expect(signTest(0, 0)).toEqual({ changed: 0, twoSided: 1, greater: 1, less: 1 })
  expect(() => signTest(1.5, 2)).toThrow(RangeError)
})

it('[F7] ranks equal changes in the middle of their ranks, with and without those of zero', () => {
  // Sizes 1, 1, 1, 2: ranks 2, 2, 2, 4; behind two zeros they are 4, 4, 4, 6.
  const own = changes({ '-1': 1, 0: 2, 1: 2, 2: 1 })
  expect(signedRanks(own, 'weggelaten')).toMatchObject({ changed: 4, unchanged: 2, plus: 8, minus: 2 })
  expect(signedRanks(own, 'pratt')).toMatchObject({ plus: 14, minus: 4 })
})

it('[F7] gives exact p with the ties as they are', () => {
  // Ranks 2, 2, 2, 4, of 16 signs: sums 8 (3 ways) and 10 (1 way) are 8 or more.
  const ranks = signedRanks(changes({ '-1': 1, 0: 2, 1: 2, 2: 1 }), 'weggelaten')
  expect(signedRankExact(ranks)).toEqual({ twoSided: 0.5, greater: 4 / 16, less: 15 / 16 })
  expect(signedRankExact(signedRanks(changes({ 0: 5 }), 'pratt')).twoSided).toBe(1)
  // Only one way of 2^200: as if all rise by one level.
  expect(signedRankExact(signedRanks(changes({ 1: 200 }), 'weggelaten')).greater / 2 ** -200).toBeCloseTo(
    1,
    12,
  )
})

it('[F7] approximates with the tied variance, and not at all when nothing changed', () => {
  // m = 4, mean 5, variance 4·5·9/24 − (27 − 3)/48 = 7; W+ = 8.
  const ranks = signedRanks(changes({ '-1': 1, 0: 2, 1: 2, 2: 1 }), 'weggelaten')
  expect(signedRankNormal(ranks, 'weggelaten', false)?.z).toBeCloseTo(3 / Math.sqrt(7), 14)
  expect(signedRankNormal(ranks, 'weggelaten', true)?.z).toBeCloseTo(2.5 / Math.sqrt(7), 14)
  expect(signedRankNormal(signedRanks(changes({ 0: 5 }), 'pratt'), 'pratt', true)).toBeNull()
})

it('[F7] is exact up to 200 changes, normal above, and says which', () => {
  const { method, twoSided } = signedRankTest(changes({ '-1': 80, 0: 300, 1: 120 }))
  const above = signedRankTest(changes({ '-1': 80, 0: 300, 1: 121 }))
  expect([method, above.method]).toEqual(['exact', 'normaal'])
  // One size of change only: then the signed-rank test is the sign test.
  expect(twoSided).toBeCloseTo(signTest(120, 80).twoSided, 13)
  expect(above.twoSided).toBeCloseTo(signTest(121, 80).twoSided, 2)
})

it('leaves zeros out of the rank-biserial correlation, and half of them in the common-language effect', () => {
  expect(rankBiserial(changes({ 0: 30, 1: 20 }))).toBe(1)
  expect(rankBiserial(changes({ '-1': 1, 0: 2, 1: 2, 2: 1 }))).toBeCloseTo(0.6, 15)
  expect([rankBiserial(changes({ 0: 3 })), rankBiserial([])]).toEqual([null, null])
  expect(commonLanguage(changes({ '-1': 1, 0: 2, 1: 5 }))).toBe(6 / 8)
  expect(commonLanguage([])).toBeNull()
})

it('compares two groups by their pairs', () => {
  // 4 beats 2 and 3, 2 ties with 2: 2½ of 6.
  expect(commonLanguageOfGroups([1, 2, 4], [2, 3])).toEqual({ u: 2.5, effect: 2.5 / 6 })
  expect(() => commonLanguageOfGroups([], [1])).toThrow(RangeError)
})

it('[F8] takes the middle of all Walsh averages, zeros included', () => {
  // 0, 0, 1, 2: averages 0 0 0, ½ ½, 1 1 1, 1½, 2 → the fifth and sixth of ten are ½ and 1.
  const own = changes({ 0: 2, 1: 1, 2: 1 })
  expect([hodgesLehmann(own), medianChange(own)]).toEqual([0.75, 0.5])
  expect([hodgesLehmann([]), medianChange([]), hodgesLehmannInterval([])]).toEqual([null, null, null])
})

it('[F8] counts the rank of the interval from each end', () => {
  // n = 8 at 95%: qsignrank(0.025, 8) = 4; of the changes 1 … 8 the fourth averages from the ends are 2 and 7.
  const own = changesOfPairs(
    Array.from({ length: 8 }, () => 0),
    [1, 2, 3, 4, 5, 6, 7, 8],
  )
  expect(hodgesLehmannInterval(own)).toEqual({ low: 2, high: 7, method: 'exact' })
  expect(hodgesLehmannInterval(changes({ 1: 1, 3: 1 }))).toEqual({ low: 1, high: 3, method: 'exact' })
  expect(hodgesLehmannInterval(changes({ 0: 4000, 1: 4000 }))).toEqual({
    low: 0.5,
    high: 0.5,
    method: 'normaal',
  })
})
