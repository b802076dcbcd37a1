import type { CellValue } from '../bridge/table'

/**
 * Cells as text for a spreadsheet: tabs between them, a row a line.
 *
 * @param head Names of the columns for a first line; null when only some of their cells are copied.
 */
export function linesForSpreadsheet(
  head: readonly string[] | null,
  rows: readonly (readonly string[])[],
): string {
  const names = head === null ? [] : [head.map((name) => spreadsheetText(name, name))]
  return [...names, ...rows].map((cells) => cells.join('\t')).join('\n')
}

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
