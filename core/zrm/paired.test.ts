import { expect, it } from 'vitest'
import { changesOfCounts } from '../statistics/changes'
import { pairedTests } from './paired'

const tests = (counts: Readonly<Record<string, number>>) =>
  pairedTests(changesOfCounts(new Map(Object.entries(counts).map(([value, n]) => [Number(value), n]))))

it('[F6-F8] gives nothing without pairs, and no direction where nothing changed', () => {
  expect(tests({})).toBeNull()
  expect(tests({ 0: 10 })).toMatchObject({
    signP: 1,
    rank: { twoSided: 1, changed: 0 },
    median: 0,
    shift: 0,
    shiftInterval: { low: 0, high: 0 },
    rankBiserial: null,
    commonLanguage: 0.5,
    net: 0,
  })
})

it('[F6-F8] says of one pair only that it is one', () => {
  expect(tests({ 1: 1 })).toMatchObject({ signP: 1, rank: { twoSided: 1 }, median: 1, rankBiserial: 1 })
})

it('[F6-F8] keeps every number finite over a million trajecten', () => {
  const found = tests({ '-2': 100_000, '-1': 150_000, 0: 300_000, 1: 250_000, 2: 150_000, 3: 50_000 })
  expect(found).toMatchObject({
    median: 0,
    shift: 0.5,
    shiftInterval: { low: 0.5, high: 0.5, method: 'normaal' },
    rank: { method: 'normaal', changed: 700_000, plus: 162_500_225_000, minus: 82_500_125_000 },
    commonLanguage: 0.6,
    net: 0.2,
  })
  expect(found?.signP).toBe(0)
})
