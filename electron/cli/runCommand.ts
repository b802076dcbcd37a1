import type { CellValue } from '../../core/bridge/table'
import type { Weergave } from '../../core/evidence/flags'
import type { RunComparison } from '../../core/runs/comparison'
import type { NotebookState, Workbench } from '../../core/workbench/model'
import { errorText, notebookReport, withholds, type NotebookReport } from '../../core/workbench/runReport'
import type { Arguments } from './arguments'
import { BadInput } from './badInput'
import { openNodeWorkbench } from './nodeWorkbench'
import { printComparison } from './printComparison'
import { printReport } from './printReport'
import { planRuns, type RunValues } from './runParameters'

/** One run of a notebook, as it is printed. */
interface Run {
  readonly state: NotebookState
  readonly report: NotebookReport & {
    /** With --per: the values this run is for. */
    readonly voor?: Readonly<Record<string, CellValue>>
    /** With --vergelijk: null when there was no run before. */
    readonly vorige?: RunComparison | null
  }
  /** Of the run before, when there was one. */
  readonly moment: string | null
}

/** `run <notebook|map|alles>`: runs notebooks and prints their results, judged by the evidence rules. */
export async function runCommand(given: Arguments): Promise<number> {
  const target = given.words[0]
  if (target === undefined) throw new BadInput('Zeg wat je wilt uitvoeren: een notebook, een map of alles.')
  const workbench = await openNodeWorkbench(given.werkmap)
  try {
    const planned = await planRuns(workbench, notebooksOf(workbench, target), given)
    const runs: Run[] = []
    for (const { path, values } of planned) runs.push(await runNotebook(workbench, path, values, given))
    const notebooks = runs.map(({ report }) => report)
    if (given.json) console.log(JSON.stringify({ weergave: given.weergave, notebooks }, null, 2))
    else for (const run of runs) printRun(run, given)
    return statusOf(runs, given.weergave)
  } finally {
    await workbench.close()
  }
}

function notebooksOf(workbench: Workbench, target: string): readonly string[] {
  const notebooks = workbench.state.documents
    .filter(({ kind }) => kind === 'notebook')
    .map(({ path }) => path)
  const wanted = target.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '')
  const found = notebooks.filter(
    (path) =>
      wanted === 'alles' ||
      path === wanted ||
      path.startsWith(`analyses/${wanted}/`) ||
      path.startsWith(`${wanted}/`),
  )
  if (found.length > 0) return found
  const known = [...new Set(notebooks.map((path) => path.split('/')[1]))].join(', ')
  throw new BadInput(`Er is geen notebook of map “${target}” in analyses/. Er zijn: ${known}.`)
}

/** Runs a notebook in a session of its own: nothing of another run is in it. */
async function runNotebook(
  workbench: Workbench,
  path: string,
  { all, varied }: RunValues,
  { per, weergave, vergelijk }: Arguments,
): Promise<Run> {
  const opened = await workbench.openNotebook(path)
  if (!opened.ok) throw new BadInput(opened.problem)
  const session = opened.value
  for (const problem of session.state.notebook.problems)
    console.error(`${path}, regel ${problem.line}: ${problem.text}`)
  for (const [name, value] of Object.entries(all)) session.setParameter(name, value)
  await session.run('alles')
  const { state } = session
  await session.close()
  const problem = workbench.runs.problem(state)
  if (problem !== null) console.error(`${path}: deze uitvoering kon niet worden onthouden. ${problem}`)
  const previous = vergelijk ? await compared(workbench, state, weergave, per.size > 0) : null
  return {
    state,
    report: {
      ...notebookReport(state, weergave),
      ...(per.size === 0 ? {} : { voor: varied }),
      ...(previous === null ? {} : { vorige: previous.found?.comparison ?? null }),
    },
    moment: previous?.found?.run.moment ?? null,
  }
}

/** Of runs for a list of values each is compared with the last one for the same value. */
async function compared(workbench: Workbench, state: NotebookState, weergave: Weergave, isVaried: boolean) {
  const previous = await workbench.runs.compareWithPrevious(state, weergave, isVaried)
  for (const problem of previous.problems) console.error(`${state.path}: ${problem}`)
  return previous
}

function statusOf(runs: readonly Run[], weergave: Weergave): number {
  const failures = runs.flatMap(({ state: { path, cells } }) =>
    cells.flatMap(({ cell, error }) =>
      error ? [`${path}, regel ${cell.line}: ${errorText(error, weergave)}`] : [],
    ),
  )
  for (const failure of failures) console.error(failure)
  if (failures.length > 0) return 2
  const differs = runs.some(({ report }) => (report.vorige?.verschillen.length ?? 0) > 0)
  return differs || (weergave === 'publicatie' && runs.some(({ state }) => withholds(state))) ? 1 : 0
}

function printRun({ report, moment }: Run, { weergave, vergelijk }: Arguments): void {
  printReport(report, report.voor ?? {}, weergave)
  if (vergelijk) printComparison(report.vorige ?? null, moment)
}
