import type { CellValue, Row } from '../../bridge/table'

/** How the rows of a newer file differ from those of a loaded source. */
export interface RowComparison {
  /** Columns that tell one row from another; empty when rows were compared as a whole. */
  readonly key: readonly string[]
  readonly before: number
  readonly after: number
  readonly added: number
  readonly removed: number
  /** Rows with the same key and other values; 0 when rows were compared as a whole. */
  readonly altered: number
  readonly same: number
  /** Columns in which rows were altered, and in how many; most first. */
  readonly columns: readonly { readonly name: string; readonly rows: number }[]
  readonly examples: {
    readonly added: readonly Row[]
    readonly removed: readonly Row[]
    readonly altered: readonly AlteredRow[]
  }
}

export interface AlteredRow {
  readonly key: Row
  readonly changes: readonly {
    readonly column: string
    readonly from: ComparedValue
    readonly to: ComparedValue
  }[]
}

export interface ComparedValue {
  readonly value: CellValue
  /** Why there is no value. */
  readonly reason: string | null
}

export interface ComparisonRequest {
  /** Columns to compare, by name in SQL; those that only one of both has are left out. */
  readonly columns: readonly string[]
  /** Sets of columns that may be a key, best first: the first one that is unique in both is. */
  readonly keys: readonly (readonly string[])[]
}

/** Rows shown of what was added, removed and altered. */
export const exampleCount = 20
