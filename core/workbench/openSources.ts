import { fail, succeed, type Outcome } from '../bridge/outcome'
import { changeInWerkmap } from '../workspace/changeInWerkmap'
import { describeFileProblem } from '../workspace/describeFileProblem'
import type { FileText } from '../workspace/files'
import { readWerkmap } from '../workspace/readWerkmap'
import { describeYamlProblem } from '../workspace/readYaml'
import type { Step } from '../workspace/steps'
import type { EvidenceSettings, SourceManifest } from '../workspace/werkmap'
import { saveThresholds } from './saveThresholds'
import { proposeSource, writeSource } from './addSource'
import { withFreeText } from './freeText'
import { dependentsOf, loadingOrder } from './loadingOrder'
import { LoadingSources } from './loadingSources'
import type {
  NewerDetails,
  NewerRequest,
  NewSource,
  SourceFile,
  SourceState,
  Workbench,
  WorkRun,
} from './model'
import { MunicipalityNames } from './municipalityNames'
import { acceptNewer } from './newer/acceptNewer'
import { lookAgain } from './newer/lookAgain'
import { reviewNewer } from './newer/reviewNewer'
import type { WorkbenchPorts } from './ports'
import { circularSource, recipeTables, withSteps } from './recipes'
import { rememberFacts } from './rememberedFacts'
import { loadSource } from './sourceLoading'
import { SourceRowsReader } from './sourceRows'
import { proposalsFor, trySteps, valuesAfter, type Trying } from './stepTrials'
import { takeOver } from './takeOver'
import { changedMeanwhile, unknownSource } from './werkmapSentences'
import type { WerkmapStore } from './werkmapStore'

/** Those who read sources: the open notebooks. */
export interface SourceReaders {
  sourceChanged(name: string): void
  settingsChanged(): void
  /** The thresholds changed: results are judged anew. */
  judgeAnew(): void
  /** The werkmap's lists of regions name other municipalities. */
  municipalitiesChanged(): void
  /** The engine was started afresh. */
  engineRestarted(): void
}

/** The sources of an opened werkmap and the `werkmap.yaml` that describes them: loading, adding, changing, refreshing. */
export class OpenSources {
  readonly loading = new LoadingSources()
  readonly #rows: SourceRowsReader
  readonly #municipalities: MunicipalityNames
  #loading: Promise<void> | null = null
  #restarting: Promise<void> | null = null

  /** @param file `werkmap.yaml` as it was read. */
  constructor(
    private readonly ports: WorkbenchPorts,
    private readonly store: WerkmapStore,
    private readonly readers: SourceReaders,
    private file: FileText,
  ) {
    this.#municipalities = new MunicipalityNames(ports.engine)
    this.#rows = new SourceRowsReader(ports.engine, () => void this.restart())
  }

  loadAll(): Promise<void> {
    this.#loading ??= this.#loadWaiting()
    return this.#loading
  }

