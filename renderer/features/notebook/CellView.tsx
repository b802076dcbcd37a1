import { memo } from 'react'
import type { ReactNode } from 'react'
import type { Cell } from '../../../core/notebook/model'
import type { CellState } from '../../../core/workbench/model'
import { cellCommandOf } from '../../app/cellCommands'
import { CellFailure } from './CellFailure'
import { CellMenu } from './CellMenu'
import type { CellProps } from './cellProps'
import { FigureCell } from './FigureCell'
import { OngeldigCell } from './OngeldigCell'
import { SqlCell } from './SqlCell'
import { TextCell } from './TextCell'
import { useReadable } from './useReadable'
import styles from './CellView.module.css'

/** One cell with its frame: what the keys move between, and what shows that it is stale or wrong. */
export const CellView = memo(function CellView(props: Omit<CellProps, 'cell' | 'failure'>): ReactNode {
  const { state, isEditing, onEdit } = props
  const { cell, status, staleReason, error } = state
  return (
    // A cell takes the focus as a whole, as a row of a grid does; the buttons inside do the same things.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      className={`${styles.cell} ${isOld(state) ? styles.stale : ''}`}
      aria-label={cell.kind === 'tekst' ? 'Tekst' : `Cel ${nameOf(cell)}`}
      data-cell={cell.id}
      data-kind={cell.kind}
      data-status={status}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || isEditing) return
        const command = cellCommandOf(event)
        if (event.key === 'Enter' && !event.ctrlKey) onEdit(cell.id)
        else if (event.key === 'F10' && event.shiftKey) menuButton(event.currentTarget)?.click()
        else if (command !== null) props.onCommand(command, cell.id)
        else return
        event.preventDefault()
      }}
    >
      {status === 'verouderd' ? (
        <p className={styles.reason}>
          <strong>Verouderd.</strong> {staleReason}
        </p>
      ) : null}
      <Body
        {...props}
        failure={
          error === null ? null : (
            <CellFailure error={error} body={props.body} onShow={isEditing ? null : () => onEdit(cell.id)} />
          )
        }
      />
      <CellMenu cell={cell} name={spokenName(cell)} onCommand={props.onCommand} />
    </div>
  )
})

const menuButton = (cell: HTMLElement) => cell.querySelector<HTMLElement>('[data-cell-menu] button')

const spokenName = (cell: Cell) => (cell.kind === 'tekst' ? 'deze tekst' : nameOf(cell))

function Body(props: Omit<CellProps, 'cell'>): ReactNode {
  const cell = useReadable(props.state.cell, props.isEditing)
  switch (cell.kind) {
    case 'tekst':
      return <TextCell {...props} cell={cell} />
    case 'sql':
      return <SqlCell {...props} cell={cell} />
    case 'figuur':
    case 'zrm':
    case 'peiling':
      return <FigureCell {...props} cell={cell} />
    case 'ongeldig':
      return <OngeldigCell {...props} cell={cell} />
  }
}

/** Whether what is shown is from before a change or a failure. */
function isOld({ status, output }: CellState): boolean {
  return status === 'verouderd' || (status === 'fout' && output !== null)
}

function nameOf(cell: Exclude<Cell, { kind: 'tekst' }>): string {
  return cell.name ?? cell.id
}
