import type { ColumnSettings, ReadingSettings } from '../../workspace/werkmap'

/** What the user decided about a file that doesn't fit by itself. */
export interface FitChoices {
  readonly reading: ReadingSettings
  /** By header of this file; on top of what is remembered. */
  readonly columns: Readonly<Record<string, ColumnSettings>>
  /** By remembered header that is gone: the header that takes its place, or null to leave it out. */
  readonly successors: Readonly<Record<string, string | null>>
}

export const noChoices: FitChoices = { reading: {}, columns: {}, successors: {} }
