import type { ResultTable, Row } from '../../bridge/table'
import type { Protection } from '../assessment'
import { textOf } from '../measures'
import type { HiddenCells } from './hiddenCells'
import type { AddedRow } from './results/addedRows'

/** How rows without counts are published. */
export interface GoneRows {
  /** Rows that lost their counts; they come last. */
  readonly rows: ReadonlySet<number>
  /** By part, rows to put among them. */
  readonly added: readonly (readonly AddedRow[])[]
  /** Whether it would tell something that a number of such a row is missing in the exact table too. */
  readonly missingTells: (row: Row) => boolean
}

/**
 * The table with hidden cells as null. Rows that lost their counts come last within their part, by the text of their
 * groups: an order by size would tell how large they are.
 *
 * @param parts Indexes of the rows of each part; together all rows.
 */
export function publishTable(
  table: ResultTable,
  parts: readonly (readonly number[])[],
  groups: readonly string[],
  hidden: HiddenCells,
  { rows: last, added, missingTells }: GoneRows,
): Omit<Protection, 'totals'> {
  const groupText = (row: Row) => groups.map((column) => textOf(row[column])).join('\u0000')
  const shownRow = (index: number): AddedRow => {
    const row = table.rows[index] ?? {}
    const isListed = (column: string) => row[column] !== null || (last.has(index) && missingTells(row))
    const columns = hidden.columnsOf(index)
    return { row: blank(row, columns), hidden: new Set([...columns].filter(isListed)) }
  }
  const rows = parts.flatMap((part, at) => [
    ...part.filter((index) => !last.has(index)).map(shownRow),
    ...[...part.filter((index) => last.has(index)).map(shownRow), ...(added[at] ?? [])].toSorted(
      (left, right) => compareTexts(groupText(left.row), groupText(right.row)),
    ),
  ])
  return {
    withheld: null,
    hidden: rows.flatMap((shown, row) =>
      table.columns.filter(({ name }) => shown.hidden.has(name)).map(({ name }) => ({ row, column: name })),
    ),
    table: { ...table, rows: rows.map(({ row }) => row), rowCount: rows.length },
  }
}

function blank(row: Row, columns: ReadonlySet<string>): Row {
  if (columns.size === 0) return row
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, columns.has(column) ? null : value]),
  )
}

const compareTexts = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0)
