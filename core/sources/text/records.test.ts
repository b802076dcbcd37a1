import { describe, expect, it } from 'vitest'
import { readRecords } from './records'

const fieldsOf = (text: string, delimiter = ';') =>
  [...readRecords(text, delimiter)].map(({ fields }) => fields)

describe('readRecords', () => {
  it('keeps line breaks, delimiters and doubled quotes inside quotes', () => {
    expect(fieldsOf('a;"b;c\n""d"""\r\n1;2\r\n')).toEqual([
      ['a', 'b;c\n"d"'],
      ['1', '2'],
    ])
  })

  it('reads lines that end in LF, CR LF or CR, and a last line without an end', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(fieldsOf(['a;"b"', '1;2', '3;"4"'].join(end))).toEqual([
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ])
  })

  it('takes a quote in the middle of a field as a character', () => {
    expect(fieldsOf('5" pijp;hij zei "ja"')).toEqual([['5" pijp', 'hij zei "ja"']])
  })

  it('numbers records as a spreadsheet does, and marks a quote that is never closed', () => {
    expect([...readRecords('"a\nb";1\n\n"c;2\nd', ';')]).toEqual([
      { row: 1, fields: ['a\nb', '1'], closed: true },
      { row: 2, fields: [''], closed: true },
      { row: 3, fields: ['c;2\nd'], closed: false },
    ])
  })
})
