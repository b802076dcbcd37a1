import { fail, succeed, type Outcome } from '../bridge/outcome'
import { describeQueryProblem } from '../engine/describeProblem'
import { describeImportProblem } from '../sources/describeImportProblem'
import { noChoices } from '../sources/fit/choices'
import { compareFacts } from '../sources/fit/compareFacts'
import type { Difference } from '../sources/fit/differences'
import { readAsRemembered } from '../sources/fit/readAsRemembered'
import type { ImportRun, PlannedImport, ImportFile } from '../sources/importer/importer'
import type { Inspection } from '../sources/inspection'
import { referenceDay } from '../sources/referenceDay'
import type { RecipeTable } from '../recipe/model'
import { engineSteps, planRecipe } from '../recipe/planRecipe'
import { tableColumns } from '../recipe/tableColumns'
import { describeFileProblem } from '../workspace/describeFileProblem'
import type { FileBytes } from '../workspace/fileBytes'
import type { SourceManifest } from '../workspace/werkmap'
import type { SourceRecipe, SourceState, WorkRun } from './model'
import type { WorkbenchPorts } from './ports'
import { recallFacts, rememberFacts } from './rememberedFacts'

export function waitingSource(manifest: SourceManifest): SourceState {
  return {
    manifest,
    status: 'wacht',
    problem: null,
    sha256: null,
    inspection: null,
    columns: [],
    rowCount: 0,
    recipe: null,
    differences: [],
    changeWaits: false,
  }
}

/**
 * Reads a source's file as its manifest says, does its steps and loads it; what goes wrong stands in the state.
 *
 * @param tables The other sources that are loaded, for the steps.
 */
export async function loadSource(
  ports: WorkbenchPorts,
  manifest: SourceManifest,
  run: WorkRun,
  tables: ReadonlyMap<string, RecipeTable>,
): Promise<SourceState> {
  const failed = (problem: string): SourceState => ({ ...waitingSource(manifest), status: 'fout', problem })
  const opened = await ports.files.openFile(manifest.pad)
  if (!opened.ok) return failed(describeFileProblem(opened.problem))
  const loaded = await loadFile(ports, manifest, opened.value, run, tables)
  if (!loaded.ok && run.signal?.aborted) return { ...waitingSource(manifest), status: 'gestopt' }
  if (!loaded.ok) {
    const file = { name: fileName(manifest.pad), content: opened.value }
    return { ...failed(loaded.problem), differences: await misfitsOf(ports, manifest, file) }
  }
  const state = loadedSource(manifest, loaded.value)
  if (state.status === 'geladen') {
    await rememberFacts(ports.files, manifest, loaded.value.inspection)
    return state
  }
  const facts = await recallFacts(ports.files, manifest)
  return { ...state, differences: compareFacts(manifest, facts, loaded.value.inspection) }
}

export function loadedSource(manifest: SourceManifest, { stepProblem, ...loaded }: LoadedFile): SourceState {
  const differs = { differences: [], changeWaits: false }
  if (stepProblem !== null) return { manifest, status: 'fout', problem: stepProblem, ...loaded, ...differs }
  return {
    manifest,
    ...loaded,
    ...standing(manifest, loaded.sha256),
    ...differs,
  }
}

/** How a loaded table stands to what is recorded. */
export function standing(manifest: SourceManifest, sha256: string): Pick<SourceState, 'status' | 'problem'> {
  if (sha256 === manifest.sha256) return { status: 'geladen', problem: null }
  return {
    status: 'gewijzigd',
    problem:
      'Het bestand is gewijzigd sinds het in werkmap.yaml is vastgelegd. De tabel bevat wat er nu in staat.',
  }
}

/** Why a file can't be read as its source says, where that is because it doesn't fit any more. */
async function misfitsOf(
  { importer, files }: WorkbenchPorts,
  manifest: SourceManifest,
  file: ImportFile,
): Promise<readonly Difference[]> {
  const fit = await readAsRemembered(
    (options) => importer.inspect(file, options),
    { ...manifest, aangeleverd: undefined },
    await recallFacts(files, manifest),
    noChoices,
  )
  return fit.ok ? fit.value.differences : []
}

export interface LoadedFile {
  /** Of the bytes that were loaded. */
  readonly sha256: string
  readonly inspection: Inspection
  readonly columns: SourceState['columns']
  readonly rowCount: number
  readonly recipe: SourceRecipe
  /** Why its steps can't be done; the table as it was read is then there, to mend them. */
  readonly stepProblem: string | null
}

/**
 * Loads a file as the table of a source.
 *
 * @returns A Dutch sentence when it can't be; the table of that name is then as it was.
 */
export async function loadFile(
  ports: Pick<WorkbenchPorts, 'engine' | 'importer' | 'pseudonymKey'>,
  manifest: Omit<SourceManifest, 'sha256'>,
  content: FileBytes,
  run: WorkRun,
  tables: ReadonlyMap<string, RecipeTable> = new Map(),
): Promise<Outcome<LoadedFile, string>> {
  const planned = await planFile(ports, manifest, content, run)
  if (!planned.ok) return planned
  const { plan, sha256, inspection } = planned.value
  const asRead = tableColumns(plan, inspection)
  const recipe = planRecipe(manifest.stappen ?? [], { name: manifest.naam, columns: asRead }, tables)
  const loaded = await ports.engine.load(plan, {
    ...(run.signal === undefined ? {} : { signal: run.signal }),
    onProgress: ({ rows }) => run.onProgress?.({ unit: 'rijen', done: rows, total: plan.rowCount }),
    steps: engineSteps(recipe),
  })
  planned.value.discard()
  if (!loaded.ok && loaded.problem.kind === 'step')
    return succeed({
      sha256,
      inspection,
      columns: [],
      rowCount: 0,
      recipe: { asRead, columns: [], results: [] },
      stepProblem: loaded.problem.text,
    })
  if (!loaded.ok) return fail(describeQueryProblem(loaded.problem))
  const { columns, rowCount, steps } = loaded.value
  const made = recipe.steps.at(-1)?.columns ?? asRead
  return succeed({
    sha256,
    inspection,
    columns,
    rowCount,
    recipe: { asRead, columns: made, results: steps },
    stepProblem: null,
  })
}

/**
 * How a file is loaded as the table of a source.
 *
 * @returns A Dutch sentence when it can't be read.
 */
export async function planFile(
  ports: Pick<WorkbenchPorts, 'importer' | 'pseudonymKey'>,
  manifest: Omit<SourceManifest, 'sha256'>,
  content: FileBytes,
  run: ImportRun,
): Promise<Outcome<PlannedImport, string>> {
  const pseudonymKey = await ports.pseudonymKey().catch(() => null)
  if (pseudonymKey === null) return fail(damagedKey)
  const options = {
    reading: manifest.lezen ?? {},
    columns: manifest.kolommen ?? {},
    kind: manifest.soort,
    nature: manifest.aard,
    ...referenceDay(manifest.peilperiode),
    pseudonymKey,
  }
  const file = { name: fileName(manifest.pad), content }
  const planned = await ports.importer.plan(file, manifest.naam, options, run)
  return planned.ok ? planned : fail(describeImportProblem(planned.problem))
}

const damagedKey =
  'De sleutel voor pseudoniemen van deze werkmap kan niet worden gelezen. Zet hem terug in de map met programmagegevens; met een nieuwe sleutel veranderen alle pseudoniemen.'

export function fileName(path: string): string {
  return path.split('/').at(-1) ?? path
}
