import type { JsonObject } from './jsonValue'

/** The records of a file, before they are a table. */
export interface Records {
  readonly records: readonly JsonObject[]
  /** What the file says of its origin. */
  readonly surroundings: readonly string[]
  /** What was set aside, in Dutch. */
  readonly notes: readonly string[]
  /** Whether numbers are written as texts, with a point and with CBS's signs for missing values. */
  readonly untyped: boolean
  /** What the file says of columns, by their name. */
  readonly words?: ReadonlyMap<string, ColumnWords>
}

export interface ColumnWords {
  readonly label: string
  readonly unit: string | null
  readonly valueLabels: Readonly<Record<string, string>>
}

export const plainRecords = (records: readonly JsonObject[], notes: readonly string[] = []): Records => ({
  records,
  surroundings: [],
  notes,
  untyped: false,
})
