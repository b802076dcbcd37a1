import { expect, it } from 'vitest'
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
