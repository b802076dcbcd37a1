import { useState } from 'react'
import type { Cell } from '../../../core/notebook/model'

/**
 * The cell as it could be read last while what is being typed in it can't: its editor stays, with the cursor in it. The
 * places are those of the text as it is now.
 */
export function useReadable(cell: Cell, isEditing: boolean): Cell {
  const [last, setLast] = useState(cell)
  if (cell.kind !== 'ongeldig' && cell !== last) setLast(cell)
  if (cell.kind !== 'ongeldig' || !isEditing) return cell
  if (last.kind !== 'figuur' && last.kind !== 'zrm') return cell
  const { from, to, bodyFrom, bodyTo, line } = cell
  return { ...last, from, to, bodyFrom, bodyTo, line }
}
