import { useState } from 'react'
import type { KeyboardEvent } from 'react'

export interface GridCell {
  readonly row: number
  readonly column: number
}

interface ActiveCell {
  readonly cell: GridCell
  readonly isAt: (row: number, column: number) => boolean
  readonly set: (cell: GridCell) => void
  /** Follows a key; the cell that became active, or null for a key that isn't of the grid. */
  readonly move: (event: KeyboardEvent, page: number) => GridCell | null
}

/** The active cell of a grid; it stays inside when the table becomes smaller. */
export function useActiveCell(rowCount: number, columnCount: number): ActiveCell {
  const [chosen, set] = useState<GridCell>({ row: 0, column: 0 })
  const within = ({ row, column }: GridCell): GridCell => ({
    row: Math.max(0, Math.min(row, rowCount - 1)),
    column: Math.max(0, Math.min(column, columnCount - 1)),
  })
  const cell = within(chosen)
  return {
    cell,
    isAt: (row, column) => row === cell.row && column === cell.column,
    set,
    move(event, page) {
      const target = targetOf(event, cell, page)
      if (target === null || rowCount === 0) return null
      // One wide column is scrolled sideways.
      if (columnCount === 1 && /^Arrow(Left|Right)$/.test(event.key)) return null
      event.preventDefault()
      event.stopPropagation()
      const moved = within(target)
      set(moved)
      return moved
    },
  }
}

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
      return { row: whole ? 0 : row - 1, column }
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
