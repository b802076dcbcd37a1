import { settledText } from '../../../core/notebook/edit/draft'
import type { DocumentEntry } from '../../../core/workbench/model'
import type { PlannedRun } from '../../../core/workbench/runs/runNotebooks'
import type { Sessions } from '../../app/sessions'

/**
 * A run of each notebook among some documents, with the default values of its parameters. Of one that is open and not
 * saved the text on the screen runs, as it does everywhere else in the window.
 */
export const notebooksOf = (
  documents: readonly DocumentEntry[],
  sessions: Pick<Sessions, 'state'>,
): readonly PlannedRun[] =>
  documents.flatMap(({ kind, path }) =>
    kind === 'notebook' ? [{ path, values: {}, varied: [], text: unsavedText(path, sessions) }] : [],
  )

function unsavedText(path: string, { state }: Pick<Sessions, 'state'>): string | null {
  const entry = state.get(path)
  if (entry?.status !== 'open') return null
  const { unsaved, notebook, draft } = entry.session.state
  return unsaved ? settledText(notebook, draft) : null
}
