import type { PlannedColumn } from '../sources/plan'
import type { EngineStep } from '../engine/steps'

export type SqlType = PlannedColumn['type']

/** What a column beside another says about its value. */
export type BesideKind = 'label' | 'begin' | 'reden' | 'status' | 'eenheid' | 'decimalen' | 'omschrijving'

export interface BesideColumn {
  readonly kind: BesideKind
  readonly name: string
  readonly type: SqlType
}

/** A column of a loaded table with what users read, and the columns that belong to it: those follow it through steps. */
export interface TableColumn {
  readonly name: string
  readonly type: SqlType
  readonly label: string
  readonly unit: string | null
  readonly role: string | null
  readonly beside: readonly BesideColumn[]
}

/** A loaded table as a step sees it. */
export interface RecipeTable {
  readonly name: string
  readonly columns: readonly TableColumn[]
}

/** A step made into SQL, with the columns that it gives. */
export interface PlannedStep extends EngineStep {
  readonly columns: readonly TableColumn[]
}

/** What a step needs to be planned: the table before it, and the other loaded sources by name. */
export interface StepInput {
  readonly table: RecipeTable
  readonly sources: ReadonlyMap<string, RecipeTable>
}
