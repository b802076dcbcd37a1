import type { ColumnType } from '../bridge/table'
import type { Dialect, Encoding, Inspection, SheetEntry } from './inspection'
import type { FileView } from './preview/fileView'

/** A table as a format gives it, before types: every cell is text as it stands in the file, trimmed. */
export interface RawTable {
  readonly format: Inspection['format']
  readonly encoding: Encoding | null
  readonly dialect: Omit<Dialect, 'decimal'>
  readonly columns: readonly RawColumn[]
  readonly rowCount: number
  /**
   * Every data row, from the start again at each call.
   *
   * @param needed Positions of the cells that will be looked at; others may be left out as ''. Default: all.
   */
  readonly rows: (needed?: readonly number[]) => Iterable<RawRow>
  /** The worksheets of the file, in their order; absent in a format without them. */
  readonly sheets?: readonly SheetEntry[]
  /** Title lines and footers as they stand in the file: they may name the publisher. */
  readonly surroundings: readonly string[]
  /** The file as it stands; absent in a format that has nothing but a table. */
  readonly view?: FileView
  /** What was noticed besides what the view shows as set aside, in Dutch. */
  readonly notes: readonly string[]
}

export interface RawColumn {
  /** As it stands in the file; levels joined with ' | '; `Kolom 3` where the file has none. */
  readonly header: string
  /** What the name in SQL is made from, where the label is a sentence; default: the label. */
  readonly name?: string
  /** The header without its unit; the words for it where the file has them. */
  readonly label: string
  readonly unit: string | null
  /** The last level of a header of several levels, where it names a thing by itself; default: the label. */
  readonly ownName?: string
  /** What a format with types of its own says; absent where only the text can tell. */
  readonly known?: KnownColumn
  /**
   * Whether numbers stored as text stand among its numbers that could be read two ways (`19.510`): then `known` makes it
   * text until the settings say the decimal sign.
   */
  readonly asksSign?: boolean
  /** Whether numbers that the format stores stand among its texts: they have a decimal point, whatever the texts have. */
  readonly pointIsOurs?: boolean
  /** What the file itself says the column is for: the weight of a survey. */
  readonly role?: string
  /** Words among its values that the file says are none, each with the reason. */
  readonly reasons?: Readonly<Record<string, string>>
}

/**
 * A column whose format says what its values are. Its cells are in one fixed form: numbers with a decimal point and no
 * thousands sign, days and moments in ISO, booleans `true` and `false`.
 */
export interface KnownColumn {
  readonly type: ColumnType
  /** Whether all numbers are whole. */
  readonly whole: boolean
  /** Why a cell has no value; null when it has one. */
  readonly reasonOf: (text: string) => string | null
  /** Words for codes, by the text of the cell; missing codes too. */
  readonly valueLabels: Readonly<Record<string, string>>
}

export interface RawRow {
  /** As a spreadsheet numbers it, title lines and header counted. */
  readonly row: number
  readonly cells: readonly string[]
}

/** By column, whether it is among the positions. */
export const marks = (positions: readonly number[], width: number): readonly boolean[] => {
  const among = new Set(positions)
  return Array.from({ length: width }, (_, at) => among.has(at))
}
