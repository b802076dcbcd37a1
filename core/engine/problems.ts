import type { ImportProblem } from '../sources/inspection'

/** Character range in the user's own SQL; 0-based, `to` excluded. */
export interface SqlRange {
  readonly from: number
  readonly to: number
}

export type QueryProblem =
  /** The gate refused the text. `reason` is a Dutch sentence that says what isn't allowed. */
  | { readonly kind: 'refused'; readonly reason: string; readonly at: SqlRange | null }
  /** DuckDB refused it; `message` is DuckDB's own (English) text without its position block. */
  | {
      readonly kind: 'sql'
      readonly message: string
      readonly at: SqlRange | null
      readonly candidates: readonly string[]
    }
  | {
      readonly kind: 'unknown-table'
      readonly name: string
      readonly known: readonly string[]
      readonly at: SqlRange | null
    }
  /** Of a source that is loaded, no more rows came. */
  | { readonly kind: 'rows-stopped'; readonly problem: ImportProblem }
  /** A step of a source's recipe can't be done: which (from 0), and a Dutch sentence. */
  | { readonly kind: 'step'; readonly step: number; readonly text: string }
  | { readonly kind: 'out-of-memory' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'engine-stopped'; readonly reason: string }
