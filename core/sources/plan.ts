import type { ImportProblem } from './inspection'

/**
 * How the engine must build a source's table. Excluded columns are not in `slices`: they never reach the engine.
 */
export interface ImportPlan {
  /** Name of the table in SQL. */
  readonly name: string
  /** The staging columns, all text, in the order of the slices. */
  readonly staging: readonly string[]
  readonly columns: readonly PlannedColumn[]
  /**
   * The rows from the start, in slices of some megabytes; asynchronous where another thread makes them. Throws
   * `SlicesStopped` when no more come.
   */
  readonly slices: () => Iterable<ImportSlice> | AsyncIterable<ImportSlice>
  readonly rowCount: number
}

/** Some rows of a table, whole. */
export interface ImportSlice {
  readonly rows: number
  /**
   * The rows as CSV in UTF-8, in one fixed dialect: comma, every text quoted (`"` doubled) and nothing else, LF, no header;
   * an unquoted empty field is NULL. A buffer of its own: whoever takes the slice may transfer it.
   */
  readonly bytes: Uint8Array
}

export interface PlannedColumn {
  readonly name: string
  /** DuckDB type of the result. */
  readonly type: 'VARCHAR' | 'DOUBLE' | 'BIGINT' | 'DATE' | 'TIMESTAMP' | 'BOOLEAN'
  /** Expression over the staging columns; values were checked while planning, so a failing cast is a bug. */
  readonly expression: string
}

/** No more rows come: who made them was stopped, or broke down. */
export class SlicesStopped extends Error {
  constructor(readonly problem: ImportProblem) {
    super(problem.kind)
  }
}
