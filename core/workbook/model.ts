/** A workbook of tables, for a spreadsheet program. */
export interface WorkbookSheet {
  /** At most 31 characters, without `: \ / ? * [ ]`; unlike those of the other sheets. */
  readonly name: string
  /** The first rows stay in sight and are bold. */
  readonly headRows: number
  /** Widths in characters, of each column. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly WorkbookCell[])[]
}

/** null is an empty cell. A text is never a formula, whatever it begins with. */
export type WorkbookCell =
  | null
  | boolean
  | { readonly kind: 'tekst'; readonly text: string; readonly look?: 'terugloop' | 'rechts' }
  /** Shown with so many decimals; a share (0 … 1) as a percentage, a year without a thousands point. */
  | {
      readonly kind: 'getal'
      readonly value: number
      readonly decimals: number
      readonly as?: 'procent' | 'jaartal'
    }
  /** ISO: a day, or a day with a time. */
  | { readonly kind: 'dag' | 'moment'; readonly iso: string }
