import { succeed, type Outcome } from '../bridge/outcome'
import type { CellValue } from '../bridge/table'
import type { EngineSession } from '../engine/port'
import type { CellContext } from './cellContext'
import type { AssessmentContext } from '../evidence/assessment'
import type { Weergave } from '../evidence/flags'
import type { Figure } from '../figures/model'
import { applyEdit, type NotebookEdit } from '../notebook/edit/applyEdit'
import { settle, settledText, typed } from '../notebook/edit/draft'
import type { Notebook } from '../notebook/model'
import { parseNotebook } from '../notebook/parseNotebook'
import type { FileProblem, FileText, WerkmapPath, WorkspaceFiles } from '../workspace/files'
import { cellFigure } from './cellFigure'
import { beginHistory, recorded, redone, undone, type EditHistory, type Version } from './editHistory'
import { fillText } from './fillText'
import type { FigureView, NotebookSession, NotebookState, RunScope, SourceState } from './model'
import { followRenames, Renames } from './renames'
import { defaultParameters, freshCell, missing, retext } from './retext'
import type { KeptRun } from './runs/runHistory'
import { SessionFile } from './sessionFile'
import { SessionRuns } from './sessionRuns'
import { markStale } from './staleness'
import { StateStore } from './stateStore'

/** What an open notebook shares with the workbench. */
export interface NotebookSurroundings {
  readonly files: WorkspaceFiles
  readonly engine: EngineSession
  /** Asks for a fresh engine after the old one stopped; afterwards `renew` has been called. */
  readonly onEngineStopped: () => Promise<void>
  readonly sources: () => ReadonlyMap<string, SourceState>
  readonly assessment: () => AssessmentContext
  /** Called after each run, before the next begins: the run as it is remembered, null for one that isn't whole. */
  readonly onRun: (state: NotebookState) => Promise<Outcome<KeptRun, string> | null>
  readonly scales: () => CellContext['scales']
  readonly onClose: () => void
}

/** An open notebook: its text and what is done to it; its runs and its file each have a part of their own. */
export class OpenNotebook implements NotebookSession {
  readonly #store: StateStore<NotebookState>
  readonly #file: SessionFile
  readonly #renames = new Renames()
  readonly #runs: SessionRuns
  #history: EditHistory
  #isClosed = false

  constructor(
    path: string,
    file: FileText,
    private readonly around: NotebookSurroundings,
  ) {
    const notebook = parseNotebook(file.text)
    this.#history = beginHistory(file.text)
    this.#store = new StateStore<NotebookState>({
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
      keptRuns: new Map(),
    })
    this.#file = new SessionFile(around.files, file, this.#store, {
      text: () => this.state.notebook.text,
      isTyping: () => this.state.draft !== null,
      typed: () => settledText(this.state.notebook, this.state.draft),
      take: (text) => this.#takeText(text),
      // A feitenblad that can't follow a renamed cell is a problem too.
      saved: () => followRenames(around.files, path, this.#renames, this.state.notebook),
    })
    this.#runs = new SessionRuns(this.#store, around, () => this.settle())
  }

  get state(): NotebookState {
    return this.#store.state
  }

  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener)
  }

  get results() {
    return this.#runs.results
  }

  setBody(cell: string, body: string): void {
    const { notebook, draft } = this.state
    const next = typed(notebook, cell, body)
    const now = 'text' in next ? { notebook: next, draft: null } : { notebook, draft: next }
    if (now.notebook.text === notebook.text && now.draft?.body === draft?.body) return
    this.#record(now.notebook, now.draft, cell, { cell, at: Date.now() })
    this.#show(now.notebook, { draft: now.draft })
  }

  settle(): void {
    const { notebook, draft } = this.state
    if (draft === null) return
    const settled = settle(notebook, draft)
    this.#record(settled, null, draft.cell, null)
    this.#show(settled, { draft: null })
  }

  edit(edit: NotebookEdit): Outcome<{ readonly cell: string | null }, string> {
    this.settle()
    const before = this.state.notebook
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
    const { notebook } = this.state
    this.#show(text === notebook.text ? notebook : parseNotebook(text), { draft })
    return { cell: this.state.cells.some((state) => state.cell.id === cell) ? cell : null }
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
    if (this.state.parameters[name] === value) return
    const parameters = { ...this.state.parameters, [name]: value }
    this.#store.replace({ parameters, cells: markStale(this.state.cells, { kind: 'parameter', name }) })
    this.#runs.freshen()
  }

  takeText(text: string): void {
    this.settle()
    if (text !== this.state.notebook.text) this.#takeText(text)
  }

  /** Takes over a text from elsewhere, as one step to undo. */
  #takeText(text: string): void {
    const notebook = parseNotebook(text)
    this.#record(notebook, null, null, null)
    this.#show(notebook, { draft: null, changedOnDisk: false })
  }

  #show(notebook: Notebook, change: Partial<NotebookState>): void {
    const { gone: goneCells } = this.#runs
    const gone = new Set(missing(this.state, notebook))
    const shown = notebook === this.state.notebook ? {} : retext(this.state, notebook, goneCells)
    for (const state of this.state.cells) if (gone.has(state.cell.id)) goneCells.set(state.cell.id, state)
    for (const { id } of notebook.cells) goneCells.delete(id)
    const { past, future } = this.#history
    this.#store.replace({ ...shown, ...change, canUndo: past.length > 0, canRedo: future.length > 0 })
    this.#store.replace({ unsaved: this.#file.differs() })
    this.#runs.freshen()
  }

  run = (scope: RunScope) => this.#runs.run(scope)
  stop = (cell?: string) => this.#runs.stop(cell)
  records = (cells: readonly string[]) => this.#runs.records(cells)
  sourceChanged = (name: string) => this.#runs.sourceChanged(name)
  renew = (engine: EngineSession) => this.#runs.renew(engine)
  settingsChanged = () => this.#runs.outdate('werkmap')
  /** The thresholds changed: what has a result runs again, so that none stands there as it was judged before. */
  judgeAnew = () => {
    const hadResults = this.state.cells.some(({ output }) => output !== null)
    this.settingsChanged()
    if (hadResults) void this.run('verouderd')
  }
  municipalitiesChanged = () => this.#runs.outdate('gemeenten')

  save(): Promise<Outcome<null, FileProblem>> {
    this.settle()
    return this.#file.save()
  }

  keepUnsaved = () => this.#file.keepUnsaved()
  lookForUnsaved = () => this.#file.lookForUnsaved()
  takeUnsaved = () => this.#file.takeUnsaved()
  dropUnsaved = () => this.#file.dropUnsaved()
  versions = () => this.#file.versions()
  readVersion = (path: WerkmapPath) => this.#file.readVersion(path)
  onDisk = () => this.#file.onDisk()
  reload = () => this.#file.reload()
  keepOwn = () => this.#file.keepOwn()
  fileChanged = () => this.#file.changed()

  figure(cell: string, view: FigureView): Figure | null {
    return cellFigure(this.state, cell, view)
  }

  text(cell: string, weergave: Weergave): string {
    return fillText(this.state, cell, weergave)
  }

  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    await this.#runs.close()
    this.around.onClose()
  }
}
