import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { CellValue } from '../bridge/table'
import type { EngineSession } from '../engine/port'
import type { CellContext } from './cellContext'
import type { AssessmentContext } from '../evidence/assessment'
import type { Weergave } from '../evidence/flags'
import type { Figure } from '../figures/model'
import { applyEdit, type NotebookEdit } from '../notebook/edit/applyEdit'
import { settle, typed } from '../notebook/edit/draft'
import type { Notebook } from '../notebook/model'
import { parseNotebook } from '../notebook/parseNotebook'
import type { FileProblem, FileText, WorkspaceFiles } from '../workspace/files'
import { NotebookFile } from './file/notebookFile'
import type { OldVersion } from './file/versions'
import { cellFigure } from './cellFigure'
import { beginHistory, recorded, redone, undone, type EditHistory, type Version } from './editHistory'
import { fillText } from './fillText'
import { fingerprints } from './fingerprint'
import type { CellState, FigureView, NotebookSession, NotebookState, RunScope, SourceState } from './model'
import { readMapShapes } from './readMapShapes'
import { followRenames, Renames } from './renames'
import { CellRows } from './results/cellRows'
import { defaultParameters, freshCell, missing, retext } from './retext'
import { runCells } from './runCells'
import { freshAgain, markStale } from './staleness'
import { watchSession } from './watchSession'

/** What an open notebook shares with the workbench. */
export interface NotebookSurroundings {
  readonly files: WorkspaceFiles
  readonly engine: EngineSession
  /** Asks for a fresh engine after the old one stopped; afterwards `renew` has been called. */
  readonly onEngineStopped: () => Promise<void>
  readonly sources: () => ReadonlyMap<string, SourceState>
  readonly assessment: () => AssessmentContext
  /** Called after each run, before the next begins. */
  readonly onRun: (state: NotebookState) => Promise<void>
  readonly scales: () => CellContext['scales']
  readonly onClose: () => void
}

