import type { Row } from '../../../core/bridge/table'
import { linesForSpreadsheet, spreadsheetText } from '../../../core/notebook/copyCells'
import type { GridRange } from '../../ui/grid/useActiveCell'
import type { ShownColumn } from './resultColumns'

/** Cells that are copied at once; more would hold the window up. */
export const mostCopied = 500_000

/**
 * The chosen cells as text for a spreadsheet; with the names of the columns when all rows were chosen and there is more than one
 * of them. A protected cell is •.
 *
 * @param rows The rows from `range.top` to `range.bottom`.
 */
export function copyRange(
  { top, bottom, left, right }: GridRange,
  columns: readonly ShownColumn[],
  rows: readonly Row[],
  rowCount: number,
  isHidden: (at: number, column: string) => boolean,
): string {
  const chosen = columns.slice(left, right + 1)
  const lines = rows.map((row, at) =>
    chosen.map(({ name, format }) => {
      if (isHidden(top + at, name)) return '•'
      const value = row[name] ?? null
      return spreadsheetText(value, format(value) ?? '')
    }),
  )
  const isAll = top === 0 && bottom === rowCount - 1 && rowCount > 1
  return linesForSpreadsheet(isAll ? chosen.map(({ title }) => title) : null, lines)
}
