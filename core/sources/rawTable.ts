import type { Dialect, Encoding, Inspection } from './inspection'

/** A table as a format gives it, before types: every cell is text as it stands in the file, trimmed. */
export interface RawTable {
  readonly format: Inspection['format']
  readonly encoding: Encoding
  readonly dialect: Omit<Dialect, 'decimal'>
  readonly columns: readonly RawColumn[]
  readonly rowCount: number
  /** Every data row, from the start again at each call. */
  readonly rows: () => Iterable<RawRow>
  /** Title lines and footers as they stand in the file: they may name the publisher. */
  readonly surroundings: readonly string[]
  /** What was set aside, in Dutch. */
  readonly notes: readonly string[]
}

export interface RawColumn {
  /** As it stands in the file; levels joined with ' | '; `Kolom 3` where the file has none. */
  readonly header: string
  /** The header without its unit. */
  readonly label: string
  readonly unit: string | null
}

export interface RawRow {
  /** As a spreadsheet numbers it, title lines and header counted. */
  readonly row: number
  readonly cells: readonly string[]
}
