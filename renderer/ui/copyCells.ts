import type { CellValue } from '../../core/bridge/table'

/**
 * What is copied of a selection in a table: the cells in it, tabs between them, for a spreadsheet. null when at most one
 * cell is in it; then the browser copies the text itself.
 *
 * @param textAt The text of a cell, by the row and column it has in the body.
 */
export function selectedCells(
  table: HTMLTableElement,
  isSelected: (cell: HTMLTableCellElement) => boolean,
  textAt: (row: number, column: number) => string,
): string | null {
  const lines = [...table.querySelectorAll<HTMLTableRowElement>('tbody > tr')].flatMap((row, at) => {
    const cells = cellsOf(row).flatMap((cell, column) => (isSelected(cell) ? [textAt(at, column)] : []))
    return cells.length === 0 ? [] : [cells]
  })
  if (lines.flat().length <= 1) return null
  const head = cellsOf(table.querySelector('thead > tr')).filter(isSelected)
  const names = head.map(({ firstChild }) => firstChild?.textContent ?? '')
  return [...(names.length === 0 ? [] : [names]), ...lines].map((cells) => cells.join('\t')).join('\n')
}

const cellsOf = (row: Element | null): readonly HTMLTableCellElement[] => [
  ...(row?.querySelectorAll<HTMLTableCellElement>('th, td') ?? []),
]

/**
 * A value as a Dutch spreadsheet reads it: a number with a decimal comma and no points, a percentage as it is shown, a
 * missing value as an empty cell. A text that starts like a formula gets an apostrophe in front.
 */
export function spreadsheetText(value: CellValue, shown: string): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (typeof value === 'number') return shown.endsWith('%') ? shown : String(value).replace('.', ',')
  const text = value.replaceAll(/[\t\r\n]+/g, ' ')
  return /^[=+\-@]/.test(text) ? `'${text}` : text
}
