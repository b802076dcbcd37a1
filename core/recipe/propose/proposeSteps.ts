import type { Proposer, ProposalContext, StepProposal } from './proposal'
import { proposeCodeLists } from './codeLists'
import { proposeReallocation } from './reallocation'
import { proposeRegion } from './region'
import { proposeStack } from './stack'
import { proposeToLong } from './toLong'

const proposers: readonly Proposer[] = [
  proposeToLong,
  proposeStack,
  proposeCodeLists,
  proposeRegion,
  proposeReallocation,
]

/** Steps that the table asks for, by what is in it and in the other sources. Changing units is never proposed. */
export async function proposeSteps(context: ProposalContext): Promise<readonly StepProposal[]> {
  const proposals: StepProposal[] = []
  for (const propose of proposers) proposals.push(...(await propose(context)))
  return proposals
}
