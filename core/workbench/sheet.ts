import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { PublishedCounts } from '../evidence/ledger/model'
import { cellsOfBlock } from '../feitenblad/blockReferences'
import { composeFeitenblad } from '../feitenblad/composeFeitenblad'
import type { PublishedCell } from '../feitenblad/lookup'
import type { FeitenbladDefinition } from '../feitenblad/model'
import { readFeitenblad } from '../feitenblad/readFeitenblad'
import { drawSvg } from '../figures/drawSvg'
import { pageWidth } from '../figures/pageWidth'
import { describeFileProblem } from '../workspace/describeFileProblem'
import type { WorkspaceFiles } from '../workspace/files'
import { describeYamlProblem } from '../workspace/readYaml'
import { cellFigure } from './cellFigure'
import { cellFlags } from './cellFlags'
import type { CellState, FeitenbladResult, NotebookState, Workbench } from './model'

/** A sheet with the runs it was made from. */
export interface RunSheet extends FeitenbladResult {
  readonly runs: ReadonlyMap<string, NotebookState>
  /** The cells that the sheet shows numbers of, as `notebook.cel`. */
  readonly cells: readonly string[]
}

/** Runs the notebooks that a feitenblad names, from disk and with their default parameters, and fills it in. */
export async function runSheet(
  workbench: Workbench,
  files: WorkspaceFiles,
  path: string,
  onProgress?: (done: number, total: number) => void,
): Promise<Outcome<RunSheet, string>> {
  const file = await files.readText(path)
  if (!file.ok) return fail(describeFileProblem(file.problem))
  const definition = readFeitenblad(file.value.text)
  if (!definition.ok) return fail(describeYamlProblem(path, definition.problem))
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const named = cellsNamed(definition.value)
  const names = [...new Set(named.map((cell) => cell.split('.')[0] ?? ''))]
  const runs = new Map<string, NotebookState>()
  const problems: string[] = []
  for (const [done, name] of names.entries()) {
    onProgress?.(done, names.length)
    const run = await runNotebook(workbench, `${folder}${name}.md`)
    if (!run.ok) problems.push(run.problem)
    else runs.set(name, run.value)
  }
  onProgress?.(names.length, names.length)
  const cells = await shownCells(runs)
  const { organisatie } = workbench.state.werkmap
  const composed = composeFeitenblad(
    definition.value,
    organisatie,
    (notebook, cell) => cells.get(`${notebook}.${cell}`) ?? null,
  )
  const failures = [...runs.values()].flatMap(cellFailures)
  return succeed({
    feitenblad: composed.feitenblad,
    problems: [...problems, ...failures, ...composed.problems],
    runs,
    cells: named,
  })
}

/** The cells that the blocks of a sheet refer to, by the notebook's file name without `.md`; in order of use. */
const cellsNamed = ({ hoofdstukken }: FeitenbladDefinition): readonly string[] => [
  ...new Set(hoofdstukken.flatMap(({ blokken }) => blokken.flatMap(cellsOfBlock))),
]

async function runNotebook(workbench: Workbench, path: string): Promise<Outcome<NotebookState, string>> {
  const opened = await workbench.openNotebook(path)
  if (!opened.ok) return opened
  try {
    await opened.value.run('alles')
    return succeed(opened.value.state)
  } finally {
    await opened.value.close()
  }
}

function cellFailures({ path, cells }: NotebookState): readonly string[] {
  return cells.flatMap(({ cell, error }) => (error ? [`${path}, regel ${cell.line}: ${error.text}`] : []))
}

async function shownCells(
  runs: ReadonlyMap<string, NotebookState>,
): Promise<ReadonlyMap<string, PublishedCell>> {
  const cells = new Map<string, PublishedCell>()
  for (const [notebook, state] of runs) {
    for (const cell of state.cells) {
      const published = await publishedCell(state, cell)
      if (published) cells.set(`${notebook}.${cell.cell.id}`, published)
    }
  }
  return cells
}

async function publishedCell(
  state: NotebookState,
  { cell, output }: CellState,
): Promise<PublishedCell | null> {
  if (!output) return null
  const { assessment, roles, sources } = output
  const figure = cellFigure(state, cell.id, { weergave: 'publicatie', width: pageWidth, scheme: 'licht' })
  const svg = figure?.spec ? await drawSvg(figure.spec) : null
  return {
    protection: assessment.protection,
    roles,
    flags: cellFlags(state, cell.id, 'publicatie'),
    sources,
    drawn: figure && { figure, svg },
  }
}

/** What a sheet publishes of registered people, by `notebook.cel`: each cell once. */
export function publishedCells({ runs, cells }: RunSheet): ReadonlyMap<string, PublishedCounts> {
  return new Map(
    cells.flatMap((reference) => {
      const [notebook = '', name = ''] = reference.split('.')
      const output = runs.get(notebook)?.cells.find(({ cell }) => cell.id === name)?.output
      return output?.assessment.published ? [[reference, output.assessment.published] as const] : []
    }),
  )
}
