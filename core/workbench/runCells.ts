import type { Outcome } from '../bridge/outcome'
import type { EngineSession } from '../engine/port'
import type { AssessmentContext } from '../evidence/assessment'
import { readsOf, runOrder } from '../notebook/dependencies'
import type { Cell } from '../notebook/model'
import type { CellContext } from './cellContext'
import type { CellError, CellOutput, CellState, NotebookState, RunScope, SourceState } from './model'
import { runCell } from './runCell'

export interface RunRequest {
  readonly session: EngineSession
  readonly sources: ReadonlyMap<string, SourceState>
  readonly assessment: AssessmentContext
  readonly shapes: CellContext['shapes']
  readonly scales: CellContext['scales']
  readonly signal: AbortSignal
  /** Of one cell; those of all cells are aborted with `signal`. */
  readonly signalOf: (cell: string) => AbortSignal
  readonly state: () => NotebookState
  readonly update: (cell: string, change: Partial<CellState>) => void
  /** What a cell's result follows from now. */
  readonly fingerprint: (cell: string) => string | null
}

/** Runs the cells of a scope in dependency order; a cell whose input failed says which. */
export async function runCells(scope: RunScope, request: RunRequest): Promise<void> {
  const { notebook, cells } = request.state()
  const { order, circular } = runOrder(notebook.cells)
  for (const id of circular) {
    request.update(
      id,
      failed({ text: `Deze cellen lezen elkaar in een kring: ${circular.join(', ')}.`, at: null }),
    )
  }
  const wanted = wantedCells(scope, cells)
  const queue = order.filter((id) => wanted.has(id))
  for (const id of queue) request.update(id, { status: 'wacht' })
  for (const [at, id] of queue.entries()) {
    if (request.signal.aborted)
      return queue.slice(at).forEach((left) => request.update(left, waitingAgain(request, left)))
    if (request.signalOf(id).aborted) request.update(id, waitingAgain(request, id))
    else await runOne(id, request)
  }
}

function wantedCells(scope: RunScope, cells: readonly CellState[]): ReadonlySet<string> {
  if (scope === 'alles') return new Set(cells.map(({ cell }) => cell.id))
  const stale = new Set(cells.filter(({ status }) => status !== 'klaar').map(({ cell }) => cell.id))
  if (scope === 'verouderd') return stale
  const byId = new Map(cells.map(({ cell }) => [cell.id, cell]))
  const wanted = new Set([scope.cell])
  const visit = (cell: Cell | undefined): void => {
    for (const name of cell ? readsOf(cell) : []) {
      if (wanted.has(name) || !stale.has(name)) continue
      wanted.add(name)
      visit(byId.get(name))
    }
  }
  visit(byId.get(scope.cell))
  return new Set([...wanted, ...readers(wanted, stale, cells)])
}

/** Figures and texts that show what runs: they follow at once, unless they wait for something else too. */
function readers(
  wanted: ReadonlySet<string>,
  stale: ReadonlySet<string>,
  cells: readonly CellState[],
): readonly string[] {
  return cells.flatMap(({ cell }) => {
    if (cell.kind !== 'figuur' && cell.kind !== 'tekst') return []
    const reads = readsOf(cell)
    const follows = reads.some((name) => wanted.has(name))
    return follows && reads.every((name) => wanted.has(name) || !stale.has(name)) ? [cell.id] : []
  })
}

async function runOne(id: string, request: RunRequest): Promise<void> {
  const { notebook, cells, parameters } = request.state()
  const cell = notebook.cells.find((candidate) => candidate.id === id)
  if (!cell) return
  const inputs = cells.filter((state) => readsOf(cell).includes(state.cell.id))
  const broken = inputs.find(({ status }) => status === 'fout')
  if (broken) {
    request.update(
      id,
      failed({ text: `Cel ${broken.cell.id}, waarvan deze leest, is niet gelukt.`, at: null }),
    )
    return
  }
  // An input that was edited during this run has to run first; the next run does that.
  const edited = inputs.find(({ status }) => status === 'verouderd')
  if (edited) {
    const what = request.signalOf(edited.cell.id).aborted ? 'gestopt' : 'gewijzigd'
    request.update(id, { status: 'verouderd', staleReason: `Cel ${edited.cell.id} is ${what}.` })
    return
  }
  // One that was stopped before it had a result gives nothing to read.
  if (inputs.some((input) => isStopped(input, request))) {
    request.update(id, waitingAgain(request, id))
    return
  }
  request.update(id, { status: 'loopt', staleReason: null, error: null })
  const ran = request.fingerprint(id)
  const started = Date.now()
  const signal = request.signalOf(id)
  const outcome = await runCell(cell, { ...request, signal, notebook, parameters, outputs: outputsOf(cells) })
  finish(id, outcome, { milliseconds: Date.now() - started, ran }, request)
}

const isStopped = ({ cell, status }: CellState, request: RunRequest) =>
  status === 'niet-uitgevoerd' && request.signalOf(cell.id).aborted

/** Records how a cell ended. One that went stale while it ran keeps the result, and stays stale. */
function finish(
  id: string,
  outcome: Outcome<CellOutput | null, CellError>,
  run: Pick<CellState, 'milliseconds' | 'ran'>,
  request: RunRequest,
): void {
  const wentStale = request.state().cells.some(({ cell, status }) => cell.id === id && status === 'verouderd')
  if (wentStale) request.update(id, outcome.ok ? { output: outcome.value, ...run } : {})
  else if (outcome.ok) request.update(id, { ...finished(outcome.value), ...run })
  else if (request.signalOf(id).aborted) request.update(id, waitingAgain(request, id))
  else request.update(id, { ...failed(outcome.problem), ...run })
}

/** The results by cell, as other cells read them. */
export function outputsOf(cells: readonly CellState[]): ReadonlyMap<string, CellOutput> {
  return new Map(cells.flatMap(({ cell, output }) => (output ? [[cell.id, output]] : [])))
}

function finished(output: CellOutput | null): Partial<CellState> {
  return { status: 'klaar', staleReason: null, error: null, output }
}

/** Without a run of its own there is nothing that it followed from. */
function failed(error: CellError): Partial<CellState> {
  return { status: 'fout', staleReason: null, error, ran: null }
}

/** A cell that was stopped: its old result, if any, is still there but no longer current. */
function waitingAgain(request: RunRequest, id: string): Partial<CellState> {
  const state = request.state().cells.find(({ cell }) => cell.id === id)
  return state?.output
    ? { status: 'verouderd', staleReason: 'Het uitvoeren is gestopt.' }
    : { status: 'niet-uitgevoerd', staleReason: null }
}
