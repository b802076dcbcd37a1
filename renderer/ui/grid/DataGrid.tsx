import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { GridHead, type HeadActions } from './GridHead'
import { useActiveCell, type GridCell } from './useActiveCell'
import { useGridCopy, type CopyText } from './useGridCopy'
import { useRowWindow, type RowWindow } from './useRowWindow'
import styles from './DataGrid.module.css'

export interface GridColumn {
  readonly key: string
  readonly title: string
  /** Under the title, smaller: its type and unit. */
  readonly detail: string
  readonly isNumber: boolean
  /** Pixels. */
  readonly width: number
  /** The order of the rows by it; null or left out when they are in another. */
  readonly sorted?: 'ascending' | 'descending' | null
  /** Whether rows are left out by what is in it. */
  readonly isFiltered?: boolean
}

interface DataGridProps {
  /** What the table is, for who can't see it. */
  readonly label: string
  readonly columns: readonly GridColumn[]
  readonly rowCount: number
  /** What stands in a cell; null while its row isn't read yet. */
  readonly cell: (row: number, column: number) => ReactNode
  /** These rows are on the screen now. */
  readonly onShow?: (first: number, last: number) => void
  /** Default `roomy`. */
  readonly density?: GridDensity
  /** A column at the left that stays in sight: which row it is. */
  readonly rowHead?: RowHead
  /** Default true: the columns have titles. */
  readonly hasHead?: boolean
  readonly classOfRow?: (row: number) => string | undefined
  /** What can be done with a column from its title, by mouse or key; default nothing. */
  readonly headActions?: HeadActions
  /** The chosen cells as text for a spreadsheet; default: they can't be copied. */
  readonly copyText?: CopyText
}

export interface RowHead {
  readonly title: string
  /** Pixels. */
  readonly width: number
  readonly of: (row: number) => ReactNode
}

export type GridDensity = 'roomy' | 'dense'

/** Heights of a row and of the row with titles, in pixels. */
export const gridHeights = {
  roomy: { row: 28, head: 44 },
  dense: { row: 22, head: 38 },
} as const

const noHead: RowHead = { title: '', width: 0, of: () => null }

/**
 * A table of any length: only the rows and columns on the screen are drawn. The grid takes the focus, the arrow keys
 * move its active cell (WAI-ARIA grid pattern); that cell's row and column stay drawn while it is active.
 */
