import { expect, it } from 'vitest'
import { linesForSpreadsheet, spreadsheetText } from './copyCells'

it('writes values as a Dutch spreadsheet reads them', () => {
  expect([
    spreadsheetText(1234.5, '1.234,5'),
    spreadsheetText(0.378, '37,8%'),
    spreadsheetText(273, '273'),
  ]).toEqual(['1234,5', '37,8%', '273'])
  expect([
    spreadsheetText(null, '—'),
    spreadsheetText(true, 'ja'),
    spreadsheetText('a\tb\nc', 'a b c'),
  ]).toEqual(['', 'ja', 'a b c'])
  expect(['=1+1', '+31', '-2', '@x'].map((text) => spreadsheetText(text, text))).toEqual([
    "'=1+1",
    "'+31",
    "'-2",
    "'@x",
  ])
})

it('puts tabs between cells and names above them, which are texts too', () => {
  expect(
    linesForSpreadsheet(
      ['domein', '=n'],
      [
        ['a', '1'],
        ['b', ''],
      ],
    ),
  ).toBe("domein\t'=n\na\t1\nb\t")
  expect(linesForSpreadsheet(null, [['2,5']])).toBe('2,5')
})
