import type { ResultTable } from '../bridge/table'
import type { Connection } from './connection'
import { plainRows, plainSelectList, resultColumns, type DescribedColumn } from './rows'

/** The columns of a table with DuckDB's types. @param table Its quoted name. */
export async function describeTable(
  connection: Connection,
  table: string,
): Promise<readonly DescribedColumn[]> {
  const described = await connection.query(`SELECT column_name, column_type FROM (DESCRIBE ${table})`)
  return described.toArray().map((row) => {
    const { column_name, column_type } = row as { column_name: string; column_type: string }
    return { name: column_name, type: column_type }
  })
}

/** The first rows of a table as plain values, and how many it has. @param table Its quoted name. */
export async function readTable(connection: Connection, table: string, limit: number): Promise<ResultTable> {
  const columns = await describeTable(connection, table)
  const counted = await connection.query(`SELECT CAST(count(*) AS DOUBLE) AS n FROM ${table}`)
  const rowCount = (counted.get(0) as { n: number } | null)?.n ?? 0
  const read = await connection.query(`SELECT ${plainSelectList(columns)} FROM ${table} LIMIT ${limit}`)
  const rows = plainRows(columns, read)
  return { columns: resultColumns(columns), rows, rowCount }
}
