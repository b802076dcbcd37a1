import { expect, it } from 'vitest'
import { changeThresholds } from './changeThresholds'
import { readWerkmap } from './readWerkmap'
import { thresholdProblem } from './thresholds'
import { defaultSettings } from './werkmap'

const head = 'formaat: 1\r\ntitel: T # van ons\r\norganisatie: O\r\nverslagjaar: 2020\r\n'
const tail = 'bronnen: []\r\n'

it('changes what changed in werkmap.yaml and keeps remarks, order and line ends', () => {
  const text = `${head}drempels:\r\n  # afgesproken\r\n  kleinste_cel: 10 # cel\r\n  respons_vanaf: 60\r\n${tail}`
  expect(changeThresholds(text, { ...defaultSettings, kleinste_cel: 5, marge_vanaf: 15 })).toBe(
    text
      .replace('kleinste_cel: 10', 'kleinste_cel: 5')
      .replace('respons_vanaf: 60', 'respons_vanaf: 60\r\n  marge_vanaf: 15'),
  )
})

it('adds the thresholds to a werkmap that has none, and nothing when all are as usual', () => {
  const text = head + tail
  expect(changeThresholds(text, defaultSettings)).toBe(text)
  const changed = changeThresholds(text, { ...defaultSettings, kleinste_cel: 5 })
  const read = readWerkmap(changed)
  expect(changed.startsWith(text)).toBe(true)
  expect(read.ok && read.value.drempels).toEqual({ ...defaultSettings, kleinste_cel: 5 })
})

it('refuses a threshold under its floor, with the reason', () => {
  expect(thresholdProblem('kleinste_cel', 2)).toBe(
    'Niet lager dan 3: bij minder dan 3 kan wie zelf in een cel zit, de ander eruit afleiden.',
  )
  expect([
    thresholdProblem('kleinste_cel', 3),
    thresholdProblem('respons_vanaf', 101),
    thresholdProblem('marge_vanaf', 7.5),
  ]).toEqual([null, 'Niet hoger dan 100.', 'Vul een geheel getal in.'])
  const read = readWerkmap(`${head}drempels: { kleinste_cel: 2 }\r\n${tail}`)
  expect(read.ok ? null : read.problem).toMatchObject({
    faults: [{ path: 'drempels.kleinste_cel', reason: expect.stringMatching(/niet lager dan 3: /) }],
  })
})
