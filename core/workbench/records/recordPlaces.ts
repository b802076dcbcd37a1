import type { ResultTable, Row } from '../../bridge/table'
import { ledgerValue } from '../../evidence/ledger/publishedCounts'
import { measuresOf } from '../../evidence/measures'
import type { ColumnRole } from '../../notebook/roles'

/** Which records stand in which counts of a result. */
export interface RecordPlaces {
  /** Columns that count of which the records are known. */
  readonly columns: ReadonlySet<string>
  /** Keys of the records by `placeOf`. */
  readonly records: ReadonlyMap<string, ReadonlySet<string>>
}

/** @param row The groups of a row, as text. */
export const placeOf = (row: string, column: string) => `${row} ${column}`

/** The groups of a row as they are in what is published of it, as text. */
export function rowNames(table: ResultTable, roles: readonly ColumnRole[]): (row: Row) => string {
  const { groups, labels } = measuresOf(table, roles)
  return (row) => JSON.stringify([...groups, ...labels].map((name) => ledgerValue(row, name)))
}
