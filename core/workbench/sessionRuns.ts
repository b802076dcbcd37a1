import type { EngineSession } from '../engine/port'
import { fingerprints } from './fingerprint'
import type { RecordCounts } from '../evidence/records/recordCounts'
import type { CellContext } from './cellContext'
import type { CellState, NotebookState, RunScope } from './model'
import type { NotebookSurroundings } from './notebookSession'
import { readMapShapes } from './readMapShapes'
import { CellRows } from './results/cellRows'
import { recordsOf } from './records/recordsOf'
import { outputsOf, runCells } from './runCells'
import { parameterSet } from './runs/runHistory'
import { freshAgain, markStale, type Change } from './staleness'
import type { StateStore } from './stateStore'
import { watchSession } from './watchSession'

/** Runs the cells of an open notebook, and knows what their results followed from. */
export class SessionRuns {
  #engine: EngineSession
  readonly results = new CellRows(() => this.#engine)
  #controller = new AbortController()
  /** Of the cells of this run. */
  readonly #stops = new Map<string, AbortController>()
  /** Each run waits for the one before. */
  #runs: Promise<void> = Promise.resolve()
  /** Cells that were taken out since the last run, with what they had: undoing brings it back. */
  readonly gone = new Map<string, CellState>()
  readonly #sourceStamps = new Map<string, number>()
  #stamp = 0

  constructor(
    private readonly store: StateStore<NotebookState>,
    private readonly around: NotebookSurroundings,
    /** Makes what is being typed part of the notebook. */
    private readonly settle: () => void,
  ) {
    this.#engine = around.engine
  }

  sourceChanged(name: string): void {
    this.#sourceStamps.set(name, (this.#sourceStamps.get(name) ?? 0) + 1)
    this.#mark({ kind: 'bron', name })
  }

  /** Takes a session of a fresh engine: nothing that ran is there any more. */
  renew(engine: EngineSession): void {
    this.#engine = engine
    this.outdate('database')
  }

  /** Something that every result followed from is another. */
  outdate(kind: 'database' | 'werkmap' | 'gemeenten'): void {
    this.#stamp++
    this.#mark({ kind })
  }

  #mark(change: Change): void {
    this.store.replace({ cells: markStale(this.store.state.cells, change) })
  }

  /** Results that follow from what is there now after all are current again. */
  freshen(): void {
    const { cells } = this.store.state
    if (cells.some(({ status, ran }) => status === 'verouderd' && ran !== null))
      this.store.replace({ cells: freshAgain(cells, this.#fingerprints()) })
  }

  #fingerprints(): ReadonlyMap<string, string> {
    const { notebook, parameters } = this.store.state
    return fingerprints(notebook, parameters, { sources: this.#sourceStamps, whole: this.#stamp })
  }

  run(scope: RunScope): Promise<void> {
    const { signal } = this.#controller
    this.#runs = this.#runs.then(() => (signal.aborted ? undefined : this.#run(scope, signal)))
    return this.#runs
  }

  async #run(scope: RunScope, signal: AbortSignal): Promise<void> {
    let engineStopped = false
    this.settle()
    this.#forgetGone()
    this.#stops.clear()
    this.store.replace({ running: true })
    try {
      await runCells(scope, {
        ...this.#surroundings(),
        session: watchSession(this.#engine, () => (engineStopped = true)),
        signal,
        signalOf: (id) => this.#stopOf(id).signal,
        state: () => this.store.state,
        update: (id, change) => this.#updateCell(id, change),
        fingerprint: (id) => this.#fingerprints().get(id) ?? null,
      })
      if (engineStopped) await this.around.onEngineStopped()
      await this.#remember()
    } finally {
      this.store.replace({ running: false })
      this.freshen()
    }
  }

  #surroundings(): Pick<CellContext, 'sources' | 'assessment' | 'shapes' | 'scales'> {
    return {
      sources: this.around.sources(),
      assessment: this.around.assessment(),
      shapes: (source) => readMapShapes(this.around.files, source),
      scales: this.around.scales(),
    }
  }

  /** The records behind the published counts of cells, where they can be followed; after what runs. */
  async records(cells: readonly string[]): Promise<ReadonlyMap<string, RecordCounts>> {
    await this.#runs
    const { notebook, parameters, cells: states } = this.store.state
    const context: CellContext = {
      ...this.#surroundings(),
      session: this.#engine,
      signal: this.#controller.signal,
      notebook,
      parameters,
      outputs: outputsOf(states),
    }
    const found = new Map<string, RecordCounts>()
    for (const { cell, output } of states) {
      const counts = output && cells.includes(cell.id) ? await recordsOf(cell, output, context) : null
      if (counts !== null) found.set(cell.id, counts)
    }
    return found
  }

  async #remember(): Promise<void> {
    const { state } = this.store
    const kept = await this.around.onRun(state)
    if (kept === null) return
    this.store.replace({
      keptRuns: new Map(this.store.state.keptRuns).set(parameterSet(state.parameters), kept),
    })
  }

  /** A cell that is no longer there may not be read by what runs now; brought back later, it has to run again. */
  #forgetGone(): void {
    const names = new Set(this.store.state.cells.map(({ cell }) => cell.id))
    for (const [name, { cell }] of this.gone) {
      if (cell.kind === 'sql' && !names.has(name)) void this.#engine.forget(name)
    }
    this.gone.clear()
  }

  #updateCell(id: string, change: Partial<CellState>): void {
    this.store.replace({
      cells: this.store.state.cells.map((state) => (state.cell.id === id ? { ...state, ...change } : state)),
    })
  }

  stop(cell?: string): void {
    if (cell !== undefined) return this.#stopOf(cell).abort()
    for (const stop of this.#stops.values()) stop.abort()
    this.#controller.abort()
    this.#controller = new AbortController()
  }

  #stopOf(cell: string): AbortController {
    const known = this.#stops.get(cell) ?? new AbortController()
    this.#stops.set(cell, known)
    return known
  }

  /** Ends what runs, and the session of the engine. */
  async close(): Promise<void> {
    this.stop()
    await this.#runs
    await this.#engine.close()
  }
}
