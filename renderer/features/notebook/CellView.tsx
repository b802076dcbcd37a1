import { memo } from 'react'
import type { ReactNode } from 'react'
import type { Cell } from '../../../core/notebook/model'
import type { CellState, NotebookSession, NotebookState } from '../../../core/workbench/model'
import { CellFailure } from './CellFailure'
import { FigureCell } from './FigureCell'
import { OngeldigCell } from './OngeldigCell'
import { SqlCell } from './SqlCell'
import { TextCell } from './TextCell'
import styles from './CellView.module.css'

export interface CellProps<C extends Cell = Cell> {
  readonly session: NotebookSession
  readonly cell: C
  readonly state: CellState
  readonly notebook: NotebookState
  readonly isEditing: boolean
  readonly onEdit: (cell: string) => void
  readonly onLeave: (cell: string) => void
}

/** One cell with its frame: what the keys move between, and what shows that it is stale or wrong. */
export const CellView = memo(function CellView(props: Omit<CellProps, 'cell'>): ReactNode {
  const { state, isEditing, onEdit } = props
  const { cell, status, staleReason, error } = state
  return (
    // A cell takes the focus as a whole, as a row of a grid does; the buttons inside do the same things.
    <div
      role="group"
      className={`${styles.cell} ${status === 'verouderd' ? styles.stale : ''}`}
      aria-label={cell.kind === 'tekst' ? 'Tekst' : `Cel ${nameOf(cell)}`}
      data-cell={cell.id}
      data-kind={cell.kind}
      data-status={status}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget || event.ctrlKey || isEditing) return
        event.preventDefault()
        onEdit(cell.id)
      }}
    >
      {status === 'verouderd' ? (
        <p className={styles.reason}>
          <strong>Verouderd.</strong> {staleReason}
        </p>
      ) : null}
      <Body {...props} />
      {error === null ? null : (
        <CellFailure error={error} body={bodyOf(props.notebook, cell)} onShow={() => onEdit(cell.id)} />
      )}
    </div>
  )
})

function Body(props: Omit<CellProps, 'cell'>): ReactNode {
  const { cell } = props.state
  switch (cell.kind) {
    case 'tekst':
      return <TextCell {...props} cell={cell} />
    case 'sql':
      return <SqlCell {...props} cell={cell} />
    case 'figuur':
    case 'zrm':
      return <FigureCell {...props} cell={cell} />
    case 'ongeldig':
      return <OngeldigCell {...props} cell={cell} />
  }
}

/** What the user edits of a cell, as it stands in the file. */
export function bodyOf(notebook: NotebookState, cell: Cell): string {
  return notebook.notebook.text.slice(cell.bodyFrom, cell.bodyTo)
}

function nameOf(cell: Exclude<Cell, { kind: 'tekst' }>): string {
  return cell.name ?? cell.id
}
