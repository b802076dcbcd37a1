import { expect, it } from 'vitest'
import { flagKey, flagMark, reasonText, withAcknowledgements } from './acknowledgements'
import type { Flag } from './flags'

const flag = (over: Partial<Flag> = {}): Flag => ({
  code: 'verouderde-bron',
  severity: 'waarschuwt',
  subject: 'inkomens',
  short: 'Oude bron',
  message: 'Cijfers over 2018, gepubliceerd in 2019; recentere cijfers zijn er nog niet.',
  evidence: { jaar: 2018 },
  ...over,
})

const reden = 'CBS publiceert dit om de vier jaar.'

it('[E36] says why a warning was set aside, and no longer once a number behind it changed', () => {
  const then = [flag(), flag({ subject: 'schulden' })]
  const acknowledged = { [flagKey(flag())]: { reden, kenmerk: flagMark(then, flag()) } }
  expect(withAcknowledgements(then, acknowledged)).toEqual([
    { ...flag(), acknowledged: { reason: reden, isVoid: false } },
    flag({ subject: 'schulden' }),
  ])
  const [now] = withAcknowledgements([flag({ evidence: { jaar: 2017 } })], acknowledged)
  expect(now?.acknowledged).toEqual({ reason: reden, isVoid: true })
  expect(now && reasonText(now)).toBe(null)
})

it('[E36] takes the flags of one code on one subject together', () => {
  const two = [flag(), flag({ message: 'Cijfers over 2016.', evidence: { jaar: 2016 } })]
  const acknowledged = { [flagKey(flag())]: { reden, kenmerk: flagMark(two, flag()) } }
  const states = (flags: readonly Flag[]) =>
    withAcknowledgements(flags, acknowledged).map((one) => one.acknowledged?.isVoid)
  expect([states(two), states(two.toReversed()), states([flag()])]).toEqual([
    [false, false],
    [false, false],
    [true],
  ])
})

it('[E36] lets nobody set aside what blocks or what is always printed', () => {
  const flags = [flag({ severity: 'blokkeert' }), flag({ severity: 'informeert', code: 'corona' })]
  const acknowledged = Object.fromEntries(
    flags.map((one) => [flagKey(one), { reden, kenmerk: flagMark(flags, one) }]),
  )
  expect(withAcknowledgements(flags, acknowledged)).toEqual(flags)
})