/** An open notebook: its text, what ran, and where it differs from disk. */
export class OpenNotebook implements NotebookSession {
  #state: NotebookState
  readonly #file: NotebookFile
  readonly results = new CellRows(() => this.#engine)
  #engine: EngineSession
  #controller = new AbortController()
  /** Each run waits for the one before. */
  #runs: Promise<void> = Promise.resolve()
  #history: EditHistory
  /** Cells that were taken out since the last run, with what they had: undoing brings it back. */
  readonly #gone = new Map<string, CellState>()
  readonly #renames = new Renames()
  readonly #sourceStamps = new Map<string, number>()
  #stamp = 0
  readonly #listeners = new Set<() => void>()
  #isClosed = false

  constructor(
    path: string,
    file: FileText,
    private readonly around: NotebookSurroundings,
  ) {
    this.#file = new NotebookFile(around.files, path, file)
    this.#engine = around.engine
    const notebook = parseNotebook(file.text)
    this.#history = beginHistory(file.text)
    this.#state = {
      path,
      notebook,
      parameters: defaultParameters(notebook),
      cells: notebook.cells.map(freshCell),
      draft: null,
      canUndo: false,
      canRedo: false,
      unsaved: false,
      leftUnsaved: null,
      keeping: null,
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
    const { notebook, draft } = this.#state
    const next = typed(notebook, cell, body)
    const now = 'text' in next ? { notebook: next, draft: null } : { notebook, draft: next }
    if (now.notebook.text === notebook.text && now.draft?.body === draft?.body) return
    this.#record(now.notebook, now.draft, cell, { cell, at: Date.now() })
    this.#show(now.notebook, { draft: now.draft })
  }

  settle(): void {
    const { notebook, draft } = this.#state
    if (draft === null) return
    const settled = settle(notebook, draft)
    this.#record(settled, null, draft.cell, null)
    this.#show(settled, { draft: null })
  }

  edit(edit: NotebookEdit): Outcome<{ readonly cell: string | null }, string> {
    this.settle()
    const before = this.#state.notebook
    const edited = applyEdit(before, edit, [...this.around.sources().keys()])
    if (!edited.ok) return edited
    const { notebook, cell } = edited.value
    if (notebook.text === before.text) return succeed({ cell })
    if (edit.kind === 'hernoemen' && cell !== null) this.#renames.add(edit.cell, cell)
    this.#record(notebook, null, cell, null)
    this.#show(notebook, { draft: null })
    return succeed({ cell })
  }

  undo(): { readonly cell: string | null } {
    const { cell } = this.#history.now
    return this.#goTo(undone(this.#history), cell)
  }

  redo(): { readonly cell: string | null } {
    const history = redone(this.#history)
    return this.#goTo(history, history?.now.cell ?? null)
  }

  #goTo(history: EditHistory | null, cell: string | null): { readonly cell: string | null } {
    if (history === null) return { cell: null }
    this.#history = history
    const { text, draft } = history.now
    const { notebook } = this.#state
    this.#show(text === notebook.text ? notebook : parseNotebook(text), { draft })
    return { cell: this.#state.cells.some((state) => state.cell.id === cell) ? cell : null }
  }

  #record(
    { text }: Notebook,
    draft: Version['draft'],
    cell: string | null,
    typing: EditHistory['typing'],
  ): void {
    this.#history = recorded(this.#history, { text, draft, cell }, typing)
  }

  setParameter(name: string, value: CellValue): void {
    if (this.#state.parameters[name] === value) return
    const parameters = { ...this.#state.parameters, [name]: value }
    this.#replace({ parameters, cells: markStale(this.#state.cells, { kind: 'parameter', name }) })
    this.#freshen()
  }

  sourceChanged(name: string): void {
    this.#sourceStamps.set(name, (this.#sourceStamps.get(name) ?? 0) + 1)
    this.#replace({ cells: markStale(this.#state.cells, { kind: 'bron', name }) })
  }

  /** Takes a session of a fresh engine: nothing that ran is there any more. */
  renew(engine: EngineSession): void {
    this.#engine = engine
    this.#stamp++
    this.#replace({ cells: markStale(this.#state.cells, { kind: 'database' }) })
  }

  settingsChanged(): void {
    this.#stamp++
    this.#replace({ cells: markStale(this.#state.cells, { kind: 'werkmap' }) })
  }

  /** The werkmap's lists of regions name other municipalities. */
  municipalitiesChanged(): void {
    this.#stamp++
    this.#replace({ cells: markStale(this.#state.cells, { kind: 'gemeenten' }) })
  }

  #fingerprints(): ReadonlyMap<string, string> {
    const { notebook, parameters } = this.#state
    return fingerprints(notebook, parameters, { sources: this.#sourceStamps, whole: this.#stamp })
  }

  #freshen(): void {
    if (this.#state.cells.some(({ status, ran }) => status === 'verouderd' && ran !== null))
      this.#replace({ cells: freshAgain(this.#state.cells, this.#fingerprints()) })
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
    this.#replace({ running: true })
    try {
      await runCells(scope, {
        session: watchSession(this.#engine, () => (engineStopped = true)),
        sources: this.around.sources(),
        assessment: this.around.assessment(),
        shapes: (source) => readMapShapes(this.around.files, source),
        scales: this.around.scales(),
        signal,
        state: () => this.#state,
        update: (id, change) => this.#updateCell(id, change),
        fingerprint: (id) => this.#fingerprints().get(id) ?? null,
      })
      if (engineStopped) await this.around.onEngineStopped()
      await this.around.onRun(this.#state)
    } finally {
      this.#replace({ running: false })
      this.#freshen()
    }
  }

  /** A cell that is no longer there may not be read by what runs now; brought back later, it has to run again. */
  #forgetGone(): void {
    const names = new Set(this.#state.cells.map(({ cell }) => cell.id))
    for (const [name, { cell }] of this.#gone) {
      if (cell.kind === 'sql' && !names.has(name)) void this.#engine.forget(name)
    }
    this.#gone.clear()
  }

  stop(): void {
    this.#controller.abort()
    this.#controller = new AbortController()
  }

  async save(): Promise<Outcome<null, FileProblem>> {
    this.settle()
    const { notebook, changedOnDisk, path } = this.#state
    const saved = await this.#file.save(notebook.text, changedOnDisk)
    if (!saved.ok) {
      if (saved.problem.kind === 'changed-on-disk') this.#replace({ changedOnDisk: true })
      return fail(saved.problem)
    }
    this.#replace({ unsaved: this.#differs(), changedOnDisk: false })
    await this.keepUnsaved()
    await followRenames(this.around.files, path, this.#renames, notebook)
    return succeed(null)
  }

  async keepUnsaved(): Promise<void> {
    const { notebook, draft, leftUnsaved } = this.#state
    const text = draft === null ? notebook.text : settle(notebook, draft).text
    const kept = await this.#file.keep(this.#differs() ? text : null)
    const keeping = kept.ok ? null : kept.problem
    if (keeping?.kind !== this.#state.keeping?.kind) this.#replace({ keeping })
    if (kept.ok && this.#differs() && leftUnsaved !== null) this.#replace({ leftUnsaved: null })
  }

  /** Looks whether an earlier run left something unsaved; the user then says what is to be done with it. */
  async lookForUnsaved(): Promise<void> {
    this.#replace({ leftUnsaved: await this.#file.leftUnsaved() })
  }

  async takeUnsaved(): Promise<void> {
    const { leftUnsaved } = this.#state
    if (leftUnsaved === null) return
    this.#replace({ leftUnsaved: null })
    this.#takeText(leftUnsaved.text)
    await this.#file.decided()
    await this.keepUnsaved()
  }

  async dropUnsaved(): Promise<void> {
    this.#replace({ leftUnsaved: null })
    await this.#file.decided()
    await this.keepUnsaved()
  }

  versions(): Promise<readonly OldVersion[]> {
    return this.#file.versions()
  }

  readVersion(path: string): Promise<Outcome<string, FileProblem>> {
    return this.#file.readVersion(path)
  }

  takeText(text: string): void {
    this.settle()
    if (text !== this.#state.notebook.text) this.#takeText(text)
  }

  async onDisk(): Promise<Outcome<string, FileProblem>> {
    const read = await this.around.files.readText(this.#state.path)
    return read.ok ? succeed(read.value.text) : read
  }

  async reload(): Promise<Outcome<null, FileProblem>> {
    const read = await this.around.files.readText(this.#state.path)
    if (!read.ok) return read
    this.#file.know(read.value)
    this.#takeText(read.value.text)
    return succeed(null)
  }

  async keepOwn(): Promise<Outcome<null, FileProblem>> {
    const read = await this.around.files.readText(this.#state.path)
    if (!read.ok && read.problem.kind !== 'missing') return read
    this.#file.know(read.ok ? read.value : null)
    this.#replace({ changedOnDisk: false, unsaved: this.#differs() })
    return succeed(null)
  }

  /** Looks at the disk: follows it when nothing is unsaved, else says that it differs. */
  async fileChanged(): Promise<void> {
    const seen = await this.#file.look()
    if (seen.ok && seen.value === null) return
    if (!seen.ok || seen.value === null || this.#state.unsaved) {
      this.#replace({ changedOnDisk: true, unsaved: true })
      return
    }
    this.#file.know(seen.value)
    this.#takeText(seen.value.text)
  }

  figure(cell: string, view: FigureView): Figure | null {
    return cellFigure(this.#state, cell, view)
  }

  text(cell: string, weergave: Weergave): string {
    return fillText(this.#state, cell, weergave)
  }

  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    this.stop()
    await this.#runs
    await this.#engine.close()
    this.around.onClose()
  }

  /** Takes over a text from elsewhere, as one step to undo. */
  #takeText(text: string): void {
    const notebook = parseNotebook(text)
    this.#record(notebook, null, null, null)
    this.#show(notebook, { draft: null, changedOnDisk: false })
  }

  #show(notebook: Notebook, change: Partial<NotebookState>): void {
    const gone = new Set(missing(this.#state, notebook))
    const shown = notebook === this.#state.notebook ? {} : retext(this.#state, notebook, this.#gone)
    for (const state of this.#state.cells) if (gone.has(state.cell.id)) this.#gone.set(state.cell.id, state)
    for (const { id } of notebook.cells) this.#gone.delete(id)
    const { past, future } = this.#history
    this.#replace({ ...shown, ...change, canUndo: past.length > 0, canRedo: future.length > 0 })
    this.#replace({ unsaved: this.#differs() })
    this.#freshen()
  }

  /** Whether there is something that the file on disk doesn't have. */
  #differs(): boolean {
    const { notebook, draft } = this.#state
    return draft !== null || notebook.text !== this.#file.savedText
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
