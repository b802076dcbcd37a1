import type { Outcome } from '../../../core/bridge/outcome'
import type { ImportProblem } from '../../../core/sources/inspection'
import type { SourceProposal } from '../../../core/workbench/model'
import { withColumn } from './decisions'
import type { Draft } from './review'

type Proposed = Outcome<SourceProposal, ImportProblem>

/**
 * Proposes a draft whose file is now read otherwise, so that it may have other columns. What was decided about a column
 * stays when its header is still there; a type that a value there doesn't have is left to the file.
 */
export async function fitDecisions(
  draft: Draft,
  propose: (draft: Draft) => Promise<Proposed>,
): Promise<{ readonly draft: Draft; readonly proposed: Proposed }> {
  let fitted = draft
  for (;;) {
    const proposed = await propose(fitted)
    const change = proposed.ok ? null : without(fitted, proposed.problem)
    if (change === null) return { draft: fitted, proposed }
    fitted = change
  }
}

/** The draft without the decision that the problem is about; null when there is none. */
function without(draft: Draft, problem: ImportProblem): Draft | null {
  if (problem.kind === 'bad-value' && draft.columns[problem.column]?.type !== undefined)
    return withColumn(draft, problem.column, { type: undefined })
  if (problem.kind !== 'missing-column') return null
  const known = Object.entries(draft.columns).filter(([header]) => problem.found.includes(header))
  return known.length === Object.keys(draft.columns).length
    ? null
    : { ...draft, columns: Object.fromEntries(known) }
}
