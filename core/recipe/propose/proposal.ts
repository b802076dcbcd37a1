import type { Row } from '../../bridge/table'
import type { Step } from '../../workspace/steps'
import type { SourceManifest } from '../../workspace/werkmap'
import type { RecipeTable } from '../model'

/** A step that the program would take, and why. */
export interface StepProposal {
  readonly step: Step
  /** Dutch sentences. */
  readonly grounds: readonly string[]
}

export interface ProposalContext {
  readonly manifest: SourceManifest
  /** The table after the steps that are there. */
  readonly table: RecipeTable
  readonly done: readonly Step[]
  /** The other loaded sources. */
  readonly others: readonly { readonly manifest: SourceManifest; readonly table: RecipeTable }[]
  /** Asks something of the table; at most some hundreds of rows come back. */
  readonly values: (query: (from: string) => string) => Promise<readonly Row[]>
}

export type Proposer = (
  context: ProposalContext,
) => Promise<readonly StepProposal[]> | readonly StepProposal[]
