import { useCallback, useMemo, useState } from 'react'
import type { Workbench } from '../../../core/workbench/model'
import type { WorkbenchTools } from '../../app/WorkbenchContext'
import { createSeries } from './series'

/** The window's one series of runs, and whether it is shown. */
export function useSeries(workbench: Workbench, tell: (sentence: string) => void) {
  const [store] = useState(() => createSeries(workbench))
  const [shown, setShown] = useState(false)
  const tools = useMemo<WorkbenchTools['series']>(
    () => ({
      store,
      show: () => setShown(true),
      start: (title, plans) => {
        setShown(true)
        if (store.state.step === 'loopt')
          tell(`${store.state.title} loopt nog. Begin de volgende als dat klaar is.`)
        else void store.start(title, plans)
      },
    }),
    [store, tell],
  )
  return { tools, shown, hide: useCallback(() => setShown(false), []) }
}
