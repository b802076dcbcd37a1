import { fail, succeed, type Outcome } from '../bridge/outcome'
import { describeFileProblem } from '../workspace/describeFileProblem'
import type { FileText, WerkmapPath } from '../workspace/files'
import { readWerkmap } from '../workspace/readWerkmap'
import { describeYamlProblem } from '../workspace/readYaml'
import { listDocuments } from './documents'
import { exportFormats, type ExportFormat } from '../feitenblad/formats'
import { copyFigure } from './copyCell'
import { exportSheet } from './exportSheet'
import { annulInLedger, readLedgerFile, recordInLedger, type LedgerFile } from './ledgerFile'
import type { NotebookSession, NotebookState, Workbench, WorkbenchState } from './model'
import { WerkmapItems } from './moving/werkmapItems'
import { placeInSheet, type PlacedFigure } from './firstFigure/placeInSheet'
import { proposeFigure, type FirstFigure } from './firstFigure/proposeFigure'
import { writeNotebook } from './newNotebook'
import { writeSheet } from './newSheet'
import { OpenNotebook } from './notebookSession'
import { OpenSources, type SourceReaders } from './openSources'
import { OpenSheet } from './openSheet'
import type { SheetSession } from './sheetSession'
import type { WorkbenchPorts } from './ports'
import { KeptRuns } from './runs/notebookRuns'
import { searchLines } from './search/searchLines'
import { publishedCells, runSheet, sheetParameters } from './sheet'
import { plainVariant, type SheetVariant } from './sheetVariants'
import { waitingSource } from './sourceLoading'
import { verifyExport } from './verifyExport'
import { WerkmapStore } from './werkmapStore'

/** Opens a werkmap: reads `werkmap.yaml` and lists the documents. Sources load on `loadSources`. */
export async function openWorkbench(ports: WorkbenchPorts): Promise<Outcome<Workbench, string>> {
  const file = await ports.files.readText('werkmap.yaml')
  if (!file.ok) return fail(describeFileProblem(file.problem))
  const werkmap = readWerkmap(file.value.text)
  if (!werkmap.ok) return fail(describeYamlProblem('werkmap.yaml', werkmap.problem))
  const ledger = await readLedgerFile(ports.files)
  if (!ledger.ok) return ledger
  const listed = await listDocuments(ports.files)
  const sources = werkmap.value.bronnen.map(waitingSource)
  return succeed(
    new OpenedWorkbench(ports, file.value, ledger.value, { werkmap: werkmap.value, sources, ...listed }),
  )
}

class OpenedWorkbench implements Workbench {
  readonly #notebooks = new Set<OpenNotebook>()
  readonly #sheets = new Set<OpenSheet>()
  readonly #store: WerkmapStore
  readonly #sources: OpenSources
  readonly runs: KeptRuns
  readonly items: WerkmapItems

  constructor(
    private readonly ports: WorkbenchPorts,
    file: FileText,
    private ledger: LedgerFile,
    state: WorkbenchState,
  ) {
    this.#store = new WerkmapStore(state)
    this.#sources = new OpenSources(ports, this.#store, this.#readers(), file)
    const around = () => ({
      sources: this.#store.sourcesByName(),
      werkmap: this.state.werkmap,
      engineVersion: this.engineVersion,
    })
    this.runs = new KeptRuns(ports, around, () => new Date())
    this.items = new WerkmapItems({
      files: ports.files,
      state: () => this.state,
      open: () => this.#notebooks,
      noticeChanges: (paths) => this.noticeChanges(paths),
      now: () => new Date(),
    })
  }

