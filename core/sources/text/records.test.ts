import { describe, expect, it } from 'vitest'
import { readRecords } from './records'

const read = (text: string) =>
  [...readRecords(text, ';')].map(({ row, fields, strayQuote }) => ({ row, fields, strayQuote }))
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

  it('keeps quotes that a program forgot to double', () => {
    expect(fieldsOf('"De "Wilp"";1\n"zei "ja" en ging" ;2\n')).toEqual([
      ['De "Wilp"', '1'],
      ['zei "ja" en ging ', '2'],
    ])
  })

  it('numbers records as a spreadsheet does', () => {
    expect(read('"a\nb";1\n\nc;2')).toEqual([
      { row: 1, fields: ['a\nb', '1'], strayQuote: false },
      { row: 2, fields: [''], strayQuote: false },
      { row: 3, fields: ['c', '2'], strayQuote: false },
    ])
  })

  it('takes a quote that is never closed, or only in another record, as a character of its line', () => {
    for (const rest of ['x;3\n', '"x";3\n'])
      expect(read(`naam;n\n"Marum;2\n${rest}`)).toEqual([
        { row: 1, fields: ['naam', 'n'], strayQuote: false },
        { row: 2, fields: ['"Marum', '2'], strayQuote: true },
        { row: 3, fields: ['x', '3'], strayQuote: false },
      ])
  })

  it('reads a long file of quotes that are never closed', () => {
    const lines = 20_000
    expect(fieldsOf('"a;1\n'.repeat(lines))).toHaveLength(lines)
  })

  describe('of a file that writes quotes in texts as \\"', () => {
    // What R 4.2 writes: write.table(d, sep = ";", dec = ",", row.names = FALSE).
    const byR =
      '"naam";"n";"tekst"\n"Het \\"grote\\" plein";1,5;"\\"begin"\n"gewoon";2;"regel\neinde \\"q\\""\n' +
      '"a;b \\"c\\"; d";3;"x"\n"\\pad\\";4;"y"\n"eind \\"x\\"";5;"z"\nNA;6;"w"\n'

    it('takes them as quotes, and keeps a backslash that ends a text', () => {
      expect(fieldsOf(byR)).toEqual([
        ['naam', 'n', 'tekst'],
        ['Het "grote" plein', '1,5', '"begin'],
        ['gewoon', '2', 'regel\neinde "q"'],
        ['a;b "c"; d', '3', 'x'],
        ['\\pad\\', '4', 'y'],
        ['eind "x"', '5', 'z'],
        ['NA', '6', 'w'],
      ])
    })

    it('ends a text behind a backslash that another one escapes', () => {
      expect(fieldsOf('"\\"a\\" b";"C:\\\\";1\n')).toEqual([['"a" b', 'C:\\\\', '1']])
    })

    it('leaves backslashes alone where quotes are doubled', () => {
      expect(fieldsOf('"C:\\";"zei ""ja"" en";"map \\""x"""\n')).toEqual([
        ['C:\\', 'zei "ja" en', 'map \\"x"'],
      ])
      expect(fieldsOf('"C:\\";1\n"D:\\" ;2\n')).toEqual([
        ['C:\\', '1'],
        ['D:\\ ', '2'],
      ])
    })
  })
})
