import { useEffect, useState } from 'react'
import type { Weergave } from '../../../core/evidence/flags'
import type { RunComparison } from '../../../core/runs/comparison'
import type { NotebookState, Workbench } from '../../../core/workbench/model'
import type { KeptRun } from '../../../core/workbench/runs/runHistory'

export type ComparisonState =
  | { readonly step: 'bezig' }
  /** A query has yet to run. */
  | { readonly step: 'niet-uitgevoerd' }
  | { readonly step: 'eerste-keer' }
  | {
      readonly step: 'vergeleken'
      readonly earlier: readonly KeptRun[]
      readonly run: KeptRun
      /** A Dutch sentence where that run can't be read. */
      readonly comparison: RunComparison | string
    }

/**
 * What the notebook shows against an earlier run, made again when it ran, when the view changes and when another run is
 * chosen.
 *
 * @param chosen Path of the run to compare with; null: the one before.
 */
export function useComparison(
  workbench: Workbench,
  notebook: NotebookState,
  weergave: Weergave,
  chosen: string | null,
): ComparisonState {
  const [found, setFound] = useState<ComparisonState>({ step: 'bezig' })
  useEffect(() => {
    if (notebook.running) return
    let isCurrent = true
    void compare(workbench, notebook, weergave, chosen).then((next) => {
      if (isCurrent) setFound(next)
    })
    return () => {
      isCurrent = false
    }
  }, [workbench, notebook, weergave, chosen])
  return notebook.running ? { step: 'bezig' } : found
}

async function compare(
  workbench: Workbench,
  notebook: NotebookState,
  weergave: Weergave,
  chosen: string | null,
): Promise<ComparisonState> {
  if (!isUpToDate(notebook)) return { step: 'niet-uitgevoerd' }
  const { runs } = workbench
  const earlier = await runs.earlier(notebook)
  const run = earlier.find(({ path }) => path === chosen)
  if (run) {
    const compared = await runs.compare(notebook, run, weergave)
    return { step: 'vergeleken', earlier, run, comparison: compared.ok ? compared.value : compared.problem }
  }
  const { found } = await runs.compareWithPrevious(notebook, weergave)
  return found === null ? { step: 'eerste-keer' } : { step: 'vergeleken', earlier, ...found }
}

const isUpToDate = ({ cells }: NotebookState): boolean =>
  cells.every(
    ({ cell, status }) =>
      (cell.kind !== 'sql' && cell.kind !== 'zrm' && cell.kind !== 'peiling') ||
      status === 'klaar' ||
      status === 'fout',
  )
