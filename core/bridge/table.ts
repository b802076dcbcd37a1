/** Dates are ISO days (`2020-08-31`), datetimes ISO without zone (`2020-08-31T12:00:00`). */
export type ColumnType = 'number' | 'text' | 'date' | 'datetime' | 'boolean'

export interface ResultColumn {
  readonly name: string
  readonly type: ColumnType
}

/** null is missing (or, in a published table, protected). */
export type CellValue = string | number | boolean | null

export type Row = Readonly<Record<string, CellValue>>

/** A query's answer as plain values. `rows` may be the first part only; `rowCount` is the whole. */
export interface ResultTable {
  readonly columns: readonly ResultColumn[]
  readonly rows: readonly Row[]
  readonly rowCount: number
}