  async #loadWaiting(): Promise<void> {
    const { order, circular } = loadingOrder(this.store.state.sources.map(({ manifest }) => manifest))
    for (const { naam } of order) await this.#load(naam)
    for (const manifest of circular) this.store.replaceSource(circularSource(manifest, circular))
    await this.#nameMunicipalities()
  }

  /** What the werkmap's lists of regions know, for `gemeente_naam`. */
  async #nameMunicipalities(): Promise<void> {
    if (await this.#municipalities.tell(this.store.state.sources)) this.readers.municipalitiesChanged()
  }

  async #load(name: string): Promise<void> {
    const source = this.store.source(name)
    if (!source) return
    this.store.replaceSource({ ...source, status: 'laadt', problem: null })
    const { manifest } = source
    const tables = recipeTables(this.store.state.sources)
    const loaded = await this.loading.during(name, (run) => loadSource(this.ports, manifest, run, tables))
    if (loaded === null) return
    // What can't be read any more may not be read from before either.
    const isGone = loaded.status === 'gestopt' || (loaded.status === 'fout' && loaded.recipe === null)
    if (isGone) await this.ports.engine.unload(name)
    this.store.replaceSource(loaded)
  }

  /** A fresh engine with the sources loaded again, for every open notebook. */
  restart(): Promise<void> {
    this.#restarting ??= this.#startAgain().finally(() => {
      this.#restarting = null
    })
    return this.#restarting
  }

  async #startAgain(): Promise<void> {
    await this.ports.engine.restart()
    this.#rows.renew()
    await this.#loadWaiting()
    this.readers.engineRestarted()
  }

  propose(file: SourceFile, run?: WorkRun) {
    const taken = new Set(this.store.state.sources.map(({ manifest }) => manifest.naam))
    return proposeSource(this.ports.importer, file, taken, run)
  }

  rows(name: string, from: number, count: number) {
    return this.#rows.read(name, from, count)
  }

  async add(source: NewSource, run: WorkRun = {}): Promise<Outcome<SourceState, string>> {
    if (this.store.source(source.naam)) return fail(`De naam ${source.naam} is al van een andere bron.`)
    const current = await this.sameWerkmap()
    if (!current.ok) return current
    const written = await writeSource(this.ports, this.file, source, run)
    if (!written.ok) return written
    const { added, werkmap: file } = written.value
    this.file = file
    const { werkmap, sources } = this.store.state
    this.store.replace({
      werkmap: { ...werkmap, bronnen: [...werkmap.bronnen, added.manifest] },
      sources: [...sources, added],
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
    return { engine, sources: this.store.state.sources, signal, onEngineStopped: () => void this.restart() }
  }

  saveSteps(source: string, steps: readonly Step[]): Promise<Outcome<null, string>> {
    return this.#change(source, (manifest) => withSteps(manifest, steps))
  }

  letOut(source: string, header: string, goesOut: boolean): Promise<Outcome<null, string>> {
    return this.#change(source, (manifest) => withFreeText(manifest, header, goesOut))
  }

  async #change(
    source: string,
    change: (manifest: SourceManifest) => SourceManifest,
  ): Promise<Outcome<null, string>> {
    const current = await this.sameWerkmap()
    if (!current.ok) return current
    const state = this.store.source(source)
    if (!state) return fail(unknownSource(source))
    const manifest = change(state.manifest)
    const text = changeInWerkmap(this.file.text, manifest)
    const saved = await this.ports.files.writeText('werkmap.yaml', text, this.file.sha256)
    if (!saved.ok) return fail(describeFileProblem(saved.problem))
    await this.#record(manifest, { text, sha256: saved.value.sha256 })
    return succeed(null)
  }

  async saveThresholds(thresholds: EvidenceSettings): Promise<Outcome<null, string>> {
    const current = await this.sameWerkmap()
    if (!current.ok) return current
    const saved = await saveThresholds(this.ports.files, this.file, thresholds)
    if (!saved.ok) return saved
    this.file = saved.value
    this.store.replace({ werkmap: { ...this.store.state.werkmap, drempels: thresholds } })
    this.readers.judgeAnew()
    return succeed(null)
  }

  /** A source as it stands in `werkmap.yaml` now, loaded anew. */
  async #record(manifest: SourceManifest, file: FileText): Promise<void> {
    this.file = file
    const { werkmap, sources } = this.store.state
    const isIt = (one: SourceManifest) => one.naam === manifest.naam
    this.store.replace({
      werkmap: { ...werkmap, bronnen: werkmap.bronnen.map((one) => (isIt(one) ? manifest : one)) },
      sources: sources.map((source) => (isIt(source.manifest) ? { ...source, manifest } : source)),
    })
    await this.reload(manifest.naam)
  }

  async reviewNewer(name: string, request: NewerRequest, run: WorkRun = {}) {
    const source = this.store.source(name)
    return source ? reviewNewer(this.ports, source, request, run) : fail(unknownSource(name))
  }

  async acceptNewer(
    name: string,
    request: NewerRequest,
    details: NewerDetails,
    run: WorkRun = {},
  ): Promise<Outcome<SourceState, string>> {
    const current = await this.sameWerkmap()
    if (!current.ok) return current
    const source = this.store.source(name)
    if (!source) return fail(unknownSource(name))
    const accepted = await acceptNewer(this.ports, this.file, source, request, details, run)
    if (!accepted.ok) return accepted
    await this.#record(accepted.value.manifest, accepted.value.werkmap)
    return succeed(this.store.source(name) ?? source)
  }

  /** When someone else changed `werkmap.yaml` its sources are taken over, and the user is told before anything is written. */
  async sameWerkmap(): Promise<Outcome<null, string>> {
    const file = await this.ports.files.readText('werkmap.yaml')
    if (!file.ok) return fail(describeFileProblem(file.problem))
    if (file.value.sha256 === this.file.sha256) return succeed(null)
    const werkmap = readWerkmap(file.value.text)
    if (!werkmap.ok) return fail(describeYamlProblem('werkmap.yaml', werkmap.problem))
    this.file = file.value
    const { sources, gone } = takeOver(werkmap.value, this.store.state.sources)
    for (const { manifest } of gone) await this.#forget(manifest.naam)
    this.store.replace({ werkmap: werkmap.value, sources })
    this.readers.settingsChanged()
    for (const { manifest } of gone) this.readers.sourceChanged(manifest.naam)
    const { order, circular } = loadingOrder(sources.map(({ manifest }) => manifest))
    for (const { naam } of order) if (this.store.source(naam)?.status === 'wacht') await this.reload(naam)
    for (const manifest of circular) this.store.replaceSource(circularSource(manifest, circular))
    return fail(changedMeanwhile)
  }

  /** Before the werkmap does: of a table without a source nothing says how it is protected. */
  async #forget(name: string): Promise<void> {
    this.loading.stop(name)
    await this.ports.engine.unload(name)
  }

  /** Those of which these files are the file are looked at again. */
  async filesChanged(paths: readonly string[]): Promise<void> {
    if (paths.includes('werkmap.yaml')) await this.sameWerkmap()
    for (const { manifest } of this.store.state.sources) {
      if (paths.includes(manifest.pad)) await this.#fileChanged(manifest.naam)
    }
  }

  async keyChanged(): Promise<void> {
    for (const { manifest, inspection } of this.store.state.sources)
      if (inspection === null || inspection.columns.some(({ transform }) => transform === 'pseudoniem'))
        await this.reload(manifest.naam)
  }

  async reload(name: string): Promise<void> {
    await this.#load(name)
    this.readers.sourceChanged(name)
    await this.#reloadDependents(name)
    await this.#nameMunicipalities()
  }

  /** The sources whose steps read this one. */
  async #reloadDependents(name: string): Promise<void> {
    for (const { naam } of dependentsOf(name, this.store.state.werkmap.bronnen)) {
      await this.#load(naam)
      this.readers.sourceChanged(naam)
    }
  }

  /** A change by another program waits for the user, unless there is nothing it could replace. */
  async #fileChanged(name: string): Promise<void> {
    const source = this.store.source(name)
    if (!source || source.status === 'laadt') return
    const seen = await lookAgain(this.ports, source)
    // What was seen is about the source as it was: it may have been refreshed, or taken away, meanwhile.
    if (this.store.source(name) !== source) return this.#fileChanged(name)
    if (seen === 'lees-opnieuw') await this.reload(name)
    else this.store.replaceSource(seen)
  }

  async close(): Promise<void> {
    await this.#rows.close()
  }
}
