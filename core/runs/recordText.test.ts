import { expect, it } from 'vitest'
import { readRecord, recordText } from './recordText'
import { record } from './testing'

it('is read back as it was written', () => {
  expect(readRecord(recordText(record()))).toEqual({ ok: true, value: record() })
})

it('is refused with one sentence when it is damaged or of a newer version', () => {
  const damaged = { ok: false, problem: 'Wat van deze uitvoering is bewaard, is beschadigd.' }
  const text = recordText(record())
  for (const broken of ['', '{', text.slice(0, -20), text.replace('"parameters"', '"parameter"'), '[]'])
    expect(readRecord(broken)).toEqual(damaged)
  expect(readRecord(text.replace('"formaat":1', '"formaat":2'))).toEqual({
    ok: false,
    problem: 'Deze uitvoering is bewaard door een nieuwere versie van Feitenwerk.',
  })
})
