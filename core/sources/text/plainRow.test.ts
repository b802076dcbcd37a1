import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isBlank } from './delimiter'
import { fitOf } from './fit'
import type { Layout } from './layout'
import { cellsOf, isPlainRow } from './plainRow'
import { readRecords } from './records'

const layout = { width: 3, header: [['naam', 'n', 'k']], sorts: [null, null, null] } as unknown as Layout
const field = fc.oneof(
  fc.constantFrom('', ' ', '\u00a0', '\u2003', 'naam', 'naam ', 'n', 'k', ' é ', '"', '12,5', 'Ж', '…'),
  fc.string(),
)
const lines = fc.array(fc.array(field, { minLength: 1, maxLength: 5 }).map((fields) => fields.join(';')))

it('takes for a row what cutting and judging takes for one, and cuts it alike', () => {
  let seen = 0
  fc.assert(
    fc.property(lines, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), (texts, needed) => {
      for (const record of readRecords(texts.join('\r\n'), ';')) {
        if (!isPlainRow(record, layout)) continue
        seen += 1
        const trimmed = record.fields.map((text) => text.trim())
        expect([fitOf(record, layout), isBlank(record.fields)]).toEqual(['row', false])
        expect(cellsOf(record, 3, null)).toEqual(trimmed)
        expect(cellsOf(record, 3, needed)).toEqual(trimmed.map((text, at) => (needed[at] ? text : '')))
      }
    }),
    { numRuns: 1000 },
  )
  expect(seen).toBeGreaterThan(100)
})
