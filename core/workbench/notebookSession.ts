import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { CellValue } from '../bridge/table'
import type { EngineSession } from '../engine/port'
import type { AssessmentContext } from '../evidence/assessment'
import type { Weergave } from '../evidence/flags'
import type { Figure } from '../figures/model'
import { replaceBody } from '../notebook/edit/replaceBody'
import type { Notebook } from '../notebook/model'
import { parseNotebook } from '../notebook/parseNotebook'
import type { FileProblem, FileText, WorkspaceFiles } from '../workspace/files'
import { cellFigure } from './cellFigure'
import { fillText } from './fillText'
import type { CellState, FigureView, NotebookSession, NotebookState, RunScope, SourceState } from './model'
import { defaultParameters, freshCell, retext } from './retext'
import { runCells } from './runCells'
import { markStale } from './staleness'
import { watchSession } from './watchSession'

/** What an open notebook shares with the workbench. */
export interface NotebookSurroundings {
  readonly files: WorkspaceFiles
  readonly engine: EngineSession
  /** Asks for a fresh engine after the old one stopped; afterwards `renew` has been called. */
  readonly onEngineStopped: () => Promise<void>
  readonly sources: () => ReadonlyMap<string, SourceState>
  readonly assessment: () => AssessmentContext
  readonly onClose: () => void
}

/** An open notebook: its text, what ran, and where it differs from disk. */
export class OpenNotebook implements NotebookSession {
  #state: NotebookState
  /** What is on disk as far as known; null when the file is gone. */
  #saved: FileText | null
  #engine: EngineSession
  #controller = new AbortController()
  /** Runs and saves each wait for the one before. */
  #runs: Promise<void> = Promise.resolve()
  #saves: Promise<unknown> = Promise.resolve()
  readonly #listeners = new Set<() => void>()

  constructor(
    path: string,
    file: FileText,
    private readonly around: NotebookSurroundings,
  ) {
    this.#saved = file
    this.#engine = around.engine
    const notebook = parseNotebook(file.text)
    this.#state = {
      path,
      notebook,
      parameters: defaultParameters(notebook),
      cells: notebook.cells.map(freshCell),
      unsaved: false,
      changedOnDisk: false,
      running: false,
    }
  }

  get state(): NotebookState {
    return this.#state
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  setBody(cell: string, body: string): void {
    const notebook = replaceBody(this.#state.notebook, cell, body)
    if (notebook.text !== this.#state.notebook.text) this.#takeText(notebook)
  }

  setParameter(name: string, value: CellValue): void {
    if (this.#state.parameters[name] === value) return
    const parameters = { ...this.#state.parameters, [name]: value }
    this.#replace({ parameters, cells: markStale(this.#state.cells, { kind: 'parameter', name }) })
  }

  sourceChanged(name: string): void {
    this.#replace({ cells: markStale(this.#state.cells, { kind: 'bron', name }) })
  }

  /** Takes a session of a fresh engine: nothing that ran is there any more. */
  renew(engine: EngineSession): void {
    this.#engine = engine
    this.#replace({ cells: markStale(this.#state.cells, { kind: 'database' }) })
  }

  settingsChanged(): void {
    this.#replace({ cells: markStale(this.#state.cells, { kind: 'werkmap' }) })
  }

  run(scope: RunScope): Promise<void> {
    const { signal } = this.#controller
    this.#runs = this.#runs.then(() => (signal.aborted ? undefined : this.#run(scope, signal)))
    return this.#runs
  }

  async #run(scope: RunScope, signal: AbortSignal): Promise<void> {
    let engineStopped = false
    this.#replace({ running: true })
    try {
      await runCells(scope, {
        session: watchSession(this.#engine, () => (engineStopped = true)),
        sources: this.around.sources(),
        assessment: this.around.assessment(),
        signal,
        state: () => this.#state,
        update: (id, change) => this.#updateCell(id, change),
      })
      if (engineStopped) await this.around.onEngineStopped()
    } finally {
      this.#replace({ running: false })
    }
  }

  stop(): void {
    this.#controller.abort()
    this.#controller = new AbortController()
  }

  save(): Promise<Outcome<null, FileProblem>> {
    const saved = this.#saves.then(() => this.#save())
    this.#saves = saved
    return saved
  }

  async #save(): Promise<Outcome<null, FileProblem>> {
    const { path, notebook } = this.#state
    const { text } = notebook
    if (this.#saved?.text === text && !this.#state.changedOnDisk) return succeed(null)
    const written = await this.around.files.writeText(path, text, this.#saved?.sha256 ?? null)
    if (!written.ok) {
      if (written.problem.kind === 'changed-on-disk') this.#replace({ changedOnDisk: true })
      return fail(written.problem)
    }
    this.#saved = { text, sha256: written.value.sha256 }
    this.#replace({ unsaved: this.#state.notebook.text !== text, changedOnDisk: false })
    return succeed(null)
  }

  async reload(): Promise<Outcome<null, FileProblem>> {
    const read = await this.around.files.readText(this.#state.path)
    if (!read.ok) return read
    this.#saved = read.value
    this.#takeText(parseNotebook(read.value.text))
    return succeed(null)
  }

  async keepOwn(): Promise<Outcome<null, FileProblem>> {
    const read = await this.around.files.readText(this.#state.path)
    if (!read.ok && read.problem.kind !== 'missing') return read
    this.#saved = read.ok ? read.value : null
    this.#replace({ changedOnDisk: false, unsaved: this.#state.notebook.text !== this.#saved?.text })
    return succeed(null)
  }

  /** Looks at the disk: follows it when nothing is unsaved, else says that it differs. */
  async fileChanged(): Promise<void> {
    await this.#saves
    const read = await this.around.files.readText(this.#state.path)
    if (read.ok && read.value.sha256 === this.#saved?.sha256) return
    if (!read.ok || this.#state.unsaved) {
      this.#replace({ changedOnDisk: true, unsaved: true })
      return
    }
    this.#saved = read.value
    this.#takeText(parseNotebook(read.value.text))
  }

  figure(cell: string, view: FigureView): Figure | null {
    return cellFigure(this.#state, cell, view)
  }

  text(cell: string, weergave: Weergave): string {
    return fillText(this.#state, cell, weergave)
  }

  async close(): Promise<void> {
    this.stop()
    await this.#runs
    await this.#engine.close()
    this.around.onClose()
  }

  #takeText(notebook: Notebook): void {
    const gone = this.#state.cells.filter(({ cell }) => !notebook.cells.some(({ id }) => id === cell.id))
    // A cell that is no longer there may not be read either.
    for (const { cell } of gone) if (cell.kind === 'sql') void this.#engine.forget(cell.name)
    const unsaved = notebook.text !== this.#saved?.text
    this.#replace({ ...retext(this.#state, notebook), unsaved, changedOnDisk: false })
  }

  #updateCell(id: string, change: Partial<CellState>): void {
    this.#replace({
      cells: this.#state.cells.map((state) => (state.cell.id === id ? { ...state, ...change } : state)),
    })
  }

  #replace(change: Partial<NotebookState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}
