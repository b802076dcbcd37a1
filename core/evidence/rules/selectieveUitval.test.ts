import { expect, it } from 'vitest'
import type { Traject } from '../../zrm/traject'
import { assess } from '../assess'
import { publishedFlags } from '../publishedFlags'
import { context, zrmSubject } from '../testing'

const trajecten = (aantal: number, startscore: number, eindscore: number | null): Traject => {
  return { startscore, doelscore: null, eindscore, aantal }
}
/** With an eindscore: so many of 100 began at 2, the others at 4; without one: 20 of 50. */
const withLow = (low: number) => [
  trajecten(low, 2, 3),
  trajecten(100 - low, 4, 4),
  trajecten(20, 2, null),
  trajecten(30, 4, null),
]
const flagsOf = (subject: ReturnType<typeof zrmSubject>) =>
  assess(subject, context()).flags.filter(({ code }) => code === 'selectieve-uitval')

it('[E37] says that those with an end score began otherwise, without a number in its sentence', () => {
  // 0.70 − 0.40 = 0.30; Newcombe with the Wilson limits of 70/100 and 20/50: 0.132 to 0.448.
  const [flag] = flagsOf(zrmSubject(withLow(70)))
  expect(flag).toMatchObject({
    severity: 'waarschuwt',
    message:
      'De trajecten met een eindscore begonnen vaker laag dan die zonder. Wat over de eindscores bekend is, geldt daarom niet zonder meer voor alle trajecten (zie toon: uitval).',
    evidence: { met_eindscore: 100, met_eindscore_laag: 70, zonder_eindscore: 50, zonder_eindscore_laag: 20 },
  })
  expect(flag?.evidence['verschil']).toBeCloseTo(0.3, 12)
  expect(flag?.evidence['laag']).toBeCloseTo(0.13182684486930282, 12)
  const [published] = publishedFlags(assess(zrmSubject(withLow(70)), context())).filter(
    ({ code }) => code === 'selectieve-uitval',
  )
  expect(new Set(Object.values(published?.evidence ?? {}))).toEqual(new Set([null]))
})

it('[E37] says the other way round too', () => {
  expect(flagsOf(zrmSubject(withLow(10)))[0]?.message).toContain('minder vaak laag')
})

it('[E37] is silent when the two began alike, when chance can give the gap, and where no end is compared', () => {
  expect(flagsOf(zrmSubject(withLow(45)))).toEqual([])
  expect(
    flagsOf(
      zrmSubject([trajecten(6, 2, 3), trajecten(4, 4, 4), trajecten(1, 2, null), trajecten(3, 4, null)]),
    ),
  ).toEqual([])
  expect(flagsOf(zrmSubject([trajecten(60, 2, 3)]))).toEqual([])
  const goals = zrmSubject(withLow(70))
  expect(flagsOf({ ...goals, zrm: { ...goals.zrm!, loss: null } })).toEqual([])
})
