import type { DocumentEntry } from '../../../core/workbench/model'
import type { PlannedRun } from '../../../core/workbench/runs/runNotebooks'

/** A run of each notebook among some documents, with the default values of its parameters. */
export const notebooksOf = (documents: readonly DocumentEntry[]): readonly PlannedRun[] =>
  documents.flatMap(({ kind, path }) =>
    kind === 'notebook' ? [{ path, values: {}, varied: [], text: null }] : [],
  )
