import type { ReactNode } from 'react'
import type { Cell } from '../../../core/notebook/model'
import type { CellCommand } from '../../app/cellCommands'
import type { CellState, NotebookSession } from '../../../core/workbench/model'

export interface CellProps<C extends Cell = Cell> {
  readonly session: NotebookSession
  readonly cell: C
  readonly state: CellState
  /** What the user edits of the cell, as it stands in the file. */
  readonly body: string
  readonly isEditing: boolean
  readonly onEdit: (cell: string) => void
  readonly onLeave: (cell: string) => void
  readonly onCommand: (command: CellCommand, cell?: string) => void
  /** Whether the cell was made just now. */
  readonly isNew: boolean
  /** Why the cell failed; stands between what was asked and an earlier answer. */
  readonly failure: ReactNode
}

/** What an editor of this cell needs besides its text: ways out, and the document's history. */
export function editorTies({ cell, onLeave, onCommand }: Pick<CellProps, 'cell' | 'onLeave' | 'onCommand'>) {
  return {
    onLeave: () => onLeave(cell.id),
    onUndo: () => onCommand('ongedaan-maken', cell.id),
    onRedo: () => onCommand('opnieuw-doen', cell.id),
  }
}
