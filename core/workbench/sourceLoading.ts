import { fail, succeed, type Outcome } from '../bridge/outcome'
import { describeQueryProblem } from '../engine/describeProblem'
import { describeImportProblem } from '../sources/describeImportProblem'
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
  if (!loaded.ok)
    return run.signal?.aborted ? { ...waitingSource(manifest), status: 'gestopt' } : failed(loaded.problem)
  return loadedSource(manifest, loaded.value)
}

export function loadedSource(manifest: SourceManifest, { stepProblem, ...loaded }: LoadedFile): SourceState {
  if (stepProblem !== null) return { manifest, status: 'fout', problem: stepProblem, ...loaded }
  const changed = loaded.sha256 !== manifest.sha256
  return {
    manifest,
    status: changed ? 'gewijzigd' : 'geladen',
    problem: changed ? 'Het bestand is gewijzigd sinds het in werkmap.yaml is vastgelegd.' : null,
    ...loaded,
  }
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
  if (!planned.ok) return fail(describeImportProblem(planned.problem))
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

const damagedKey =
  'De sleutel voor pseudoniemen van deze werkmap kan niet worden gelezen. Zet hem terug in de map met programmagegevens; met een nieuwe sleutel veranderen alle pseudoniemen.'

export function fileName(path: string): string {
  return path.split('/').at(-1) ?? path
}
