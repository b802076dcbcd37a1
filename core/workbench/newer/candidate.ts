import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { describeImportProblem } from '../../sources/describeImportProblem'
import { factsOf } from '../../sources/fit/facts'
import { readAsRemembered, type Fit } from '../../sources/fit/readAsRemembered'
import type { ImportRun, KeptCopy, ImportFile } from '../../sources/importer/importer'
import type { InspectOptions } from '../../sources/inspection'
import { referenceDay } from '../../sources/referenceDay'
import { describeFileProblem } from '../../workspace/describeFileProblem'
import type { SourceManifest } from '../../workspace/werkmap'
import { columnSettings, keepingValues } from '../columnSettings'
import type { NewerRequest, SourceState } from '../model'
import type { WorkbenchPorts } from '../ports'
import { recallFacts } from '../rememberedFacts'
import { fileName } from '../sourceLoading'

/** A file that may take a source's place, read as the source remembers. */
export interface Candidate {
  readonly file: ImportFile
  readonly fit: Fit
  /** The source as it would be, but for where its file stands and its hash. */
  readonly settings: SourceManifest
  /** What the werkmap keeps of it; null of a file that stands in the werkmap itself, and while a decision waits. */
  readonly copy: KeptCopy | null
}

export async function readCandidate(
  ports: WorkbenchPorts,
  source: SourceState,
  { file: offered, choices }: NewerRequest,
  run: ImportRun,
): Promise<Outcome<Candidate, string>> {
  const { manifest } = source
  const opened = offered === null ? await ports.files.openFile(manifest.pad) : succeed(offered.content)
  if (!opened.ok) return fail(describeFileProblem(opened.problem))
  const file = { name: offered?.fileName ?? fileName(manifest.pad), content: opened.value }
  // How a file was handed over says nothing of the copy that stands in the werkmap.
  const remembered = offered === null ? { ...manifest, aangeleverd: undefined } : manifest
  const inspect = (options: InspectOptions) => ports.importer.inspect(file, options, run)
  const fit = await readAsRemembered(inspect, remembered, await acceptedFacts(ports, source), choices)
  if (!fit.ok) return fail(describeImportProblem(fit.problem))
  const { options, inspection } = fit.value
  if (offered === null)
    return succeed({ file, fit: fit.value, copy: null, settings: onDisk(manifest, fit.value) })
  const { soort: kind, aard: nature, peilperiode } = manifest
  const asked = { ...options, kind, nature, ...referenceDay(peilperiode) }
  const copied = isDecided(fit.value) ? await ports.importer.copy(file, asked, run) : null
  if (copied?.ok === false) return fail(describeImportProblem(copied.problem))
  const copy = copied?.value ?? null
  const settings = {
    ...manifest,
    ...(copy === null ? {} : { lezen: copy.reading }),
    kolommen: columnSettings(inspection, options.columns),
    aangeleverd: { bestand: file.name, lezen: options.reading },
  }
  return succeed({ file, fit: fit.value, copy, settings })
}

/** Of the file that the source was last accepted with. */
async function acceptedFacts(ports: WorkbenchPorts, { manifest, inspection, sha256 }: SourceState) {
  if (inspection !== null && sha256 === manifest.sha256) return factsOf(inspection)
  return recallFacts(ports.files, manifest)
}

function onDisk(manifest: SourceManifest, { options, inspection }: Fit): SourceManifest {
  const { reading } = options
  const columns = { ...options.columns }
  for (const column of inspection.columns) {
    const settings = keepingValues(columns[column.header] ?? {}, column)
    if (column.loaded && settings.blijft_waarde !== undefined) columns[column.header] = settings
  }
  const some = (settings: object) => Object.keys(settings).length > 0
  return {
    ...manifest,
    ...(some(reading) || manifest.lezen !== undefined ? { lezen: reading } : {}),
    ...(some(columns) || manifest.kolommen !== undefined ? { kolommen: columns } : {}),
  }
}

/** Whether nothing about the file waits for a decision. */
export function isDecided({ differences, inspection }: Pick<Fit, 'differences' | 'inspection'>): boolean {
  const waits = differences.some((one) => one.kind === 'column-gone' && one.successor === undefined)
  return !waits && inspection.questions.length === 0
}
