import type { ReactNode } from 'react'
import type { NotebookSession, NotebookState } from '../../../core/workbench/model'
import { VersionsDialog } from '../bestand/VersionsDialog'
import { AnalysisDialog } from './dialogen/AnalysisDialog'
import { ParameterDialog } from './dialogen/ParameterDialog'
import { RenameDialog } from './dialogen/RenameDialog'
import { SourceDialog } from './dialogen/SourceDialog'
import type { NotebookEditing } from './useNotebookEditing'

interface EditDialogsProps {
  readonly session: NotebookSession
  readonly state: NotebookState
  readonly editing: NotebookEditing
}

/** What a command asks before it can be done. */
export function EditDialogs({ session, state, editing }: EditDialogsProps): ReactNode {
  const { dialog, edit, ask } = editing
  const close = () => ask(null)
  const { notebook } = state
  switch (dialog?.kind) {
    case undefined:
      return null
    case 'naam':
      return <RenameDialog cell={dialog.cell} onEdit={edit} onClose={close} />
    case 'bron':
      return <SourceDialog cell={dialog.cell} notebook={notebook} onEdit={edit} onClose={close} />
    case 'versies':
      return <VersionsDialog file={session} text={notebook.text} onClose={close} />
    case 'analyse':
      return <AnalysisDialog meta={notebook.meta} onEdit={edit} onClose={close} />
    case 'parameter':
      return <ParameterDialog name={dialog.name} meta={notebook.meta} onEdit={edit} onClose={close} />
  }
}
