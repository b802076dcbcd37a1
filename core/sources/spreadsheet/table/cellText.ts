import type { Cell } from '../sheet'

/** A cell as text: numbers with a decimal point, days and moments in ISO; '' when it is empty. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'boolean') return cell ? 'waar' : 'onwaar'
  switch (cell.kind) {
    case 'percent':
    case 'euro':
      return String(cell.value)
    case 'moment':
    case 'time':
      return cell.text
    case 'missing':
      return cell.reason
  }
}

/** On one line, as headers and notes are shown. */
export const lineText = (cell: Cell | undefined): string => cellText(cell).replace(/\s+/g, ' ')

export const isNumber = (cell: Cell | undefined): boolean =>
  typeof cell === 'number' || (typeof cell === 'object' && cell !== null && 'value' in cell)

export const isYearNumber = (cell: Cell | undefined): boolean =>
  typeof cell === 'number' && Number.isInteger(cell) && cell >= 1900 && cell < 2100
