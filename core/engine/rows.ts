import type { CellValue, ColumnType, ResultColumn, Row } from '../bridge/table'

/** One column as DESCRIBE gives it. */
export interface DescribedColumn {
  readonly name: string
  /** DuckDB's type, e.g. `DECIMAL(18,3)`. */
  readonly type: string
}

export function columnType(type: string): ColumnType {
  if (type.endsWith(']')) return 'text'
  if (/^(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|U[A-Z]*INT|UINTEGER|FLOAT|DOUBLE|DECIMAL)/.test(type))
    return 'number'
  if (type === 'DATE') return 'date'
  if (type.startsWith('TIMESTAMP')) return 'datetime'
  if (type === 'BOOLEAN') return 'boolean'
  return 'text'
}

/**
 * The select list that gives plain values whatever the types: Arrow's own conversions lose the scale of decimals and
 * the day of dates.
 */
export function plainSelectList(columns: readonly DescribedColumn[]): string {
  return columns
    .map(({ name, type }, index) => `${plainExpression(quoteName(name), type)} AS c${index}`)
    .join(', ')
}

/** @param column As SQL. */
export function plainExpression(column: string, type: string): string {
  switch (columnType(type)) {
    case 'number':
      return `CAST(${column} AS DOUBLE)`
    case 'datetime':
      return `strftime(CAST(${column} AS TIMESTAMP), '%Y-%m-%dT%H:%M:%S')`
    case 'boolean':
      return column
    default:
      return `CAST(${column} AS VARCHAR)`
  }
}

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** A source's table, by a name that nothing inside a query can stand for. */
export const sourceTable = (name: string): string => `main.${quoteName(name)}`

export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

export function resultColumns(columns: readonly DescribedColumn[]): readonly ResultColumn[] {
  return columns.map(({ name, type }) => ({ name, type: columnType(type) }))
}

/** What is read of an Arrow table: its columns, in order. */
interface ColumnsOfArrow {
  readonly numRows: number
  getChildAt(index: number): Iterable<unknown> | null
}

/** The result of a `plainSelectList` query as records; a number that isn't finite is missing. */
export function plainRows(columns: readonly DescribedColumn[], read: ColumnsOfArrow): readonly Row[] {
  // By column: Arrow's rows are proxies that look every field up by its name.
  const values = columns.map((_, index) => Array.from(read.getChildAt(index) ?? [], plainValue))
  return Array.from({ length: read.numRows }, (_row, at) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, values[index]?.[at] ?? null])),
  )
}

/** A number that isn't finite is missing. */
export function plainValue(value: unknown): CellValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  return null
}
