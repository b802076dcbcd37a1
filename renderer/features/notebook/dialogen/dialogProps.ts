import type { NotebookEdit } from '../../../../core/notebook/edit/applyEdit'

export interface EditDialogProps {
  /** Edits the notebook; gives the sentence when it can't be done. */
  readonly onEdit: (edit: NotebookEdit) => string | null
  readonly onClose: () => void
}
