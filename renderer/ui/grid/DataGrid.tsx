import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { useActiveCell } from './useActiveCell'
import styles from './DataGrid.module.css'

export interface GridColumn {
  readonly key: string
  readonly title: string
  /** Under the title, smaller: its type and unit. */
  readonly detail: string
  readonly isNumber: boolean
  /** Pixels. */
  readonly width: number
}

interface DataGridProps {
  /** What the table is, for who can't see it. */
  readonly label: string
  readonly columns: readonly GridColumn[]
  readonly rowCount: number
  /** What stands in a cell; null while its row isn't read yet. */
  readonly cell: (row: number, column: number) => ReactNode
  /** These rows are on the screen now. */
  readonly onShow: (first: number, last: number) => void
}

const rowHeight = 28
export const headHeight = 44

/**
 * A table of any length: only the rows and columns on the screen are drawn. The grid takes the focus, the arrow keys
 * move its active cell (WAI-ARIA grid pattern); that cell's row and column stay drawn while it is active.
 */
export function DataGrid({ label, columns, rowCount, cell, onShow }: DataGridProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null)
  const id = useId()
  const active = useActiveCell(rowCount, columns.length)
  // oxlint-disable-next-line react/incompatible-library -- nothing is memoised on what it returns
  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollPaddingStart: headHeight,
    overscan: 8,
    rangeExtractor: (range) => withActive(defaultRangeExtractor(range), active.cell.row, rowCount),
  })
  // oxlint-disable-next-line react/incompatible-library -- the same
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => columns[at]?.width ?? 0,
    overscan: 2,
    rangeExtractor: (range) => withActive(defaultRangeExtractor(range), active.cell.column, columns.length),
  })
  const [first, last] = [rows.range?.startIndex ?? 0, rows.range?.endIndex ?? 0]
  useEffect(() => onShow(first, last), [onShow, first, last])
  const drawn = across.getVirtualItems()
  const cellId = (row: number, column: number) => `${id}-${row}-${column}`

  return (
    <div
      ref={scroller}
      className={styles.grid}
      role="grid"
      aria-label={label}
      aria-rowcount={rowCount + 1}
      aria-colcount={columns.length}
      aria-activedescendant={rowCount === 0 ? undefined : cellId(active.cell.row, active.cell.column)}
      tabIndex={0}
      onKeyDown={(event) => {
        const moved = active.move(event, pageOf(scroller.current))
        if (moved === null) return
        rows.scrollToIndex(moved.row)
        across.scrollToIndex(moved.column)
      }}
    >
      <div className={styles.head} role="row" aria-rowindex={1} style={{ width: across.getTotalSize() }}>
        {drawn.map(({ index, start, size }) => {
          const column = columns[index]
          return (
            <div
              key={column?.key}
              role="columnheader"
              aria-colindex={index + 1}
              className={`${styles.headCell} ${column?.isNumber ? styles.number : ''}`}
              style={{ left: start, width: size }}
            >
              {column?.title}
              <span className={styles.detail}>{column?.detail}</span>
            </div>
          )
        })}
      </div>
      <div
        role="presentation"
        className={styles.body}
        style={{ width: across.getTotalSize(), height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().map((row) => (
          <div
            key={row.index}
            role="row"
            aria-rowindex={row.index + 2}
            className={styles.row}
            style={{ top: row.start }}
          >
            {drawn.map(({ index, start, size }) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the grid has the focus and the keys
              <div
                key={columns[index]?.key}
                id={cellId(row.index, index)}
                role="gridcell"
                aria-colindex={index + 1}
                className={classOf(columns[index], active.isAt(row.index, index))}
                style={{ left: start, width: size }}
                onClick={() => active.set({ row: row.index, column: index })}
              >
                {cell(row.index, index)}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

const classOf = (column: GridColumn | undefined, isActive: boolean) =>
  [styles.cell, column?.isNumber ? styles.number : '', isActive ? styles.active : ''].join(' ')

/** Rows that a page of the keyboard moves. */
const pageOf = (scroller: HTMLElement | null) =>
  Math.max(1, Math.floor(((scroller?.clientHeight ?? 0) - headHeight) / rowHeight) - 1)

function withActive(range: number[], active: number, count: number): number[] {
  if (active >= count || range.includes(active)) return range
  return [...range, active].sort((a, b) => a - b)
}
