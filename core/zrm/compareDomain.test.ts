import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareDomain } from './compareDomain'
import { traject } from './testing'
import { richtingen, richtingLabel, vergelijkingLabel } from './vergelijking'

it('[Z1] counts every traject once: hoger, gelijk, lager or onbekend', () => {
  const trajecten = [
    traject({ startscore: 2, eindscore: 3 }),
    traject({ startscore: 2, eindscore: 2 }),
    traject({ startscore: 4, eindscore: 3 }),
    traject({ startscore: 2, eindscore: null }),
  ]
  const [comparison] = compareDomain(trajecten, ['eind-start']).comparisons
  expect(comparison).toMatchObject({
    counts: { hoger: 1, gelijk: 1, lager: 1, onbekend: 1 },
    missing: ['eindscore'],
    known: 3,
    total: 4,
  })
})

it('[Z2] never counts a missing score as gelijk', () => {
  const comparison = compareDomain([traject(), traject()], ['eind-start', 'eind-doel', 'doel-start'])
  expect(comparison.comparisons.map(({ counts }) => counts)).toEqual(
    Array.from({ length: 3 }, () => ({ hoger: 0, gelijk: 0, lager: 0, onbekend: 2 })),
  )
  expect(comparison.comparisons[0]?.higher).toBeNull()
})

it('[Z3] bounds the share hoger by what the unknown could be, within the ends of the scale', () => {
  const known = [traject({ startscore: 1, eindscore: 2 }), traject({ startscore: 3, eindscore: 3 })]
  const running = [5, 4].map((startscore) => traject({ startscore }))
  const endOnly = [1, 2].map((eindscore) => traject({ eindscore }))
  const [comparison] = compareDomain(
    [...known, ...running, ...endOnly, traject()],
    ['eind-start'],
  ).comparisons
  // Of the five unknown the start of 5 and the end of 1 can't be hoger: (1 + 3) / 7.
  expect(comparison?.bounds).toEqual({ worst: 1 / 7, best: 4 / 7 })
})

it('[Z4] counts behoud: a goal equal to the start', () => {
  const trajecten = [
    traject({ startscore: 3, doelscore: 3 }),
    traject({ startscore: 3, doelscore: 4 }),
    traject(),
    traject({ doelscore: 2 }),
  ]
  expect(compareDomain(trajecten, []).behoud).toBe(1)
})

it('[Z5] reports a score outside the scale with its row and counts it as onbekend', () => {
  const compared = compareDomain(
    [traject({ startscore: 2, eindscore: 6 }), traject({ startscore: 2.5 })],
    ['eind-start'],
  )
  expect(compared.problems).toEqual([
    { kind: 'score-outside-scale', row: 0, score: 'eindscore', value: 6 },
    { kind: 'score-outside-scale', row: 1, score: 'startscore', value: 2.5 },
  ])
  expect(compared.comparisons[0]?.counts.onbekend).toBe(2)
})

it('says in words which scores were compared', () => {
  expect(richtingen.map((richting) => richtingLabel('eind-doel', richting))).toEqual([
    'eindscore hoger dan doelscore',
    'eindscore gelijk aan doelscore',
    'eindscore lager dan doelscore',
    'eindscore of doelscore (nog) niet bekend',
  ])
  expect(vergelijkingLabel('doel-start')).toBe('Doelscore vergeleken met startscore')
})

const reference = '../shared/reference/stats-reference.json'

describe.skipIf(!existsSync(reference))('the reference case of the bounds (needs ../shared)', () => {
  it('[Z3] agrees with the arithmetic in R', () => {
    const { cases } = JSON.parse(readFileSync(reference, 'utf8')) as { cases: BoundsCase[] }
    const { inputs, expected } = cases.find(({ method }) => method === 'missing_end_bounds')!
    const rows = (count: number, startscore: number, eindscore: number) =>
      Array.from({ length: count }, () => traject({ startscore, eindscore }))
    const trajecten = [
      ...rows(inputs.n_up, 2, 3),
      ...rows(inputs.n_same, 2, 2),
      ...rows(inputs.n_down, 3, 2),
      ...inputs.start_of_unknown.map((startscore) => traject({ startscore })),
    ]
    const [comparison] = compareDomain(trajecten, ['eind-start']).comparisons
    expect(comparison?.bounds?.worst).toBeCloseTo(expected.up_worst, 10)
    expect(comparison?.bounds?.best).toBeCloseTo(expected.up_best, 10)
    expect(comparison?.higher?.share).toBeCloseTo(expected.up_known, 10)
  })
})

interface BoundsCase {
  readonly method: string
  readonly inputs: {
    readonly n_up: number
    readonly n_same: number
    readonly n_down: number
    readonly start_of_unknown: number[]
  }
  readonly expected: { readonly up_worst: number; readonly up_best: number; readonly up_known: number }
}
