import { expect, it } from 'vitest'
import { compareDomain } from './compareDomain'
import { countGoals } from './doelen'
import { crossings, transitions } from './overgangen'
import { pairedTests } from './paired'
import { zrmScale } from './scale'
import { traject } from './testing'

it('[Z6] counts on, above and under the goal, with behoud apart and a goal under the start as a question', () => {
  const { counts, withoutGoal } = countGoals([
    traject({ startscore: 2, doelscore: 3, eindscore: 4, aantal: 3 }),
    traject({ startscore: 2, doelscore: 3, eindscore: 3 }),
    traject({ startscore: 2, doelscore: 3, eindscore: 2 }),
    traject({ startscore: 3, doelscore: 3, eindscore: 3 }),
    traject({ startscore: 3, doelscore: 3 }),
    traject({ startscore: 3, doelscore: 2, eindscore: 2 }),
    traject({ doelscore: 2, eindscore: 1 }),
    traject({ startscore: 3, eindscore: 4, aantal: 2 }),
  ])
  expect(counts).toEqual({
    verbeteren: { 'boven doel': 3, 'op doel': 1, 'onder doel': 1, onbekend: 0 },
    behoud: { 'boven doel': 0, 'op doel': 1, 'onder doel': 0, onbekend: 1 },
    'lager dan start': { 'boven doel': 0, 'op doel': 1, 'onder doel': 0, onbekend: 0 },
    'start onbekend': { 'boven doel': 0, 'op doel': 0, 'onder doel': 1, onbekend: 0 },
  })
  expect(withoutGoal).toBe(2)
})

it('counts every start against every end once, and who rose from 1 or 2 to 3 or more', () => {
  const trajecten = [
    traject({ startscore: 1, eindscore: 3, aantal: 4 }),
    traject({ startscore: 2, eindscore: 2 }),
    traject({ startscore: 2 }),
    traject({ startscore: 3, eindscore: 5 }),
    traject({ eindscore: 4 }),
  ]
  const cells = transitions(trajecten, zrmScale)
  expect(cells).toHaveLength(36)
  expect(cells.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(8)
  expect(cells.find(({ start, eind }) => start === 1 && eind === 3)?.aantal).toBe(4)
  expect(crossings(trajecten, zrmScale)).toEqual({ bereikt: 4, nietBereikt: 1, onbekend: 1 })
})

it('[Z8] says that too little is known when the unknown could turn the conclusion, or leave 20 points open', () => {
  const known = (up: number, down: number) => [
    traject({ startscore: 2, eindscore: 3, aantal: up }),
    traject({ startscore: 3, eindscore: 2, aantal: down }),
  ]
  const verdict = (...trajecten: Parameters<typeof compareDomain>[0]) =>
    compareDomain(trajecten, ['eind-start']).comparisons[0]?.tooLittleKnown
  expect(verdict(...known(60, 20))).toBe(false)
  // 10 of 90 unknown: 11 points, and 60 − 30 stays above 0.
  expect(verdict(...known(60, 20), traject({ startscore: 3, aantal: 10 }))).toBe(false)
  expect(verdict(...known(60, 20), traject({ startscore: 3, aantal: 21 }))).toBe(true)
  // Ten points only, but more down than up is possible.
  expect(verdict(...known(47, 43), traject({ startscore: 3, aantal: 10 }))).toBe(true)
  // Of the ten that began at 5 none can rise; all may have fallen.
  expect(verdict(...known(60, 20), traject({ startscore: 5, aantal: 30 }))).toBe(false)
})

it('gives no tests without pairs', () => {
  expect(pairedTests([])).toBeNull()
  expect(pairedTests([{ value: 0, count: 3 }])).toMatchObject({
    signP: 1,
    rankBiserial: null,
    net: 0,
    shift: 0,
  })
})
