import type { ResultTable, Row } from '../bridge/table'

/** A step of a source's recipe as the engine runs it. SQL is written by core, never by a user. */
export interface EngineStep {
  /** The query that makes the step's table. @param from The quoted name of the table before it. */
  readonly select: (from: string) => string
  /** Asked before the step runs. */
  readonly checks: readonly StepCheck[]
  /** Asked of the table before the step, for what a reader must know of it. */
  readonly notes: readonly StepNote[]
}

export interface StepCheck {
  readonly sql: (from: string) => string
  /** The Dutch sentence when the step can't be done; null when it can. */
  readonly problem: (rows: readonly Row[]) => string | null
}

export interface StepNote {
  readonly sql: (from: string) => string
  readonly note: (rows: readonly Row[]) => Noted
}

export interface Noted {
  /** Dutch sentences. */
  readonly texts: readonly string[]
  /** By column: the share (0 … 1) of its figures that was split by weight. */
  readonly shares?: Readonly<Record<string, number>>
}

export interface StepResult {
  readonly rowCount: number
  readonly notes: readonly string[]
  readonly shares: Readonly<Record<string, number>>
}

/** What a step gave, with its first rows. */
export interface StepPreview extends StepResult, ResultTable {}

/** A recipe that was tried: the table as it was read, then the one after each step up to the first that can't be done. */
export interface StepTrial {
  readonly tables: readonly StepPreview[]
  readonly problem: StepProblem | null
}

/** Why a recipe stopped: at which step (from 0), and a Dutch sentence. */
export interface StepProblem {
  readonly step: number
  readonly text: string
}
