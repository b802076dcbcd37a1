import { useState } from 'react'
import type { KeyboardEvent } from 'react'

export interface GridCell {
  /** -1 is the row with titles. */
  readonly row: number
  readonly column: number
}

/** Cells beside each other, all bounds included. */
export interface GridRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

interface ActiveCell {
  readonly cell: GridCell
  /** The chosen cells; null while a title is active. */
  readonly range: GridRange | null
  readonly isAt: (row: number, column: number) => boolean
  readonly isChosen: (row: number, column: number) => boolean
  /** @param extends Whether the cells from where the choice began belong to it too. */
  readonly set: (cell: GridCell, extend?: boolean) => void
  /** Follows a key; the cell that became active, or null for a key that isn't of the grid. */
  readonly move: (event: KeyboardEvent, page: number) => GridCell | null
}

/**
 * The active cell of a grid and the cells chosen with it; they stay inside when the table becomes smaller.
 *
 * @param hasTitles Whether the titles can be active too.
 */
export function useActiveCell(rowCount: number, columnCount: number, hasTitles: boolean): ActiveCell {
  const [chosen, choose] = useState<{ cell: GridCell; began: GridCell }>({ cell: origin, began: origin })
  const first = hasTitles ? -1 : 0
  const within = ({ row, column }: GridCell, least: number): GridCell => ({
    row: Math.max(least, Math.min(row, rowCount - 1)),
    column: Math.max(0, Math.min(column, columnCount - 1)),
  })
  const cell = within(chosen.cell, first)
  const began = within(chosen.began, 0)
  const range = cell.row < 0 || rowCount === 0 ? null : rangeOf(cell, began)
  const set = (next: GridCell, extend = false) => choose({ cell: next, began: extend ? began : next })
  const takeOver = (event: KeyboardEvent) => {
    event.preventDefault()
    event.stopPropagation()
  }
  return {
    cell,
    range,
    isAt: (row, column) => row === cell.row && column === cell.column,
    isChosen: (row, column) => range !== null && isWithin(range, row, column),
    set,
    move(event, page) {
      if (isAll(event) && rowCount > 0) {
        takeOver(event)
        choose({ cell: origin, began: { row: rowCount - 1, column: columnCount - 1 } })
        return null
      }
      const target = targetOf(event, cell, page)
      if (target === null || (rowCount === 0 && !hasTitles)) return null
      // One wide column is scrolled sideways.
      if (columnCount === 1 && /^Arrow(Left|Right)$/.test(event.key)) return null
      takeOver(event)
      const moved = within(target, event.key === 'ArrowUp' && !event.shiftKey ? first : Math.min(cell.row, 0))
      set(moved, event.shiftKey)
      return moved
    },
  }
}

const origin: GridCell = { row: 0, column: 0 }

const isAll = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key.toLowerCase() === 'a' && (ctrlKey || metaKey) && !altKey

const rangeOf = (one: GridCell, other: GridCell): GridRange => ({
  top: Math.min(one.row, other.row),
  bottom: Math.max(one.row, other.row),
  left: Math.min(one.column, other.column),
  right: Math.max(one.column, other.column),
})

const isWithin = ({ top, bottom, left, right }: GridRange, row: number, column: number) =>
  row >= top && row <= bottom && column >= left && column <= right

/** Where a key leads, before the bounds of the table; null for other keys. */
export function targetOf(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { row, column }: GridCell,
  page: number,
): GridCell | null {
  if (altKey) return null
  const whole = ctrlKey || metaKey
  switch (key) {
    case 'ArrowDown':
      return { row: whole ? Infinity : row + 1, column }
    case 'ArrowUp':
      return { row: whole && row > 0 ? 0 : row - 1, column }
    case 'ArrowRight':
      return { row, column: whole ? Infinity : column + 1 }
    case 'ArrowLeft':
      return { row, column: whole ? 0 : column - 1 }
    case 'PageDown':
      return { row: row + page, column }
    case 'PageUp':
      return { row: row - page, column }
    case 'Home':
      return { row: whole ? 0 : row, column: 0 }
    case 'End':
      return { row: whole ? Infinity : row, column: Infinity }
    default:
      return null
  }
}
