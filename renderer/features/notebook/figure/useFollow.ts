import { useEffect } from 'react'
import type { CellState, NotebookSession } from '../../../../core/workbench/model'

/** Long enough to type on. */
const pause = 300

/**
 * Brings a figure that is edited up to date with its keys, when what it draws is: then nothing is asked of the engine.
 *
 * @param drawn The cell whose result it draws.
 */
export function useFollow(session: NotebookSession, state: CellState, drawn: CellState | undefined): void {
  const { cell, status } = state
  const isBehind = status === 'verouderd' || status === 'fout'
  const canFollow = isBehind && drawn?.status === 'klaar'
  useEffect(() => {
    if (!canFollow) return
    const timer = setTimeout(() => void session.run({ cell: cell.id }), pause)
    return () => clearTimeout(timer)
    // A failed figure is tried again when its text changes, not over and over.
  }, [canFollow, session, cell])
}
