import type { ColumnSettings } from '../workspace/werkmap'
import type { RawRow, RawTable } from './rawTable'

/** The table with the empty cells of columns that the settings say so filled from the row above. */
export function fillDown(table: RawTable, settings: Readonly<Record<string, ColumnSettings>> = {}): RawTable {
  const columns = table.columns.flatMap(({ header }, at) =>
    settings[header]?.aanvullen === true ? [at] : [],
  )
  return columns.length === 0 ? table : { ...table, rows: (needed) => filledRows(table, columns, needed) }
}

function* filledRows(
  { rows }: RawTable,
  columns: readonly number[],
  needed: readonly number[] | undefined,
): Generator<RawRow> {
  const above = new Map<number, string>()
  for (const { row, cells } of rows(needed)) {
    const filled = [...cells]
    for (const column of columns) {
      const value = cells[column] ?? ''
      if (value !== '') above.set(column, value)
      filled[column] = value === '' ? (above.get(column) ?? '') : value
    }
    yield { row, cells: filled }
  }
}
