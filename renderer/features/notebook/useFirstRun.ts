import { useEffect } from 'react'
import type { NotebookSession } from '../../../core/workbench/model'
import { areLoading } from '../../app/sourceProgress'
import { useTools } from '../../app/WorkbenchContext'
import { useStore } from '../../ui/store'

/** Runs a notebook once after it was opened, as soon as its sources are there: a report opens with its figures. */
export function useFirstRun(session: NotebookSession): void {
  const { sources } = useStore(useTools().workbench)
  const ready = !areLoading(sources)
  useEffect(() => {
    const { cells, running } = session.state
    const untouched = cells.every(({ status }) => status === 'niet-uitgevoerd')
    if (ready && untouched && !running) void session.run('alles')
  }, [session, ready])
}
