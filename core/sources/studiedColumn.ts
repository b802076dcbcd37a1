import type { ColumnType } from '../bridge/table'
import type { CellReader } from './columns/readCell'
import type { ColumnScan } from './columns/scan'
import type { TextCounts } from './columns/textCounts'
import type { Screening } from './privacy/screen'

/** A column with all decisions about it made. */
export interface StudiedColumn {
  /** Position in the file. */
  readonly at: number
  readonly header: string
  readonly name: string
  readonly label: string
  readonly unit: string | null
  /** The unit that the file itself gives. */
  readonly ownUnit: string | null
  readonly role: string | null
  /** Of what is loaded: an age is a number. */
  readonly type: ColumnType
  /** Whether all numbers are whole. */
  readonly whole: boolean
  readonly screening: Screening
  readonly scan: ColumnScan
  /** Words for codes that the file itself gives. */
  readonly valueLabels: Readonly<Record<string, string>>
  /** Codes that the settings say are values, so that they aren't proposed as missing. */
  readonly keeps: readonly string[]
  /** Positions of the cells that its value is read from. */
  readonly from: readonly number[]
  /** Reads the loaded value; the pseudonym's own step comes with the key, when importing. */
  readonly read: CellReader
}

/** The texts that the column's values follow from; null when there are too many, or when a row has a say in its value. */
export const textsOf = ({ screening, scan }: StudiedColumn): TextCounts | null =>
  screening.transform === 'leeftijd' ? null : scan.texts
