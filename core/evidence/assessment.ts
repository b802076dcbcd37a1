import type { ResultTable } from '../bridge/table'
import type { ColumnOrigin } from '../engine/columnOrigins'
import type { ColumnRole } from '../notebook/roles'
import type { EvidenceSettings, SourceManifest } from '../workspace/werkmap'
import type { ZrmFacts } from '../zrm/facts'
import type { Amounts } from './disclosure/dominance'
import type { LinearSolver } from './disclosure/solver/linearSolver'
import type { Flag } from './flags'
import type { Conflict } from './ledger/conflicts'
import type { Publication, PublishedCounts } from './ledger/model'
import type { Population } from './ledger/population'

/** A cell's result with all that the rules need to judge it. */
export interface Subject {
  readonly cell: string
  readonly kind: 'sql' | 'zrm' | 'peiling'
  readonly table: ResultTable
  readonly roles: readonly ColumnRole[]
  /**
   * Columns that split the result into tables of their own (each comparison of a zrm cell is one); empty for one table.
   */
  readonly partition: readonly string[]
  /** Every source the result rests on, through earlier cells too. */
  readonly sources: readonly SourceManifest[]
  /** Whether one of those sources holds pseudonyms of persons. */
  readonly readsPseudonyms: boolean
  /** Roles (startscore, eindscore, …) of the source columns that the query and the cells it reads name. */
  readonly columnsRead: readonly string[]
  /** Those of the columns that the cell itself names, or that stand in its result under their own name. */
  readonly columnsNamed: readonly string[]
  /** How its columns came to be, by name in lower case; null when their roles are beyond doubt. */
  readonly origins: ReadonlyMap<string, ColumnOrigin> | null
  /** Columns that show what people wrote in their own words, and that nobody chose to let go out. */
  readonly freeText: readonly string[]
  /** Who make up its amounts and means, by column, where that is known; null when nobody looked. */
  readonly contributions: readonly Amounts[] | null
  /** Of a `peiling` cell: the largest weight of an answer over the mean weight; null when nothing weighs. */
  readonly heaviestWeight: number | null
  /** Steps of its sources that made figures of former municipalities into those of new ones. */
  readonly reallocations: readonly ReallocatedFigures[]
  /** Whom it counts, by the conditions of its queries. */
  readonly population: Population
  /** Of a zrm cell: what the comparison counted, for the rules about unknown scores and behoud. */
  readonly zrm: ZrmFacts | null
}

export interface ReallocatedFigures {
  readonly source: string
  readonly title: string
  /** The source that says which municipality went into which. */
  readonly list: string
  /** The numbers by which a municipality was split; null when each went into one as a whole. */
  readonly weight: string | null
  /** By column: the share (0 … 1) of its reallocated figures that was split by weight. */
  readonly byWeight: Readonly<Record<string, number>>
}

/** What is left for others to see. */
export interface Protection {
  /** Dutch reason when nothing of the result may be published; then `table` has no rows. */
  readonly withheld: string | null
  /** Cells shown as • ; `row` counts in `table`, whose hidden cells are null. */
  readonly hidden: readonly { readonly row: number; readonly column: string }[]
  /** The published table. Rows with hidden cells come last, by group, so that the order gives nothing away. */
  readonly table: ResultTable
  /**
   * Sum of each aantal column over all rows, hidden ones too, where the rows are one table: what `n =` says. The audit
   * of what is hidden takes these totals as known to the reader.
   */
  readonly totals: Readonly<Record<string, number>>
}

/** What is to be known of the exact result by those who keep it. */
export interface ExactResult {
  /** False when its rows can be persons, or when it is of a kind that is never published: then it is kept nowhere. */
  readonly mayBeKept: boolean
  /** Its cells that Publicatie hides; `row` counts in the exact table. Empty when all of it is withheld. */
  readonly hidden: readonly { readonly row: number; readonly column: string }[]
}

export interface Assessment {
  /** Sorted by severity, then code, then subject. */
  readonly flags: readonly Flag[]
  readonly protection: Protection
  readonly exact: ExactResult
  /** What it has to do with what was published before. */
  readonly conflicts: readonly Conflict[]
  /** What the ledger of published cells would hold of it; null without counts of registered people. */
  readonly published: PublishedCounts | null
}

export interface AssessmentContext {
  readonly settings: EvidenceSettings
  /** The year reported on. */
  readonly verslagjaar: number
  readonly organisatie: string
  /** What was recorded as published, annulled or not. */
  readonly ledger: readonly Publication[]
  /** Finds what a reader can work out of a table with totals. */
  readonly solver: LinearSolver
}
