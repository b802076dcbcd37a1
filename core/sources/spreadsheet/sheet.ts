/** What a spreadsheet file holds, whatever its format. Empty cells are nowhere: a claimed range costs nothing. */
export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /** Rows that hold something, from the top. */
  readonly rows: readonly SheetRow[]
  readonly merges: readonly Merge[]
  /** Numbers of hidden rows, 1 for the first. */
  readonly hiddenRows: ReadonlySet<number>
  /** Positions of hidden columns, 0 for the first. */
  readonly hiddenColumns: ReadonlySet<number>
}

export interface SheetRow {
  /** 1 for the first row of the sheet. */
  readonly row: number
  /** By position, 0 for column A; a hole or null is an empty cell. */
  readonly cells: readonly (Cell | undefined)[]
}

/** First and last row (from 1) and column (from 0), both included. */
export interface Merge {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export type Cell = string | number | boolean | SpecialCell | null

export type SpecialCell =
  /** A number shown as a percentage, stored as a fraction (0.054 is shown as 5,4%), or as an amount in euros. */
  | { readonly kind: 'percent' | 'euro'; readonly value: number }
  /** ISO day or moment; `hasTime` when it isn't midnight. */
  | { readonly kind: 'moment'; readonly text: string; readonly hasTime: boolean }
  /** A time of day or a duration, `13:45:00`. */
  | { readonly kind: 'time'; readonly text: string }
  /** A cell with an error, or a formula without a result; the reason in Dutch. */
  | { readonly kind: 'missing'; readonly reason: string }

export const maxRow = 1_048_576
export const maxColumn = 16_384
