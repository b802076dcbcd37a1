import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { FileText } from '../workspace/files'
import type { Step } from '../workspace/steps'
import type { SourceManifest } from '../workspace/werkmap'
import { writeNotebook } from './newNotebook'
import { changedMeanwhile, unknownSource } from './werkmapSentences'
import { changeInWerkmap } from '../workspace/changeInWerkmap'
import { describeFileProblem } from '../workspace/describeFileProblem'
import { readWerkmap } from '../workspace/readWerkmap'
import { describeYamlProblem } from '../workspace/readYaml'
import { proposeSource, writeSource } from './addSource'
import { listDocuments } from './documents'
import { exportSheet } from './exportSheet'
import { publishedCells, runSheet } from './sheet'
import { acceptNewer } from './newer/acceptNewer'
import { lookAgain } from './newer/lookAgain'
import { reviewNewer } from './newer/reviewNewer'
import type {
  NewerDetails,
  NewerRequest,
  NewSource,
  NotebookSession,
  SourceFile,
  SourceState,
  Workbench,
  WorkbenchState,
  WorkRun,
} from './model'
import { annulInLedger, readLedgerFile, recordInLedger, type LedgerFile } from './ledgerFile'
import { LoadingSources } from './loadingSources'
import { OpenNotebook } from './notebookSession'
import type { WorkbenchPorts } from './ports'
import { WerkmapItems } from './moving/werkmapItems'
import { KeptRuns } from './runs/notebookRuns'
import { dependentsOf, loadingOrder } from './loadingOrder'
import { MunicipalityNames } from './municipalityNames'
import { circularSource, recipeTables, withSteps } from './recipes'
import { rememberFacts } from './rememberedFacts'
import { loadSource, waitingSource } from './sourceLoading'
import { proposalsFor, trySteps, valuesAfter, type Trying } from './stepTrials'
import { takeOver } from './takeOver'
import { SourceRowsReader } from './sourceRows'
import { verifyExport } from './verifyExport'

/** Opens a werkmap: reads `werkmap.yaml` and lists the documents. Sources load on `loadSources`. */
export async function openWorkbench(ports: WorkbenchPorts): Promise<Outcome<Workbench, string>> {
  const file = await ports.files.readText('werkmap.yaml')
  if (!file.ok) return fail(describeFileProblem(file.problem))
  const werkmap = readWerkmap(file.value.text)
  if (!werkmap.ok) return fail(describeYamlProblem('werkmap.yaml', werkmap.problem))
  const ledger = await readLedgerFile(ports.files)
  if (!ledger.ok) return ledger
  const documents = await listDocuments(ports.files)
  const sources = werkmap.value.bronnen.map(waitingSource)
  return succeed(
    new OpenedWorkbench(ports, file.value, ledger.value, { werkmap: werkmap.value, sources, documents }),
  )
}

class OpenedWorkbench implements Workbench {
  readonly #listeners = new Set<() => void>()
  readonly #notebooks = new Set<OpenNotebook>()
  readonly loading = new LoadingSources()
  readonly runs: KeptRuns
  readonly items: WerkmapItems
  #loading: Promise<void> | null = null

  readonly #rows: SourceRowsReader
  readonly #municipalities: MunicipalityNames

  constructor(
    private readonly ports: WorkbenchPorts,
    private file: FileText,
    private ledger: LedgerFile,
    public state: WorkbenchState,
  ) {
    const around = () => ({
      sources: this.#sourcesByName(),
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
    this.#municipalities = new MunicipalityNames(ports.engine)
    this.#rows = new SourceRowsReader(ports.engine, () => void this.#restart())
  }

  get engineVersion(): string {
    return this.ports.engine.version
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  loadSources(): Promise<void> {
    this.#loading ??= this.#loadWaiting()
    return this.#loading
  }

  async #loadWaiting(): Promise<void> {
    const { order, circular } = loadingOrder(this.state.sources.map(({ manifest }) => manifest))
    for (const { naam } of order) await this.#load(naam)
    for (const manifest of circular) this.#replaceSource(circularSource(manifest, circular))
    await this.#nameMunicipalities()
  }

  /** What the werkmap's lists of regions know, for `gemeente_naam`. */
  async #nameMunicipalities(): Promise<void> {
    if (!(await this.#municipalities.tell(this.state.sources))) return
    for (const notebook of this.#notebooks) notebook.municipalitiesChanged()
  }

  async #load(name: string): Promise<void> {
    const source = this.#source(name)
    if (!source) return
    this.#replaceSource({ ...source, status: 'laadt', problem: null })
    const { manifest } = source
    const tables = recipeTables(this.state.sources)
    const loaded = await this.loading.during(name, (run) => loadSource(this.ports, manifest, run, tables))
    if (loaded === null) return
    // What can't be read any more may not be read from before either.
    const isGone = loaded.status === 'gestopt' || (loaded.status === 'fout' && loaded.recipe === null)
    if (isGone) await this.ports.engine.unload(name)
    this.#replaceSource(loaded)
  }

  stopLoading(name: string): void {
    this.loading.stop(name)
  }

  reloadSource(name: string): Promise<void> {
    return this.#reload(name)
  }

  #restarting: Promise<void> | null = null

  /** A fresh engine with the sources loaded again, for every open notebook. */
  #restart(): Promise<void> {
    this.#restarting ??= this.#startAgain().finally(() => {
      this.#restarting = null
    })
    return this.#restarting
  }

