import type { CellValue, ColumnType, ResultTable, Row } from '../../bridge/table'
import type { ColumnFilter, RowView } from '../../engine/view/rowView'

/** Which cell of a published table is hidden; `row` counts in that table. */
export type HiddenCell = { readonly row: number; readonly column: string }

/**
 * The rows of a view of a table that is here as a whole, by their index in it: as the engine would give them.
 *
 * A hidden cell has no value: it fulfils no condition, not that of missing values either, and comes last in every order, after
 * those, as it stood. So nothing can be told from it that the table doesn't show.
 */
export function viewTable(
  table: ResultTable,
  hidden: readonly HiddenCell[],
  view: RowView,
): readonly number[] {
  const isHidden = hiddenIn(hidden)
  const conditions = view.filters.map((filter) => condition(filter, typeOf(table, filter.column), isHidden))
  const rows = table.rows.flatMap((row, at) => (conditions.every((holds) => holds(row, at)) ? [at] : []))
  return view.sort === null ? rows : sorted(rows, table, isHidden, view.sort)
}

type IsHidden = (row: number, column: string) => boolean

export function hiddenIn(hidden: readonly HiddenCell[]): IsHidden {
  const places = new Set(hidden.map(({ row, column }) => `${row} ${column}`))
  return (row, column) => places.has(`${row} ${column}`)
}

function condition(
  filter: ColumnFilter,
  type: ColumnType,
  isHidden: IsHidden,
): (row: Row, at: number) => boolean {
  const { column } = filter
  const holds = ofValue(filter, type)
  return (row, at) => !isHidden(at, column) && holds(row[column] ?? null)
}

function ofValue(filter: ColumnFilter, type: ColumnType): (value: CellValue) => boolean {
  switch (filter.kind) {
    case 'ontbreekt':
      return (value) => value === null
    case 'is':
      return (value) => value === filter.value
    case 'bevat': {
      const wanted = folded(filter.text)
      return (value) => value !== null && folded(String(value)).includes(wanted)
    }
    case 'tussen':
      return (value) => {
        if (value === null) return false
        const compared = type === 'datetime' ? String(value).slice(0, 10) : value
        return (
          (filter.from === null || compared >= filter.from) && (filter.to === null || compared <= filter.to)
        )
      }
  }
}

function sorted(
  rows: readonly number[],
  table: ResultTable,
  isHidden: IsHidden,
  { column, descending }: NonNullable<RowView['sort']>,
): readonly number[] {
  const isText = typeOf(table, column) === 'text'
  const keys = new Map(
    rows.map((at) => {
      const value = table.rows[at]?.[column] ?? null
      return [at, isText && value !== null ? folded(String(value)) : value]
    }),
  )
  const rank = (at: number) => (isHidden(at, column) ? 2 : keys.get(at) === null ? 1 : 0)
  const sign = descending ? -1 : 1
  return rows.toSorted((left, right) => {
    const byRank = rank(left) - rank(right)
    if (byRank !== 0 || rank(left) > 0) return byRank
    const [one, other] = [keys.get(left) ?? 0, keys.get(right) ?? 0]
    return one < other ? -sign : one > other ? sign : 0
  })
}

const typeOf = ({ columns }: ResultTable, name: string): ColumnType =>
  columns.find((column) => column.name === name)?.type ?? 'text'

/** As the engine's `lower(strip_accents(…))`. */
const folded = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
