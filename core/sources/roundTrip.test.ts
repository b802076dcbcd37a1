import fc from 'fast-check'
import { expect, it } from 'vitest'
import { load, utf8 } from './testing'

// A letter in front keeps the values text: types have their own tests.
const cell = fc
  .string({ unit: fc.constantFrom(...Array.from('ab ;,\t|"\n\ré€1.-')), maxLength: 8 })
  .map((text) => `t${text}t`)
const dialect = fc.record({
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  quoteAll: fc.boolean(),
  mark: fc.boolean(),
  lastLineEnd: fc.boolean(),
})

it('reads back what a writer of any dialect wrote', () => {
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 12 }),
    )
  fc.assert(
    fc.property(table, dialect, (rows, { delimiter, lineEnd, quoteAll, mark, lastLineEnd }) => {
      const header = (rows[0] ?? []).map((_, at) => `Kolom${'abcde'[at]}`)
      const quote = (text: string) =>
        quoteAll || /[;,\t|"\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
      const lines = [header, ...rows].map((fields) => fields.map(quote).join(delimiter))
      const text = (mark ? '\ufeff' : '') + lines.join(lineEnd) + (lastLineEnd ? lineEnd : '')
      const read = load(utf8(text), 'x.csv', { reading: { scheiding: delimiter } })
      expect(read.rows.map((row) => Object.values(row))).toEqual(rows)
    }),
    { numRuns: 300 },
  )
})

it('finds the dialect and the decimal sign of a table of names and numbers by itself', () => {
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom('Leek', 'De Wilp', 'Súdwest', 'a, b; c'),
      fc.integer(),
      fc.integer({ min: 0, max: 99 }),
    ),
    {
      minLength: 2,
      maxLength: 20,
    },
  )
  fc.assert(
    fc.property(rows, dialect, fc.constantFrom(',', '.'), (values, { delimiter, lineEnd, mark }, decimal) => {
      const quote = (text: string) => `"${text}"`
      const number = (whole: number, cents: number) => `${whole}${decimal}${String(cents).padStart(2, '0')}`
      const lines = values.map(([name, whole, cents]) =>
        [name, number(whole, cents)].map(quote).join(delimiter),
      )
      const text = (mark ? '\ufeff' : '') + [['"Plaats"', '"Bedrag"'].join(delimiter), ...lines].join(lineEnd)
      expect(load(utf8(text)).rows).toEqual(
        values.map(([plaats, whole, cents]) => ({
          plaats,
          bedrag: Number(`${whole}.${String(cents).padStart(2, '0')}`),
        })),
      )
    }),
    { numRuns: 300 },
  )
})
