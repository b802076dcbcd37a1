/** null is system-missing. Strings have no trailing blanks. */
export type SpssValue = number | string | null

/** A variable of a system or portable file, put together and decoded. */
export interface SpssVariable {
  readonly name: string
  /** null when the file has none. */
  readonly label: string | null
  /** Type of the print format: 5 is a plain number, 20 a date. Means nothing for a string. */
  readonly format: number
  readonly isText: boolean
  readonly missing: MissingValues
  readonly valueLabels: readonly { readonly value: number | string; readonly label: string }[]
}

/** Values that the maker declared missing; a range includes its ends. */
export interface MissingValues {
  readonly codes: readonly (number | string)[]
  readonly range: { readonly low: number; readonly high: number } | null
}

export const noMissingValues: MissingValues = { codes: [], range: null }

/** An SPSS file of any kind, ready to be made a table of. */
export interface SpssFile {
  readonly variables: readonly SpssVariable[]
  /** Name of the variable by which the file weights its cases. */
  readonly weight: string | null
  readonly fileLabel: string
  /** Name of the encoding, as the web standard writes it. */
  readonly encoding: string
  /**
   * One value per variable; from the start again at each call.
   *
   * @param needed Positions of the variables that will be looked at; others may be null. Default: all.
   */
  readonly cases: (needed?: readonly number[]) => Iterable<readonly SpssValue[]>
  /** Dutch: what about the file itself a reader should know. */
  readonly notes: readonly string[]
}
