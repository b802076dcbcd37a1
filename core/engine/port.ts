import type { Outcome } from '../bridge/outcome'
import type { ImportPlan } from '../sources/plan'
import type { ComparisonRequest, RowComparison } from './compare/comparison'
import type { DigestRequest, RowDigest } from './compare/digestRows'
import type { QueryProblem } from './problems'
import type { CellValue, ResultTable } from '../bridge/table'
import type { EngineStep, StepResult, StepTrial } from './steps'
import type { RowView } from './view/rowView'

/** A value bound to `$naam` in user SQL, with the SQL type it is bound as. */
export interface Parameter {
  readonly value: CellValue
  readonly type: 'DATE' | 'DOUBLE' | 'BIGINT' | 'VARCHAR'
}
export type Parameters = Readonly<Record<string, Parameter>>

export interface CellQuery {
  /** The cell's name: its result can be read under it by later queries of the same session. */
  readonly name: string
  readonly sql: string
  readonly parameters: Parameters
  /** At most this many rows come back; the table kept in the engine is whole. */
  readonly limit: number
}

export interface CellResult {
  readonly table: ResultTable
  /** Sources and cells that the query names itself. */
  readonly reads: readonly string[]
}

/** Which rows of a kept result, or of a source, are asked for: at most `count` of them from row `from` (from 0). */
export interface RowsRequest {
  readonly name: string
  readonly view: RowView
  readonly from: number
  readonly count: number
}

/** What a column holds: its different values and how often each is there, handed over one by one. */
export interface ColumnTally {
  readonly name: string
  readonly column: string
  /** The column that says why a value is missing; null when none does. */
  readonly reason: string | null
  readonly take: (value: NonNullable<CellValue>, count: number) => void
  /** How often a value is missing, by reason; null where nobody said. */
  readonly missing: readonly { readonly reason: string | null; readonly count: number }[]
}

export interface SourceTable {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly rowCount: number
  /** What each step of its recipe gave. */
  readonly steps: readonly StepResult[]
}

/** How a plan is carried out. */
export interface LoadRun {
  readonly signal?: AbortSignal
  /** Called after every slice. */
  readonly onProgress?: (progress: LoadProgress) => void
  /** What makes the source's table of the one that was read. */
  readonly steps?: readonly EngineStep[]
}

/** How much of a plan is in the engine. */
export interface LoadProgress {
  readonly rows: number
  readonly slices: number
}

/**
 * One notebook's place in the engine: it sees the sources and its own cells, never another notebook's.
 * Queries of one session run one after another.
 */
export interface EngineSession {
  /** Runs user SQL behind the gate and keeps the result under the cell's name. */
  run(query: CellQuery, signal?: AbortSignal): Promise<Outcome<CellResult, QueryProblem>>
  /**
   * Part of a cell's result or of a source, also while a query of this session runs. `rowCount` is that of the view.
   * Making a view can be stopped.
   */
  rows(request: RowsRequest, signal?: AbortSignal): Promise<Outcome<ResultTable, QueryProblem>>
  /** Goes through a column of a cell's result; also while a query of this session runs. */
  tally(
    request: Omit<ColumnTally, 'missing'>,
    signal?: AbortSignal,
  ): Promise<Outcome<ColumnTally['missing'], QueryProblem>>
  /** Drops a cell's result, if there is one. */
  forget(name: string): Promise<void>
  close(): Promise<void>
}

/** DuckDB in process, offline and locked. The same client runs in the page and under Node. */
export interface Engine {
  /** DuckDB's version, e.g. `v1.4.3`. */
  readonly version: string
  readonly sources: readonly SourceTable[]
  /**
   * Loads a source, replacing the one of that name. On a problem, or when the signal is aborted, the old one stays. When a
   * step can't be done the source is gone, and its table as it was read is there to try others.
   */
  load(plan: ImportPlan, run?: LoadRun): Promise<Outcome<SourceTable, QueryProblem>>
  /** Runs steps on a source's table as it was read, to look at what they give; nothing changes. The signal ends the query that runs. */
  trySteps(
    name: string,
    steps: readonly EngineStep[],
    limit: number,
    signal?: AbortSignal,
  ): Promise<Outcome<StepTrial, QueryProblem>>
  /** What `gemeente_naam` knows beside its own list. @param query Core's own, giving `code` and `naam`; null for nothing. */
  nameMunicipalities(query: string | null): Promise<void>
  /**
   * Compares a plan's rows with those of the source of its name as it was read, through a table that no query can name and that is gone
   * afterwards. The source isn't touched.
   */
  compare(
    plan: ImportPlan,
    request: ComparisonRequest,
    signal?: AbortSignal,
  ): Promise<Outcome<RowComparison, QueryProblem>>
  /** The rows of a source as it was read, as hashes. */
  digest(name: string, request: DigestRequest): Promise<Outcome<RowDigest, QueryProblem>>
  unload(name: string): Promise<void>
  /** null when as many sessions are open as the engine has connections (63). */
  session(): EngineSession | null
  /** Starts afresh after its worker died: without sources, and with none of the sessions it gave. */
  restart(): Promise<void>
  close(): Promise<void>
}
