import type { ColumnType } from '../../bridge/table'

/** A table stored by column, whatever the format: what its columns are, and its rows in batches. */
export interface ColumnarFile {
  readonly columns: readonly ColumnarColumn[]
  readonly rowCount: number
  /** The batches in the order of the file, read anew at each call. @throws {Unreadable} */
  readonly batches: () => Iterable<Batch>
  /** Dutch: columns that were left out, and why. */
  readonly notes: readonly string[]
}

export interface ColumnarColumn {
  readonly name: string
  readonly type: ColumnType
  /** Whether the schema says that all numbers are whole. */
  readonly whole: boolean
  /** Whether every digit counts: a decimal does, a number that was rounded to fit its bits doesn't. */
  readonly exact: boolean
}

export interface Batch {
  readonly rowCount: number
  /** By column: the canonical text of a row of this batch, '' where there is no value. */
  readonly cells: readonly ((row: number) => string)[]
}

/** A type of the schema as the workbench has it, and how its values are written. */
export interface ValueType<Value> extends Omit<ColumnarColumn, 'name'> {
  readonly write: (value: Value) => string
}

/** A type of which nothing more is known. */
export const plainType = { whole: false, exact: false, inUtc: false } as const

/** Rows times columns. More doesn't fit beside the engine in the memory of a page. */
export const maxCells = 50_000_000

/** No more than this is unpacked, all parts together. */
export const maxUnpackedBytes = 1024 * 1024 * 1024
