/**
 * The file around and in its table as it stands, for who judges how it was read. Formats that have nothing but a table
 * (SPSS, Parquet, JSON) give none. Nothing in it is screened yet.
 */
export interface FileView {
  /** Lines of text, or the cells of a worksheet. */
  readonly form: 'regels' | 'cellen'
  /** From the first record through the header, and the first `maxPreviewRows` below it; empty records included. */
  readonly records: readonly FileRecord[]
  /** The first `maxBelow` of the filled records below the table that aren't rows of it. */
  readonly below: readonly FileRecord[]
  /** How many those are in all. */
  readonly belowCount: number
  /** The first `maxAside` of the records between the rows of the table that aren't read. */
  readonly aside: readonly AsideRecord[]
  /** How many those are in all. */
  readonly asideCount: number
  /** Filled cells beside the table, at most `maxBeside`. */
  readonly beside: readonly BesideCell[]
  /** Other tables beside it: where, Dutch (`cel E1 tot en met G20`), and their first column. Those weren't screened. */
  readonly tablesBeside?: readonly { readonly place: string; readonly column: string }[]
  /** Rows of empty records among the rows of the table, at most `maxEmptyRows`. */
  readonly emptyRows: readonly number[]
  /** Position in a record's fields of each column of the table. */
  readonly positions: readonly number[]
}

export interface FileRecord {
  /** As a spreadsheet numbers it. */
  readonly row: number
  /** As they stand in the file; not trimmed. */
  readonly fields: readonly string[]
  readonly part: RecordPart
}

/** What a record was taken for. */
export type RecordPart =
  | 'scheidingsteken'
  | 'titel'
  | 'kop'
  | 'eenheden'
  | 'rij'
  | 'leeg'
  | 'voet'
  | 'totaal'
  | 'andere-tabel'
  | AsidePart

export interface AsideRecord extends FileRecord {
  readonly part: AsidePart
}

/** Between the rows, and not read: too many fields, too few to place, a heading, the header again, the file's broken end, a line under the header. */
export type AsidePart = 'te-breed' | 'te-smal' | 'tussenkop' | 'kop-weer' | 'afgebroken' | 'streep'

/** Whether a record of this part has, or may have, values of the table. */
export const holdsValues = (part: string): boolean => valued.has(part)

const valued: ReadonlySet<string> = new Set<RecordPart>([
  ...(['rij', 'totaal', 'andere-tabel'] as const),
  ...(['te-breed', 'te-smal', 'tussenkop', 'afgebroken'] as const),
])

export interface BesideCell {
  /** `K3` */
  readonly place: string
  readonly text: string
}

export const maxPreviewRows = 50
export const maxBelow = 100
export const maxAside = 100
export const maxBeside = 20
export const maxEmptyRows = 20
