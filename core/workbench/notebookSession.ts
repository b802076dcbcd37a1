import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { CellValue } from '../bridge/table'
import type { EngineSession } from '../engine/port'
import type { AssessmentContext } from '../evidence/assessment'
import type { Weergave } from '../evidence/flags'
import type { Figure } from '../figures/model'
import { replaceBody } from '../notebook/editNotebook'
import type { Notebook } from '../notebook/model'
import { parseNotebook } from '../notebook/parseNotebook'
import type { FileProblem, FileText, WorkspaceFiles } from '../workspace/files'
import { cellFigure } from './cellFigure'
import { fillText } from './fillText'
import type { CellState, FigureView, NotebookSession, NotebookState, RunScope, SourceState } from './model'
import { runCells } from './runCells'
import { markStale } from './staleness'

/** What an open notebook shares with the workbench. */
export interface NotebookSurroundings {
  readonly files: WorkspaceFiles
  readonly engine: EngineSession
  readonly sources: () => ReadonlyMap<string, SourceState>
  readonly assessment: AssessmentContext
  readonly onClose: () => void
}

/** An open notebook: its text, what ran, and where it differs from disk. */
export class OpenNotebook implements NotebookSession {
  #state: NotebookState
  #saved: FileText
  #running: AbortController | null = null
  readonly #listeners = new Set<() => void>()

  constructor(
    path: string,
    file: FileText,
    private readonly around: NotebookSurroundings,
  ) {
    this.#saved = file
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
    if (notebook.text === this.#state.notebook.text) return
    this.#takeText(notebook, cell)
  }

  setParameter(name: string, value: CellValue): void {
    if (this.#state.parameters[name] === value) return
    const parameters = { ...this.#state.parameters, [name]: value }
    this.#replace({ parameters, cells: markStale(this.#state.cells, { kind: 'parameter', name }) })
  }

  sourceChanged(name: string): void {
    this.#replace({ cells: markStale(this.#state.cells, { kind: 'bron', name }) })
  }

  async run(scope: RunScope): Promise<void> {
    if (this.#running) return
    const controller = new AbortController()
    this.#running = controller
    this.#replace({ running: true })
    try {
      await runCells(scope, {
        session: this.around.engine,
        sources: this.around.sources(),
        assessment: this.around.assessment,
        signal: controller.signal,
        state: () => this.#state,
        update: (id, change) => this.#updateCell(id, change),
      })
    } finally {
      this.#running = null
      this.#replace({ running: false })
    }
  }

  stop(): void {
    this.#running?.abort()
  }

  async save(): Promise<Outcome<null, FileProblem>> {
    const { path, notebook } = this.#state
    const { text } = notebook
    const written = await this.around.files.writeText(path, text, this.#saved.sha256)
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
    this.#takeText(parseNotebook(read.value.text), null)
    return succeed(null)
  }

  async keepOwn(): Promise<Outcome<null, FileProblem>> {
    const read = await this.around.files.readText(this.#state.path)
    if (!read.ok) return read
    this.#saved = read.value
    this.#replace({ changedOnDisk: false, unsaved: this.#state.notebook.text !== read.value.text })
    return succeed(null)
  }

  /** Looks at the disk: follows it when nothing is unsaved, else says that it differs. */
  async fileChanged(): Promise<void> {
    const read = await this.around.files.readText(this.#state.path)
    if (!read.ok || read.value.sha256 === this.#saved.sha256) return
    if (this.#state.unsaved) this.#replace({ changedOnDisk: true })
    else await this.reload()
  }

  figure(cell: string, view: FigureView): Figure | null {
    return cellFigure(this.#state, cell, view)
  }

  text(cell: string, weergave: Weergave): string {
    return fillText(this.#state, cell, weergave)
  }

  async close(): Promise<void> {
    this.stop()
    await this.around.engine.close()
    this.around.onClose()
  }

  /** Takes a new text; cells that read the same keep their results, the rest goes stale. */
  #takeText(notebook: Notebook, edited: string | null): void {
    const before = new Map(this.#state.cells.map((state) => [state.cell.id, state]))
    const old = this.#state.notebook
    let cells: readonly CellState[] = notebook.cells.map((cell) => {
      const known = before.get(cell.id)
      return known ? { ...known, cell } : freshCell(cell)
    })
    const changed = notebook.cells.filter((cell) => {
      const known = before.get(cell.id)?.cell
      return known && old.text.slice(known.from, known.to) !== notebook.text.slice(cell.from, cell.to)
    })
    for (const cell of changed) cells = markStale(cells, { kind: 'cel', name: cell.id })
    if (edited !== null && changed.length === 0) cells = markStale(cells, { kind: 'cel', name: edited })
    const parameters = { ...defaultParameters(notebook), ...keepKnown(this.#state.parameters, notebook) }
    this.#replace({
      notebook,
      cells,
      parameters,
      unsaved: notebook.text !== this.#saved.text,
      changedOnDisk: false,
    })
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

function freshCell(cell: CellState['cell']): CellState {
  return { cell, status: 'niet-uitgevoerd', staleReason: null, error: null, output: null, milliseconds: null }
}

function defaultParameters(notebook: Notebook): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(
    Object.entries(notebook.meta.parameters).map(([name, { standaard }]) => [name, standaard]),
  )
}

function keepKnown(
  parameters: Readonly<Record<string, CellValue>>,
  notebook: Notebook,
): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => name in notebook.meta.parameters))
}
