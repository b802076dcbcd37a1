import type { ReadingSettings } from '../../workspace/werkmap'
import type { Reading } from '../columns/reading'
import type { FileRecord, FileView, RecordPart } from './fileView'

/** The first rows as they will be loaded, and the records of the file that they come from. */
export interface Preview {
  readonly form: FileView['form']
  /**
   * The first ones and those under the table. In files with nothing but a table, its first rows with the values as they
   * are stored.
   */
  readonly records: readonly FileRecord[]
  readonly rows: readonly PreviewRow[]
}

export interface PreviewRow {
  readonly row: number
  /**
   * By column of the inspection: the value as the engine gets it, or why there is none; null for a column that isn't
   * loaded, and for a pseudonym.
   */
  readonly cells: readonly (Reading | null)[]
}

/** Something of the file that isn't in the table. Columns that aren't loaded stand with the columns. */
export interface LeftOut {
  readonly what: Exclude<RecordPart, 'kop' | 'rij'> | 'apart' | 'naast' | 'blad'
  /** Dutch: `rij 3`, `cel K3`, `werkblad “Toelichting”`. */
  readonly place: string
  /** As it stands in the file, on one line; '' where that would say nothing. */
  readonly text: string
  /** Dutch, one sentence: what it was taken for. */
  readonly ground: string
  /** Reading settings under which it is part of the table; null where none make it so. */
  readonly undo: ReadingSettings | null
}
