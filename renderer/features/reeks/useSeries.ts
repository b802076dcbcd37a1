import { useCallback, useMemo, useState } from 'react'
import type { Workbench } from '../../../core/workbench/model'
import type { WorkbenchTools } from '../../app/WorkbenchContext'
import { createSeries } from './series'

/** The window's one series of runs, and whether it is shown. */
export function useSeries(workbench: Workbench) {
  const [store] = useState(() => createSeries(workbench))
  const [shown, setShown] = useState(false)
  const tools = useMemo<WorkbenchTools['series']>(
    () => ({
      store,
      show: () => setShown(true),
      start: (title, plans) => {
        setShown(true)
        void store.start(title, plans)
      },
    }),
    [store],
  )
  return { tools, shown, hide: useCallback(() => setShown(false), []) }
}
