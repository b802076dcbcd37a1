import { fail, succeed, type Outcome } from '../bridge/outcome'
import { describeImportProblem } from '../sources/describeImportProblem'
import type { Importer, KeptCopy } from '../sources/importer/importer'
import type { ImportProblem, InspectOptions } from '../sources/inspection'
import { referenceDay } from '../sources/referenceDay'
import { addToWerkmap } from '../workspace/addToWerkmap'
import { describeFileProblem } from '../workspace/describeFileProblem'
import type { FileBytes } from '../workspace/fileBytes'
import type { FileProblem, FileText, WorkspaceFiles } from '../workspace/files'
import { undoing } from '../workspace/undoing'
import type { SourceManifest } from '../workspace/werkmap'
import { columnSettings } from './columnSettings'
import { copyRun } from './copyRun'
import { freePath } from './freePath'
import type { NewSource, SourceFile, SourceProposal, SourceState, WorkRun } from './model'
import type { WorkbenchPorts } from './ports'
import { loadedSource, loadFile } from './sourceLoading'

/** What importing a file from elsewhere would give, with a name that is still free. */
export async function proposeSource(
  importer: Importer,
  file: SourceFile,
  taken: ReadonlySet<string>,
  run?: WorkRun,
): Promise<Outcome<SourceProposal, ImportProblem>> {
  const { fileName, content } = file
  const inspected = await importer.inspect({ name: fileName, content }, inspectOptions(file), run)
  if (!inspected.ok) return inspected
  return succeed({ inspection: inspected.value, naam: freeName(plainName(fileName), taken) })
}

/**
 * Loads what the werkmap keeps of a file from elsewhere, then writes that copy and adds the source to `werkmap.yaml`.
 * When it can't be loaded or is stopped, nothing is written and no table is left.
 *
 * @param werkmap `werkmap.yaml` as it was read; when it was changed since, nothing is added.
 * @returns A Dutch sentence when the source isn't added.
 */
export async function writeSource(
  ports: WorkbenchPorts,
  werkmap: FileText,
  source: NewSource,
  run: WorkRun,
): Promise<Outcome<{ readonly added: SourceState; readonly werkmap: FileText }, string>> {
  const { files, importer, engine } = ports
  const file = { name: source.fileName, content: source.content }
  const copied = await importer.copy(file, inspectOptions(source), run)
  if (!copied.ok) return fail(describeImportProblem(copied.problem))
  const { content, extension } = copied.value
  const pad = await freePath(files, `bronnen/${source.naam}`, extension)
  const unhashed = describeSource(source, pad, copied.value)
  const loaded = await loadFile(ports, unhashed, content, run)
  if (!loaded.ok) return loaded
  const manifest: SourceManifest = { ...unhashed, sha256: loaded.value.sha256 }
  const written = await undoing(
    () => engine.unload(source.naam),
    () => writeBoth(files, manifest, content, werkmap, run),
  )
  if (!written.ok) return fail(describeFileProblem(written.problem))
  return succeed({ added: loadedSource(manifest, loaded.value), werkmap: written.value })
}

function describeSource(
  source: NewSource,
  pad: string,
  { inspection, reading }: KeptCopy,
): Omit<SourceManifest, 'sha256'> {
  return {
    naam: source.naam,
    titel: source.titel,
    pad,
    soort: inspection.kind,
    aard: inspection.nature,
    ...(source.uitgever ? { uitgever: source.uitgever } : {}),
    ...(source.peilperiode ? { peilperiode: source.peilperiode } : {}),
    lezen: reading,
    kolommen: columnSettings(inspection, source.columns),
    aangeleverd: { bestand: source.fileName, lezen: source.reading },
  }
}

async function writeBoth(
  files: WorkspaceFiles,
  manifest: SourceManifest,
  content: FileBytes,
  werkmap: FileText,
  run: WorkRun,
): Promise<Outcome<FileText, FileProblem>> {
  const text = addToWerkmap(werkmap.text, manifest)
  const { pad } = manifest
  const made = await files.createFile(pad, content, copyRun(run, content))
  if (!made.ok) return made
  return undoing(
    () => files.removeCopy(pad, made.value.sha256),
    async () => {
      if (run.signal?.aborted) return fail({ kind: 'cancelled', path: pad })
      const saved = await files.writeText('werkmap.yaml', text, werkmap.sha256)
      return saved.ok ? succeed({ text, sha256: saved.value.sha256 }) : saved
    },
  )
}

const inspectOptions = ({ reading, columns, soort, aard, peilperiode }: SourceFile): InspectOptions => ({
  reading,
  columns,
  kind: soort,
  nature: aard,
  ...referenceDay(peilperiode),
})

function plainName(fileName: string): string {
  const stem = fileName
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  const plain = stem
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 40)
  return /^[a-z]/.test(plain) ? plain : `bron_${plain}`.replace(/_$/, '')
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  let count = 2
  while (taken.has(`${wanted}_${count}`)) count++
  return `${wanted}_${count}`
}