  async #startAgain(): Promise<void> {
    await this.ports.engine.restart()
    this.#rows.renew()
    await this.#loadWaiting()
    for (const notebook of this.#notebooks) {
      const session = this.ports.engine.session()
      if (session) notebook.renew(session)
    }
  }

  proposeSource(file: SourceFile, run?: WorkRun) {
    const taken = new Set(this.state.sources.map(({ manifest }) => manifest.naam))
    return proposeSource(this.ports.importer, file, taken, run)
  }

  sourceRows(name: string, from: number, count: number) {
    return this.#rows.read(name, from, count)
  }

  async addSource(source: NewSource, run: WorkRun = {}): Promise<Outcome<SourceState, string>> {
    if (this.state.sources.some(({ manifest }) => manifest.naam === source.naam)) {
      return fail(`De naam ${source.naam} is al van een andere bron.`)
    }
    const current = await this.#sameWerkmap()
    if (!current.ok) return current
    const written = await writeSource(this.ports, this.file, source, run)
    if (!written.ok) return written
    const { added, werkmap } = written.value
    this.file = werkmap
    const bronnen = [...this.state.werkmap.bronnen, added.manifest]
    this.#replace({
      ...this.state,
      werkmap: { ...this.state.werkmap, bronnen },
      sources: [...this.state.sources, added],
    })
    await this.#reloadDependents(added.manifest.naam)
    await this.#nameMunicipalities()
    if (added.inspection !== null) await rememberFacts(this.ports.files, added.manifest, added.inspection)
    return succeed(added)
  }

  trySteps: Workbench['trySteps'] = (source, steps, signal) => trySteps(this.#trying(signal), source, steps)

  valuesAfter: Workbench['valuesAfter'] = (source, steps, column, signal) =>
    valuesAfter(this.#trying(signal), source, { steps, column })

  proposeSteps: Workbench['proposeSteps'] = (source, steps, signal) =>
    proposalsFor(this.#trying(signal), source, steps)

  #trying(signal: AbortSignal | undefined): Trying {
    const { engine } = this.ports
    return { engine, sources: this.state.sources, signal, onEngineStopped: () => void this.#restart() }
  }

  async saveSteps(source: string, steps: readonly Step[]): Promise<Outcome<null, string>> {
    const current = await this.#sameWerkmap()
    if (!current.ok) return current
    const state = this.#source(source)
    if (!state) return fail(unknownSource(source))
    const manifest = withSteps(state.manifest, steps)
    const text = changeInWerkmap(this.file.text, manifest)
    const saved = await this.ports.files.writeText('werkmap.yaml', text, this.file.sha256)
    if (!saved.ok) return fail(describeFileProblem(saved.problem))
    await this.#record(manifest, { text, sha256: saved.value.sha256 })
    return succeed(null)
  }

  /** A source as it stands in `werkmap.yaml` now, loaded anew. */
  async #record(manifest: SourceManifest, file: FileText): Promise<void> {
    this.file = file
    const { werkmap, sources } = this.state
    const isIt = (one: SourceManifest) => one.naam === manifest.naam
    this.#replace({
      ...this.state,
      werkmap: { ...werkmap, bronnen: werkmap.bronnen.map((one) => (isIt(one) ? manifest : one)) },
      sources: sources.map((source) => (isIt(source.manifest) ? { ...source, manifest } : source)),
    })
    await this.#reload(manifest.naam)
  }

  async reviewNewer(name: string, request: NewerRequest, run: WorkRun = {}) {
    const source = this.#source(name)
    return source ? reviewNewer(this.ports, source, request, run) : fail(unknownSource(name))
  }

  async acceptNewer(
    name: string,
    request: NewerRequest,
    details: NewerDetails,
    run: WorkRun = {},
  ): Promise<Outcome<SourceState, string>> {
    const current = await this.#sameWerkmap()
    if (!current.ok) return current
    const source = this.#source(name)
    if (!source) return fail(unknownSource(name))
    const accepted = await acceptNewer(this.ports, this.file, source, request, details, run)
    if (!accepted.ok) return accepted
    await this.#record(accepted.value.manifest, accepted.value.werkmap)
    return succeed(this.#source(name) ?? source)
  }

  /** When someone else changed `werkmap.yaml` its sources are taken over, and the user is told before anything is written. */
  async #sameWerkmap(): Promise<Outcome<null, string>> {
    const file = await this.ports.files.readText('werkmap.yaml')
    if (!file.ok) return fail(describeFileProblem(file.problem))
    if (file.value.sha256 === this.file.sha256) return succeed(null)
    const werkmap = readWerkmap(file.value.text)
    if (!werkmap.ok) return fail(describeYamlProblem('werkmap.yaml', werkmap.problem))
    this.file = file.value
    const { sources, gone } = takeOver(werkmap.value, this.state.sources)
    for (const { manifest } of gone) await this.#forget(manifest.naam)
    this.#replace({ ...this.state, werkmap: werkmap.value, sources })
    for (const notebook of this.#notebooks) {
      notebook.settingsChanged()
      for (const { manifest } of gone) notebook.sourceChanged(manifest.naam)
    }
    const { order, circular } = loadingOrder(sources.map(({ manifest }) => manifest))
    for (const { naam } of order) if (this.#source(naam)?.status === 'wacht') await this.#reload(naam)
    for (const manifest of circular) this.#replaceSource(circularSource(manifest, circular))
    return fail(changedMeanwhile)
  }

  /** Before the werkmap does: of a table without a source nothing says how it is protected. */
  async #forget(name: string): Promise<void> {
    this.loading.stop(name)
    await this.ports.engine.unload(name)
  }

  async noticeChanges(paths: readonly string[]): Promise<void> {
    if (paths.includes('werkmap.yaml')) await this.#sameWerkmap()
    if (paths.includes('gepubliceerd.json'))
      this.#takeLedger(await readLedgerFile(this.ports.files), () => null)
    for (const { manifest } of this.state.sources) {
      if (paths.includes(manifest.pad)) await this.#fileChanged(manifest.naam)
    }
    for (const notebook of this.#notebooks) {
      if (paths.includes(notebook.state.path) && !this.items.holds(notebook.state.path))
        await notebook.fileChanged()
    }
    if (paths.some((path) => path.startsWith('analyses/'))) {
      this.#replace({ ...this.state, documents: await listDocuments(this.ports.files) })
    }
  }

  async keyChanged(): Promise<void> {
    for (const { manifest, inspection } of this.state.sources)
      if (inspection === null || inspection.columns.some(({ transform }) => transform === 'pseudoniem'))
        await this.#reload(manifest.naam)
  }

  async #reload(name: string): Promise<void> {
    await this.#load(name)
    for (const notebook of this.#notebooks) notebook.sourceChanged(name)
    await this.#reloadDependents(name)
    await this.#nameMunicipalities()
  }

  /** The sources whose steps read this one. */
  async #reloadDependents(name: string): Promise<void> {
    for (const { naam } of dependentsOf(name, this.state.werkmap.bronnen)) {
      await this.#load(naam)
      for (const notebook of this.#notebooks) notebook.sourceChanged(naam)
    }
  }

  /** A change by another program waits for the user, unless there is nothing it could replace. */
  async #fileChanged(name: string): Promise<void> {
    const source = this.#source(name)
    if (!source || source.status === 'laadt') return
    const seen = await lookAgain(this.ports, source)
    if (seen === 'lees-opnieuw') await this.#reload(name)
    else this.#replaceSource(seen)
  }

  #source(name: string): SourceState | undefined {
    return this.state.sources.find(({ manifest }) => manifest.naam === name)
  }

  createNotebook: Workbench['createNotebook'] = (wanted) =>
    writeNotebook(this.ports.files, wanted, (path) => this.noticeChanges([path]))

  async openNotebook(path: string): Promise<Outcome<NotebookSession, string>> {
    const file = await this.ports.files.readText(path)
    if (!file.ok) return fail(describeFileProblem(file.problem))
    const engine = this.ports.engine.session()
    if (!engine) return fail('Er zijn te veel analyses tegelijk open. Sluit er een en probeer het opnieuw.')
    const notebook: OpenNotebook = new OpenNotebook(path, file.value, {
      files: this.ports.files,
      engine,
      sources: () => this.#sourcesByName(),
      assessment: () => this.#assessment(),
      scales: () => this.state.werkmap.schalen,
      onEngineStopped: () => this.#restart(),
      onRun: (state) => this.runs.keep(state),
      onClose: () => this.#notebooks.delete(notebook),
    })
    this.#notebooks.add(notebook)
    await notebook.lookForUnsaved()
    return succeed(notebook)
  }

  #sourcesByName(): ReadonlyMap<string, SourceState> {
    return new Map(this.state.sources.map((source) => [source.manifest.naam, source]))
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

  async exportFeitenblad(path: string) {
    await this.loadSources()
    return exportSheet(this, this.ports, path)
  }

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
    await this.#rows.close()
    this.ports.importer.close()
    await this.ports.engine.close()
  }

  #replaceSource(changed: SourceState): void {
    const sources = this.state.sources.map((source) =>
      source.manifest.naam === changed.manifest.naam ? changed : source,
    )
    this.#replace({ ...this.state, sources })
  }

  #replace(state: WorkbenchState): void {
    this.state = state
    for (const listener of this.#listeners) listener()
  }
}
