import type { Workbench } from '../../../core/workbench/model'
import type { PreviousComparison } from '../../../core/workbench/runs/notebookRuns'
import { runNotebooks, type FinishedRun, type PlannedRun } from '../../../core/workbench/runs/runNotebooks'
import { createStore, type Observable } from '../../ui/store'

/** A run that finished, and how it differs from the one before in both views. */
export type SeriesRun = FinishedRun & {
  readonly since: { readonly intern: PreviousComparison; readonly publicatie: PreviousComparison } | null
}

export interface SeriesState {
  readonly step: 'leeg' | 'loopt' | 'klaar' | 'gestopt'
  readonly title: string
  readonly plans: readonly PlannedRun[]
  readonly current: PlannedRun | null
  readonly finished: readonly SeriesRun[]
  /** When it began, in milliseconds. */
  readonly began: number
}

/** One series of runs at a time: of a theme, of the werkmap, or of a notebook for a list of values. */
export interface Series extends Observable<SeriesState> {
  /** Does nothing while another series runs. */
  start(title: string, plans: readonly PlannedRun[]): Promise<void>
  /** Stops after what is running now is stopped; what is done stays. */
  stop(): void
}

export function createSeries(workbench: Workbench): Series {
  const store = createStore<SeriesState>({
    step: 'leeg',
    title: '',
    plans: [],
    current: null,
    finished: [],
    began: 0,
  })
  let controller = new AbortController()
  const change = (over: Partial<SeriesState>) => store.set({ ...store.state, ...over })

  return {
    get state() {
      return store.state
    },
    subscribe: (listener) => store.subscribe(listener),
    async start(title, plans) {
      if (store.state.step === 'loopt') return
      controller = new AbortController()
      const { signal } = controller
      change({ step: 'loopt', title, plans, current: null, finished: [], began: Date.now() })
      await workbench.loadSources()
      await runNotebooks(workbench, plans, signal, {
        begins: (current) => change({ current }),
        ended: async (run) => {
          const since = await compared(workbench, run)
          change({ finished: [...store.state.finished, { ...run, since }] })
        },
      })
      change({ step: signal.aborted ? 'gestopt' : 'klaar', current: null })
    },
    stop: () => controller.abort(),
  }
}

/** Of a run for certain values, against the last one for the same values. */
async function compared({ runs }: Workbench, run: FinishedRun): Promise<SeriesRun['since']> {
  if (run.outcome !== 'klaar') return null
  const isVaried = run.plan.varied.length > 0
  const [intern, publicatie] = [
    await runs.compareWithPrevious(run.state, 'intern', isVaried),
    await runs.compareWithPrevious(run.state, 'publicatie', isVaried),
  ]
  return { intern, publicatie }
}
