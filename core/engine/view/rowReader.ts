import type { ResultTable, Row } from '../../bridge/table'
import type { Connection } from '../connection'
import type { ColumnTally, RowsRequest } from '../port'
import { plainRows, plainSelectList, plainValue, resultColumns, type DescribedColumn } from '../rows'
import { isWhole } from './rowView'
import { orderQuery, reasonsQuery, tallyQuery, windowQuery } from './viewSql'

/** A table that rows are read of. */
export interface KeptTable {
  /** As SQL. */
  readonly table: string
  /** Where the order of its view is kept, as SQL. */
  readonly order: string
  /** Another list for another table of that name. */
  readonly columns: readonly DescribedColumn[]
}

interface KeptView {
  readonly key: string
  readonly columns: readonly DescribedColumn[]
  readonly rowCount: number
}

/** Reads tables part by part. The order of a view is made once, of each table the last one. */
export class RowReader {
  readonly #views = new Map<string, KeptView>()

  /** @throws Error as DuckDB words it. */
  async rows(
    connection: Connection,
    kept: KeptTable,
    { view, from, count }: RowsRequest,
    signal: AbortSignal | undefined,
  ): Promise<ResultTable> {
    const { table, order, columns } = kept
    const whole = isWhole(view)
    const rowCount = whole
      ? await countRows(connection, table)
      : await this.#prepare(connection, kept, view, signal)
    const query = whole
      ? `SELECT ${plainSelectList(columns)} FROM ${table} LIMIT ${count} OFFSET ${from}`
      : windowQuery(table, order, columns, { from, count })
    return { columns: resultColumns(columns), rows: await plainRowsOf(connection, query, columns), rowCount }
  }

  async tally(
    connection: Connection,
    { table, columns }: KeptTable,
    name: string,
    reason: string | null,
    take: ColumnTally['take'],
    signal: AbortSignal | undefined,
  ): Promise<ColumnTally['missing']> {
    const column = columns.find((one) => one.name === name)
    if (column === undefined) throw new Error(`There is no column ${name} to tally.`)
    await connection.pieces(
      tallyQuery(table, column),
      (rows) => {
        for (const { value, count } of counted(rows)) if (value !== null) take(value, count)
      },
      signal,
    )
    const reasons = await connection.query(reasonsQuery(table, column, reason))
    return counted(reasons.toArray()).map(({ value, count }) => ({
      reason: value === null ? null : String(value),
      count,
    }))
  }

  async #prepare(
    connection: Connection,
    { table, order, columns }: KeptTable,
    view: RowsRequest['view'],
    signal: AbortSignal | undefined,
  ): Promise<number> {
    const key = JSON.stringify(view)
    const known = this.#views.get(order)
    if (known?.key === key && known.columns === columns) return known.rowCount
    this.#views.delete(order)
    await connection.run(`CREATE OR REPLACE TABLE ${order} AS ${orderQuery(table, columns, view)}`, signal)
    const rowCount = await countRows(connection, order)
    this.#views.set(order, { key, columns, rowCount })
    return rowCount
  }
}

async function countRows(connection: Connection, table: string): Promise<number> {
  const read = await connection.query(`SELECT CAST(count(*) AS DOUBLE) AS n FROM ${table}`)
  return (read.get(0) as { n: number } | null)?.n ?? 0
}

async function plainRowsOf(
  connection: Connection,
  query: string,
  columns: readonly DescribedColumn[],
): Promise<readonly Row[]> {
  const read = await connection.query(query)
  return plainRows(columns, read)
}

const counted = (rows: readonly unknown[]) =>
  (rows as readonly { readonly waarde: unknown; readonly aantal: number }[]).map(({ waarde, aantal }) => ({
    value: plainValue(waarde),
    count: aantal,
  }))
