/** What a published report prints, theme by theme, typed from the reports: values only. */
export interface PublishedTheme {
  /** Folder under `analyses/`. */
  readonly theme: string
  readonly report: string
  readonly figures: readonly PublishedFigure[]
}

export interface PublishedFigure {
  readonly chapter: string
  readonly name: string
  readonly values: readonly PublishedValue[]
}

export type PublishedValue = PrintedValue | LostValue | InconsistentValue | LeftOutValue

/** A value that the report prints and the sample werkmap gives. */
export interface PrintedValue {
  readonly kind: 'printed'
  readonly of: string
  /** As printed, and as ours is written by `as`. */
  readonly printed: string
  readonly at: Place
  readonly as: Form
  /** What the report leaves open, such as which area a value is of. */
  readonly note?: string
  /**
   * What of the sample was chosen so that this value comes out, because the report gives its outcome and not its data;
   * absent when the value, or the counts it is worked out from, stand in the source as published.
   */
  readonly fitted?: string
}

/** A value of which the report says that it is there, and the number can't be read any more. */
export interface LostValue {
  readonly kind: 'lost'
  readonly of: string
  /** Where the werkmap has an invented one in its place; the cell has to say so. */
  readonly at?: CellPlace
}

/** A value that can't be right, or that the report prints in two ways. */
export interface InconsistentValue {
  readonly kind: 'inconsistent'
  readonly of: string
  readonly printed: string
  /** What doesn't fit. */
  readonly why: string
  /** The caveat by which the program says so, where the number is written in a text of a notebook. */
  readonly caught?: { readonly notebook: string; readonly code: string; readonly number: string }
}

/** A value that the report prints and the werkmap has nowhere, on purpose. */
export interface LeftOutValue {
  readonly kind: 'left out'
  readonly of: string
  readonly why: string
}

export interface CellPlace {
  /** Path under the theme's folder without `.md`; with a `/` it is under `analyses/`. */
  readonly notebook: string
  readonly cell: string
}

export interface Place extends CellPlace {
  readonly column: string
  /** The row, by the values of its groups; absent when there is one row. */
  readonly where?: Readonly<Record<string, string>>
}

/** How ours is written before it is compared. */
export type Form =
  | { readonly form: 'count' }
  /** A share from 0 to 1. */
  | { readonly form: 'share'; readonly decimals?: number }
  /** A number that is a percentage already. */
  | { readonly form: 'percentage'; readonly decimals?: number }
  /** A number with its decimals, without a unit. */
  | { readonly form: 'number'; readonly decimals?: number }
  /** The bereik of an activity: equal when both are read alike (“24-40” is “24 tot 40”). */
  | { readonly form: 'bereik' }
  /** As it is written. */
  | { readonly form: 'text' }
  /** Growth in percent since the bereik in another column of the row. */
  | { readonly form: 'growth'; readonly from: string; readonly decimals?: number }
  /** “1 op de 20”, from a percentage. */
  | { readonly form: 'one in' }
  /** Printed in words: equal when ours lies from the first to the second, both included, in the unit of the column. */
  | { readonly form: 'words'; readonly from: number; readonly to: number }

export const count: Form = { form: 'count' }
export const share: Form = { form: 'share' }
export const percentage: Form = { form: 'percentage' }
export const bereik: Form = { form: 'bereik' }
export const growth = (from: string, decimals = 0): Form => ({ form: 'growth', from, decimals })
export const oneIn: Form = { form: 'one in' }
export const words = (from: number, to: number): Form => ({ form: 'words', from, to })
