import type { Outcome } from '../bridge/outcome'
import type { ReadingSettings } from '../workspace/werkmap'
import type { ImportProblem } from './inspection'
import type { RawTable } from './rawTable'

/** A file format: one file each, listed in formats.ts. */
export interface SourceFormat {
  /** Whether the bytes are of this format; the file's name decides nothing. */
  readonly recognises: (bytes: Uint8Array) => boolean
  readonly read: (
    bytes: Uint8Array,
    fileName: string,
    reading: ReadingSettings,
  ) => Outcome<RawTable, ImportProblem>
}
