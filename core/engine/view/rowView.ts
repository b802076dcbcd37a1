/** How a table is looked at: conditions that hold together, then an order. */
export interface RowView {
  /** Rows that are alike in it keep the order of the table; missing values come last both ways. null: the table's own order. */
  readonly sort: { readonly column: string; readonly descending: boolean } | null
  /** One a column at most. */
  readonly filters: readonly ColumnFilter[]
}

/** A missing value fulfils only `ontbreekt`. */
export type ColumnFilter =
  /** Capitals and accents make no difference. */
  | { readonly kind: 'bevat'; readonly column: string; readonly text: string }
  /** Numbers, or ISO days; both bounds belong to it, null is no bound. */
  | {
      readonly kind: 'tussen'
      readonly column: string
      readonly from: number | string | null
      readonly to: number | string | null
    }
  | { readonly kind: 'is'; readonly column: string; readonly value: boolean }
  | { readonly kind: 'ontbreekt'; readonly column: string }

export const wholeTable: RowView = { sort: null, filters: [] }

export const isWhole = ({ sort, filters }: RowView): boolean => sort === null && filters.length === 0
