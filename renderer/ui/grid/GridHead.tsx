import type { ReactNode } from 'react'
import { ArrowDown, ArrowUp, Funnel, ListFilter } from 'lucide-react'
import type { GridColumn } from './DataGrid'
import { shortTitle } from './shortTitle'
import styles from './DataGrid.module.css'

export interface HeadActions {
  /** Puts the rows in the order of a column, or in the next one of its orders. */
  readonly onSort: (column: number) => void
  /** Opens what else can be done with a column. @param head Where it belongs on the screen. */
  readonly onOpen: (column: number, head: HTMLElement) => void
}

interface GridHeadProps {
  readonly id: string
  readonly column: GridColumn
  readonly index: number
  readonly colIndex: number
  readonly place: { readonly left: number; readonly width: number }
  readonly isActive: boolean
  readonly actions: HeadActions | null
}

/** The title of a column: its name with its type below, and the order and filter that follow from it. */
export function GridHead(props: GridHeadProps): ReactNode {
  const { id, column, index, colIndex, place, isActive, actions } = props
  const { title, detail, isNumber, sorted = null, isFiltered = false } = column
  const short = shortTitle(title, place.width)
  const classes = [
    styles.headCell,
    isNumber ? styles.number : '',
    actions === null ? '' : styles.sortable,
    isFiltered ? styles.filtered : '',
    isActive ? styles.active : '',
  ]
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the grid has the focus and the keys
    <div
      id={id}
      role="columnheader"
      aria-colindex={colIndex}
      aria-sort={actions === null ? undefined : (sorted ?? 'none')}
      className={classes.join(' ')}
      style={place}
      title={title}
      onClick={() => actions?.onSort(index)}
    >
      {short === title ? (
        title
      ) : (
        <>
          <span aria-hidden>{short}</span>
          <span className="visually-hidden">{title}</span>
        </>
      )}
      {sorted === 'ascending' ? <ArrowUp aria-hidden size={12} className={styles.mark} /> : null}
      {sorted === 'descending' ? <ArrowDown aria-hidden size={12} className={styles.mark} /> : null}
      <span className={styles.detail}>{detail}</span>
      {actions === null ? null : (
        <button
          type="button"
          tabIndex={-1}
          className={styles.open}
          aria-label={
            isFiltered ? `Filter en profiel van ${title}; gefilterd` : `Filter en profiel van ${title}`
          }
          onClick={(event) => {
            event.stopPropagation()
            actions.onOpen(index, event.currentTarget)
          }}
        >
          {isFiltered ? <Funnel aria-hidden size={13} /> : <ListFilter aria-hidden size={13} />}
        </button>
      )}
    </div>
  )
}
