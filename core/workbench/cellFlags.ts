import { withAcknowledgements } from '../evidence/acknowledgements'
import type { Flag, Weergave } from '../evidence/flags'
import { publishedFlags } from '../evidence/publishedFlags'
import type { NotebookState } from './model'
import { textFlagsOf } from './textFlags'

/**
 * The caveats of a cell's result and of its texts, with what the notebook's author says of those that warn.
 *
 * @returns Empty for a cell that isn't there.
 */
export function cellFlags(
  state: Pick<NotebookState, 'cells' | 'notebook'>,
  id: string,
  weergave: Weergave,
): readonly Flag[] {
  const output = state.cells.find(({ cell }) => cell.id === id)?.output
  const written = textFlagsOf(state, id)
  const published = withAcknowledgements(
    [...(output ? publishedFlags(output.assessment) : []), ...written],
    state.notebook.meta.aanvaard,
  )
  if (weergave === 'publicatie' || !output) return published
  return [...output.assessment.flags, ...written].map((flag, at) => ({
    ...flag,
    ...(published[at]?.acknowledged && { acknowledged: published[at].acknowledged }),
  }))
}
