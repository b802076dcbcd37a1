import type { CellValue } from '../../bridge/table'
import type { WerkmapPath } from '../../workspace/files'
import type { NotebookState, Workbench } from '../model'

/** One run of a series: a notebook with values for some of its parameters. */
export interface PlannedRun {
  readonly path: WerkmapPath
  readonly values: Readonly<Record<string, CellValue>>
  /** Those of `values` that differ within the series. */
  readonly varied: readonly string[]
  /** What the notebook says where it is open and not saved; null: what its file says. */
  readonly text: string | null
}

export type FinishedRun = { readonly plan: PlannedRun } & (
  | {
      readonly outcome: 'klaar'
      readonly state: NotebookState
      readonly failures: readonly RunFailure[]
    }
  /** The notebook can't be opened; a Dutch sentence. */
  | { readonly outcome: 'niet-geopend'; readonly problem: string }
)

export interface RunFailure {
  readonly cell: string
  /** In the file, from 1. */
  readonly line: number
  readonly text: string
}

/**
 * Runs notebooks one after another, each in a session of its own: nothing of one run is in another. One that fails
 * doesn't keep the others from running.
 *
 * @param signal Stops the series; the run that is under way isn't told of.
 * @param onRun Called when a run begins, and with each that finished.
 */
export async function runNotebooks(
  workbench: Pick<Workbench, 'openNotebook'>,
  plans: readonly PlannedRun[],
  signal: AbortSignal,
  onRun: { readonly begins: (plan: PlannedRun) => void; readonly ended: (run: FinishedRun) => Promise<void> },
): Promise<void> {
  for (const plan of plans) {
    if (signal.aborted) return
    onRun.begins(plan)
    const run = await runPlanned(workbench, plan, signal)
    if (signal.aborted) return
    await onRun.ended(run)
  }
}

async function runPlanned(
  workbench: Pick<Workbench, 'openNotebook'>,
  plan: PlannedRun,
  signal: AbortSignal,
): Promise<FinishedRun> {
  const opened = await workbench.openNotebook(plan.path)
  if (!opened.ok) return { plan, outcome: 'niet-geopend', problem: opened.problem }
  const session = opened.value
  const stop = () => session.stop()
  signal.addEventListener('abort', stop)
  try {
    if (plan.text !== null) session.takeText(plan.text)
    for (const [name, value] of Object.entries(plan.values)) session.setParameter(name, value)
    await session.run('alles')
    const { state } = session
    return { plan, outcome: 'klaar', state, failures: failuresIn(state) }
  } finally {
    signal.removeEventListener('abort', stop)
    await session.close()
  }
}

function failuresIn({ cells }: NotebookState): readonly RunFailure[] {
  return cells.flatMap(({ cell, error }) =>
    error ? [{ cell: cell.id, line: cell.line, text: error.text }] : [],
  )
}
