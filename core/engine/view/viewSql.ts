import { columnType, plainSelectList, quoteName, quoteText, type DescribedColumn } from '../rows'
import type { ColumnFilter, RowView } from './rowView'

// With such a name no column of a result is mistaken for it.
const [place, row] = ['"§ plaats"', '"§ rij"']

/** The rows of a view by their place in the table, in the view's order. @param table As SQL; it has a `rowid`. */
export function orderQuery(table: string, columns: readonly DescribedColumn[], view: RowView): string {
  const conditions = view.filters.map((filter) => condition(filter, columns))
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
  const order =
    view.sort === null
      ? ''
      : `${sortKey(view.sort.column, columns)} ${view.sort.descending ? 'DESC' : 'ASC'} NULLS LAST, `
  return `SELECT rowid AS ${row} FROM ${table}${where} ORDER BY ${order}rowid`
}

/** Rows `from` up to `from + count` of a view. @param order The table that `orderQuery` filled, as SQL. */
export function windowQuery(
  table: string,
  order: string,
  columns: readonly DescribedColumn[],
  { from, count }: { readonly from: number; readonly count: number },
): string {
  const part = `SELECT rowid AS ${place}, ${row} FROM ${order} WHERE rowid >= ${from} AND rowid < ${from + count}`
  const found = `${table} JOIN (${part}) AS deel ON ${table}.rowid = deel.${row}`
  return `SELECT ${plainSelectList(columns)} FROM ${found} ORDER BY deel.${place}`
}

/** How often each value of a column is there, as plain values; missing ones apart. */
export function tallyQuery(table: string, column: DescribedColumn): string {
  const value = valueOf(column)
  return `SELECT ${value} AS waarde, CAST(count(*) AS DOUBLE) AS aantal FROM ${table} WHERE ${value} IS NOT NULL GROUP BY 1`
}

/** How often each reason is there among the rows in which a column misses its value. */
export function reasonsQuery(table: string, column: DescribedColumn, reason: string | null): string {
  const why = reason === null ? 'NULL' : `CAST(${quoteName(reason)} AS VARCHAR)`
  return `SELECT ${why} AS waarde, CAST(count(*) AS DOUBLE) AS aantal FROM ${table} WHERE ${valueOf(column)} IS NULL GROUP BY 1`
}

function condition(filter: ColumnFilter, columns: readonly DescribedColumn[]): string {
  const column = described(filter.column, columns)
  switch (filter.kind) {
    case 'ontbreekt':
      return `${valueOf(column)} IS NULL`
    case 'is':
      return `${quoteName(column.name)} = ${filter.value}`
    case 'bevat':
      return `contains(${folded(valueOf(column))}, ${folded(quoteText(filter.text))})`
    case 'tussen': {
      const value = columnType(column.type) === 'datetime' ? dayOf(column) : valueOf(column)
      const bounds = [
        ...(filter.from === null ? [] : [`${value} >= ${literal(filter.from)}`]),
        ...(filter.to === null ? [] : [`${value} <= ${literal(filter.to)}`]),
      ]
      return bounds.length === 0 ? `${value} IS NOT NULL` : `(${bounds.join(' AND ')})`
    }
  }
}

function sortKey(name: string, columns: readonly DescribedColumn[]): string {
  const column = described(name, columns)
  return columnType(column.type) === 'text' ? folded(valueOf(column)) : valueOf(column)
}

/** The value as it is shown; a number that isn't finite is missing, ISO days and times keep their order as texts. */
function valueOf({ name, type }: DescribedColumn): string {
  const quoted = quoteName(name)
  switch (columnType(type)) {
    case 'number': {
      const number = `CAST(${quoted} AS DOUBLE)`
      return /^(FLOAT|DOUBLE)/.test(type) ? `CASE WHEN isfinite(${number}) THEN ${number} END` : number
    }
    case 'datetime':
      return `strftime(CAST(${quoted} AS TIMESTAMP), '%Y-%m-%dT%H:%M:%S')`
    case 'boolean':
      return quoted
    default:
      return `CAST(${quoted} AS VARCHAR)`
  }
}

const dayOf = ({ name }: DescribedColumn) => `CAST(CAST(${quoteName(name)} AS DATE) AS VARCHAR)`

const folded = (text: string) => `lower(strip_accents(${text}))`

const literal = (value: number | string) => (typeof value === 'number' ? String(value) : quoteText(value))

function described(name: string, columns: readonly DescribedColumn[]): DescribedColumn {
  const column = columns.find((one) => one.name === name)
  if (column === undefined) throw new Error(`There is no column ${name} to look at.`)
  return column
}
