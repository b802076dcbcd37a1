import type { Row } from '../../bridge/table'
import type { Connection } from '../connection'
import type { SourceTable } from '../port'
import { plainValue } from '../rows'
import type { ComparedColumn } from './sides'

/** Both tables, and what is compared of them. */
export interface Comparing {
  readonly connection: Connection
  readonly old: SourceTable
  readonly later: SourceTable
  readonly columns: readonly ComparedColumn[]
}

/** The rows of a query whose columns are plain values. */
export async function readPlain(connection: Connection, sql: string): Promise<readonly Row[]> {
  const read = await connection.query(sql)
  return read.toArray().map((row) => {
    const record = row as Readonly<Record<string, unknown>>
    return Object.fromEntries(
      read.schema.fields.map(({ name }) => [String(name), plainValue(record[String(name)])]),
    )
  })
}

/** A row of columns `c0`, `c1`, … under the columns' own names. */
export const named = (columns: readonly ComparedColumn[], row: Row): Row =>
  Object.fromEntries(columns.map(({ name }, at) => [name, row[`c${at}`] ?? null]))
