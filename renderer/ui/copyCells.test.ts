import { expect, it } from 'vitest'
import { selectedCells, spreadsheetText } from './copyCells'

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

it('copies the cells of a selection, with the heads that are in it; of one cell nothing of its own', () => {
  const table = document.createElement('table')
  table.innerHTML =
    '<thead><tr><th>domein<span>groep</span></th><th>n<span>aantal</span></th></tr></thead>' +
    '<tbody><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></tbody>'
  const textAt = (row: number, column: number) => `${row}:${column}`
  expect(selectedCells(table, () => true, textAt)).toBe('domein\tn\n0:0\t0:1\n1:0\t1:1')
  const inBody = (cell: HTMLTableCellElement) => cell.tagName === 'TD' && cell.textContent !== 'a'
  expect(selectedCells(table, inBody, textAt)).toBe('0:1\n1:0\t1:1')
  expect(selectedCells(table, (cell) => cell.textContent === '2', textAt)).toBe(null)
})
