import { useCallback, useEffect, useState } from 'react'
import type { FeitenbladResult } from '../../../core/workbench/model'
import { useTools } from '../../app/WorkbenchContext'

export type SheetState =
  /** `share`: of the cells that the sheet needs, how many are done; 0 … 1. */
  | { readonly step: 'vult'; readonly share: number | undefined }
  | { readonly step: 'fout'; readonly problem: string }
  | { readonly step: 'klaar'; readonly result: FeitenbladResult }

/** Fills a fact sheet when it comes in front, and again on request. */
export function useFeitenblad(path: string): { state: SheetState; fill: () => void } {
  const { workbench } = useTools()
  const [round, setRound] = useState(0)
  const [state, setState] = useState<SheetState>({ step: 'vult', share: undefined })
  useEffect(() => {
    let current = true
    const put = (next: SheetState) => current && setState(next)
    put({ step: 'vult', share: undefined })
    workbench
      .feitenblad(path, (done, total) => put({ step: 'vult', share: total === 0 ? 1 : done / total }))
      .then((filled) =>
        put(filled.ok ? { step: 'klaar', result: filled.value } : { step: 'fout', problem: filled.problem }),
      )
      .catch((error: unknown) =>
        put({ step: 'fout', problem: error instanceof Error ? error.message : String(error) }),
      )
    return () => {
      current = false
    }
  }, [workbench, path, round])
  return { state, fill: useCallback(() => setRound((now) => now + 1), []) }
}
