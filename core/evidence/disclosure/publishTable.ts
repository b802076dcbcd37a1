import type { ResultTable, Row } from '../../bridge/table'
import type { Protection } from '../assessment'
import { textOf } from '../measures'
import type { HiddenCells } from './hiddenCells'

/**
 * The table with hidden cells as null. Rows that lost their counts come last within their part, by the text of their
 * groups: an order by size would tell how large they are.
 *
 * @param parts Indexes of the rows of each part; together all rows.
 * @param last Rows to put last.
 */
export function publishTable(
  table: ResultTable,
  parts: readonly (readonly number[])[],
  groups: readonly string[],
  hidden: HiddenCells,
  last: ReadonlySet<number>,
): Omit<Protection, 'totals'> {
  const groupText = (index: number) =>
    groups.map((column) => textOf(table.rows[index]?.[column])).join('\u0000')
  const order = parts.flatMap((part) => [
    ...part.filter((index) => !last.has(index)),
    ...part.filter((index) => last.has(index)).toSorted((a, b) => compareTexts(groupText(a), groupText(b))),
  ])
  return {
    withheld: null,
    hidden: order.flatMap((index, row) =>
      table.columns
        .filter(({ name }) => hidden.has(index, name) && table.rows[index]?.[name] !== null)
        .map(({ name }) => ({ row, column: name })),
    ),
    table: { ...table, rows: order.map((index) => blank(table.rows[index] ?? {}, hidden.columnsOf(index))) },
  }
}

function blank(row: Row, columns: ReadonlySet<string>): Row {
  if (columns.size === 0) return row
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, columns.has(column) ? null : value]),
  )
}

const compareTexts = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0)