  #readers(): SourceReaders {
    const each = (tell: (notebook: OpenNotebook) => void) => this.#notebooks.forEach(tell)
    return {
      sourceChanged: (name) => each((notebook) => notebook.sourceChanged(name)),
      settingsChanged: () => each((notebook) => notebook.settingsChanged()),
      judgeAnew: () => each((notebook) => notebook.judgeAnew()),
      municipalitiesChanged: () => each((notebook) => notebook.municipalitiesChanged()),
      engineRestarted: () =>
        each((notebook) => {
          const session = this.ports.engine.session()
          if (session) notebook.renew(session)
        }),
    }
  }

  get state(): WorkbenchState {
    return this.#store.state
  }

  get engineVersion(): string {
    return this.ports.engine.version
  }

  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener)
  }

  get loading() {
    return this.#sources.loading
  }

  loadSources: Workbench['loadSources'] = () => this.#sources.loadAll()
  stopLoading: Workbench['stopLoading'] = (name) => this.#sources.loading.stop(name)
  reloadSource: Workbench['reloadSource'] = (name) => this.#sources.reload(name)
  keyChanged: Workbench['keyChanged'] = () => this.#sources.keyChanged()
  proposeSource: Workbench['proposeSource'] = (...file) => this.#sources.propose(...file)
  addSource: Workbench['addSource'] = (...source) => this.#sources.add(...source)
  sourceRows: Workbench['sourceRows'] = (...part) => this.#sources.rows(...part)
  reviewNewer: Workbench['reviewNewer'] = (...newer) => this.#sources.reviewNewer(...newer)
  acceptNewer: Workbench['acceptNewer'] = (...newer) => this.#sources.acceptNewer(...newer)
  trySteps: Workbench['trySteps'] = (...steps) => this.#sources.trySteps(...steps)
  valuesAfter: Workbench['valuesAfter'] = (...steps) => this.#sources.valuesAfter(...steps)
  proposeSteps: Workbench['proposeSteps'] = (...steps) => this.#sources.proposeSteps(...steps)
  saveSteps: Workbench['saveSteps'] = (...steps) => this.#sources.saveSteps(...steps)
  letOut: Workbench['letOut'] = (...column) => this.#sources.letOut(...column)
  saveThresholds: Workbench['saveThresholds'] = (all) => this.#sources.saveThresholds(all)

  async noticeChanges(paths: readonly string[]): Promise<void> {
    if (paths.includes('gepubliceerd.json'))
      this.#takeLedger(await readLedgerFile(this.ports.files), () => null)
    await this.#sources.filesChanged(paths)
    for (const notebook of this.#notebooks) {
      const { path } = notebook.state
      if (paths.includes(path) && !this.items.holds(path)) await notebook.fileChanged()
    }
    for (const sheet of this.#sheets) if (paths.includes(sheet.state.path)) await sheet.fileChanged()
    if (paths.some((path) => path.startsWith('analyses/')))
      this.#store.replace(await listDocuments(this.ports.files))
  }

  createNotebook: Workbench['createNotebook'] = (wanted) =>
    writeNotebook(this.ports.files, wanted, (path) => this.noticeChanges([path]))

  async proposeFigure(source: string): Promise<FirstFigure | null> {
    const found = this.#store.source(source)
    if (!found?.recipe) return null
    const { manifest, recipe } = found
    const read = await this.sourceRows(source, 0, rowsToPropose)
    return read.ok ? proposeFigure({ manifest, columns: recipe.columns, rows: read.value.rows }) : null
  }

  async placeInSheet(notebook: WerkmapPath, cell: string): Promise<Outcome<PlacedFigure, string>> {
    const path = `${notebook.slice(0, notebook.lastIndexOf('/'))}/feitenblad.yaml`
    if ([...this.#sheets].some(({ state }) => state.path === path && state.unsaved))
      return fail('In het feitenblad staat werk dat niet is opgeslagen. Sla het op en probeer het opnieuw.')
    const { verslagjaar } = this.state.werkmap
    const periode = { van: `${verslagjaar}-01-01`, tot: `${verslagjaar}-12-31` }
    const placed = await placeInSheet(this.ports.files, { notebook, cell, periode })
    if (placed.ok) await this.noticeChanges([placed.value.path])
    return placed
  }

  createSheet: Workbench['createSheet'] = (wanted) =>
    writeSheet(this.ports.files, wanted, (path) => this.noticeChanges([path]))

  async openNotebook(path: string): Promise<Outcome<NotebookSession, string>> {
    const file = await this.ports.files.readText(path)
    if (!file.ok) return fail(describeFileProblem(file.problem))
    const engine = this.ports.engine.session()
    if (!engine) return fail('Er zijn te veel analyses tegelijk open. Sluit er een en probeer het opnieuw.')
    const notebook: OpenNotebook = new OpenNotebook(path, file.value, {
      files: this.ports.files,
      engine,
      sources: () => this.#store.sourcesByName(),
      assessment: () => this.#assessment(),
      scales: () => this.state.werkmap.schalen,
      onEngineStopped: () => this.#sources.restart(),
      onRun: (state) => this.runs.keep(state),
      onClose: () => this.#notebooks.delete(notebook),
    })
    this.#notebooks.add(notebook)
    await notebook.lookForUnsaved()
    return succeed(notebook)
  }

  async openSheet(path: string): Promise<Outcome<SheetSession, string>> {
    const file = await this.ports.files.readText(path)
    if (!file.ok) return fail(describeFileProblem(file.problem))
    const sheet: OpenSheet = new OpenSheet(this, this.ports.files, path, file.value, () =>
      this.#sheets.delete(sheet),
    )
    this.#sheets.add(sheet)
    await sheet.lookForUnsaved()
    return succeed(sheet)
  }

  searchLines() {
    const open = [...this.#notebooks].map(({ state }) => [state.path, state.notebook] as const)
    return searchLines(this.ports.files, this.state, new Map(open))
  }

  #assessment() {
    const { drempels: settings, verslagjaar, organisatie } = this.state.werkmap
    const { publications: ledger } = this.ledger
    return { settings, verslagjaar, organisatie, ledger, solver: this.ports.solver }
  }

  async feitenblad(path: string, onProgress?: (done: number, total: number) => void) {
    await this.loadSources()
    return runSheet(this, this.ports.files, path, onProgress)
  }

  async exportFeitenblad(
    path: string,
    formats: readonly ExportFormat[] = exportFormats,
    variant: SheetVariant = plainVariant,
  ) {
    await this.loadSources()
    return exportSheet(this, this.ports, path, formats, variant)
  }

  copyFigure = (state: NotebookState, cell: string) => copyFigure(this, this.ports, state, cell)

  sheetParameters = (path: string) => sheetParameters(this, this.ports.files, path)

  verifyExport = (bytes: Uint8Array) => verifyExport(this, this.ports, bytes)

  get publications() {
    return this.ledger.publications
  }

  async recordPublished(path: string, day: string): Promise<Outcome<number, string>> {
    await this.loadSources()
    const sheet = await runSheet(this, this.ports.files, path)
    if (!sheet.ok) return sheet
    const cells = publishedCells(sheet.value)
    const before = this.ledger.publications.length
    const recorded = await recordInLedger(this.ports.files, this.ledger, { feitenblad: path, cells, day })
    return this.#takeLedger(recorded, (ledger) => ledger.publications.length - before)
  }

  async annulPublication(nummer: number, reden: string, day: string): Promise<Outcome<null, string>> {
    const annulled = await annulInLedger(this.ports.files, this.ledger, nummer, { reden, op: day })
    return this.#takeLedger(annulled, () => null)
  }

  #takeLedger<T>(outcome: Outcome<LedgerFile, string>, give: (ledger: LedgerFile) => T): Outcome<T, string> {
    if (!outcome.ok) return outcome
    this.ledger = outcome.value
    for (const notebook of this.#notebooks) notebook.settingsChanged()
    return succeed(give(outcome.value))
  }

  async close(): Promise<void> {
    for (const notebook of [...this.#notebooks]) await notebook.close()
    await this.#sources.close()
    this.ports.importer.close()
    await this.ports.engine.close()
  }
}

/** Enough to see which values the columns of a table of figures have. */
const rowsToPropose = 20_000