export function DataGrid(props: DataGridProps): ReactNode {
  const { label, columns, rowCount, cell, onShow, density = 'roomy', hasHead = true, classOfRow } = props
  const { rowHead = noHead, headActions = null, copyText } = props
  const { row: rowHeight } = gridHeights[density]
  const headHeight = hasHead ? gridHeights[density].head : 0
  const before = rowHead === noHead ? 0 : 1
  const scroller = useRef<HTMLDivElement>(null)
  const id = useId()
  const active = useActiveCell(rowCount, columns.length, headActions !== null)
  useGridCopy(scroller, active.range, copyText)
  const rows = useRowWindow({ scroller, count: rowCount, rowHeight, headHeight })
  // oxlint-disable-next-line react/incompatible-library -- nothing is memoised on what it returns
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => columns[at]?.width ?? 0,
    paddingStart: rowHead.width,
    scrollPaddingStart: rowHead.width,
    overscan: 2,
    rangeExtractor: (range) => [...withActive(defaultRangeExtractor(range), active.cell.column)],
  })
  const { first, last } = rows
  useEffect(() => onShow?.(first, last), [onShow, first, last])
  // Other columns, or as many of other widths: the virtualizer keeps the ones it measured.
  useEffect(() => across.measure(), [across, columns, rowHead.width])
  const drawn = across.getVirtualItems()
  const cellId = (row: number, column: number) => `${id}-${row}-${column}`
  const isEmpty = rowCount === 0 && headActions === null
  const keys = (event: KeyboardEvent<HTMLDivElement>) => {
    if (headActions !== null && actOnHead(event, active.cell, headActions, cellId)) return
    const moved = active.move(event, pageOf(scroller.current, headHeight, rowHeight))
    if (moved === null) return
    if (moved.row >= 0) rows.reveal(moved.row)
    across.scrollToIndex(moved.column)
  }

  return (
    <div
      ref={scroller}
      className={`${styles.grid} ${styles[density]}`}
      role="grid"
      aria-label={label}
      aria-rowcount={rowCount + (hasHead ? 1 : 0)}
      aria-colcount={columns.length + before}
      aria-activedescendant={isEmpty ? undefined : cellId(active.cell.row, active.cell.column)}
      aria-multiselectable={copyText === undefined ? undefined : true}
      tabIndex={0}
      onKeyDown={keys}
    >
      {hasHead ? (
        <div
          className={styles.head}
          role="row"
          aria-rowindex={1}
          style={{ width: across.getTotalSize(), height: headHeight }}
        >
          {before === 0 ? null : (
            <div
              role="columnheader"
              aria-colindex={1}
              className={styles.corner}
              style={{ width: rowHead.width }}
            >
              {rowHead.title}
            </div>
          )}
          {drawn.map(({ index, start, size }) => {
            const column = columns[index]
            return column === undefined ? null : (
              <GridHead
                key={column.key}
                id={cellId(-1, index)}
                column={column}
                index={index}
                colIndex={index + 1 + before}
                place={{ left: start, width: size }}
                isActive={active.isAt(-1, index)}
                actions={headActions}
              />
            )
          })}
        </div>
      ) : null}
      <div
        role="presentation"
        className={styles.body}
        style={{ width: across.getTotalSize(), height: rowCount * rowHeight }}
      >
        {withActive(around(rows, rowCount), Math.max(0, active.cell.row)).map((row) => (
          <div
            key={row}
            role="row"
            aria-rowindex={row + (hasHead ? 2 : 1)}
            className={`${styles.row} ${classOfRow?.(row) ?? ''}`}
            style={{ top: row * rowHeight, height: rowHeight }}
          >
            {before === 0 ? null : (
              <div
                role="rowheader"
                aria-colindex={1}
                className={styles.rowHead}
                style={{ width: rowHead.width, height: rowHeight - 1, lineHeight: `${rowHeight - 1}px` }}
              >
                {rowHead.of(row)}
              </div>
            )}
            {drawn.map(({ index, start, size }) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the grid has the focus and the keys
              <div
                key={columns[index]?.key}
                id={cellId(row, index)}
                role="gridcell"
                aria-colindex={index + 1 + before}
                aria-selected={copyText === undefined ? undefined : active.isChosen(row, index)}
                className={classOf(
                  columns[index],
                  active.isAt(row, index),
                  copyText !== undefined && active.isChosen(row, index),
                )}
                style={{
                  left: start,
                  width: size,
                  height: rowHeight - 1,
                  lineHeight: `${rowHeight - 1}px`,
                }}
                onMouseDown={({ button, shiftKey }) => {
                  if (button === 0) active.set({ row, column: index }, shiftKey)
                }}
                onMouseEnter={({ buttons }) => {
                  if (buttons === 1) active.set({ row, column: index }, true)
                }}
              >
                {cell(row, index)}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

/** Enter on a title sorts, Alt ↓ opens what else can be done with the column, from each of its cells. */
function actOnHead(
  event: KeyboardEvent,
  { row, column }: GridCell,
  actions: HeadActions,
  idOf: (row: number, column: number) => string,
): boolean {
  const opens = event.key === 'ArrowDown' && event.altKey
  if (!opens && (row >= 0 || (event.key !== 'Enter' && event.key !== ' '))) return false
  event.preventDefault()
  event.stopPropagation()
  const head = document.getElementById(idOf(-1, column))
  if (!opens) actions.onSort(column)
  else if (head !== null) actions.onOpen(column, head)
  return true
}

const classOf = (column: GridColumn | undefined, isActive: boolean, isChosen: boolean) =>
  [
    styles.cell,
    column?.isNumber ? styles.number : '',
    isChosen ? styles.chosen : '',
    isActive ? styles.active : '',
  ].join(' ')

/** Rows that a page of the keyboard moves. */
const pageOf = (scroller: HTMLElement | null, headHeight: number, rowHeight: number) =>
  Math.max(1, Math.floor(((scroller?.clientHeight ?? 0) - headHeight) / rowHeight) - 1)

/** A few rows above and below those on the screen are drawn already. */
function around({ first, last }: RowWindow, count: number): readonly number[] {
  const [from, to] = [Math.max(0, first - overscan), Math.min(count - 1, last + overscan)]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
}

const overscan = 6

function withActive(range: readonly number[], active: number): readonly number[] {
  return range.length === 0 || range.includes(active) ? range : [...range, active].sort((a, b) => a - b)
}
