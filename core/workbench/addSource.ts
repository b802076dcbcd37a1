import { fail, succeed, type Outcome } from '../bridge/outcome'
import { cleanCopy } from '../sources/cleanCopy'
import { describeImportProblem } from '../sources/describeImportProblem'
import { inspect } from '../sources/inspect'
import type { InspectOptions, InspectedColumn, Inspection } from '../sources/inspection'
import { referenceDay } from '../sources/referenceDay'
import { addToWerkmap } from '../workspace/addToWerkmap'
import { describeFileProblem } from '../workspace/describeFileProblem'
import type { FileText, WorkspaceFiles } from '../workspace/files'
import type { ColumnSettings, SourceManifest } from '../workspace/werkmap'
import type { NewSource, SourceFile, SourceProposal } from './model'

/** What importing a file from elsewhere would give, with a name that is still free. */
export function proposeSource(file: SourceFile, taken: ReadonlySet<string>): Outcome<SourceProposal, string> {
  const inspected = inspect(file.bytes, file.fileName, inspectOptions(file))
  if (!inspected.ok) return fail(describeImportProblem(inspected.problem))
  return succeed({ inspection: inspected.value, naam: freeName(plainName(file.fileName), taken) })
}

/**
 * Writes the copy that the werkmap keeps and adds the source to `werkmap.yaml`.
 *
 * @param file `werkmap.yaml` as it was read; when it was changed since, nothing is added.
 */
export async function writeSource(
  files: WorkspaceFiles,
  file: FileText,
  source: NewSource,
): Promise<Outcome<{ readonly manifest: SourceManifest; readonly werkmap: FileText }, string>> {
  const options = inspectOptions(source)
  const inspected = inspect(source.bytes, source.fileName, options)
  if (!inspected.ok) return fail(describeImportProblem(inspected.problem))
  const [question] = inspected.value.questions
  if (question) return fail(question.text)
  const copy = cleanCopy(source.bytes, source.fileName, options)
  if (!copy.ok) return fail(describeImportProblem(copy.problem))
  const pad = await freePath(files, `bronnen/${source.naam}`, copy.value.extension)
  const written = await files.writeText(pad, copy.value.text, null)
  if (!written.ok) return fail(describeFileProblem(written.problem))
  const manifest: SourceManifest = {
    naam: source.naam,
    titel: source.titel,
    pad,
    sha256: written.value.sha256,
    soort: inspected.value.kind,
    aard: inspected.value.nature,
    ...(source.uitgever ? { uitgever: source.uitgever } : {}),
    ...(source.peilperiode ? { peilperiode: source.peilperiode } : {}),
    lezen: copy.value.reading,
    kolommen: columnSettings(inspected.value, source.columns),
  }
  const text = addToWerkmap(file.text, manifest)
  const saved = await files.writeText('werkmap.yaml', text, file.sha256)
  if (!saved.ok) return fail(describeFileProblem(saved.problem))
  return succeed({ manifest, werkmap: { text, sha256: saved.value.sha256 } })
}

const inspectOptions = ({ reading, columns, soort, aard, peilperiode }: SourceFile): InspectOptions => ({
  reading,
  columns,
  kind: soort,
  nature: aard,
  ...referenceDay(peilperiode),
})

/** Every decision about a column, so that the next file of this kind is read alike; left-out columns aren't in the copy. */
function columnSettings(
  inspection: Inspection,
  chosen: Readonly<Record<string, ColumnSettings>>,
): Record<string, ColumnSettings> {
  return Object.fromEntries(
    inspection.columns
      .filter(({ loaded }) => loaded)
      .map((column) => [column.header, { ...decided(column), ...chosen[column.header] }]),
  )
}

function decided({ name, role, label, unit, type, transform }: InspectedColumn): ColumnSettings {
  return {
    als: name,
    ...(role === null ? {} : { rol: role }),
    ...(label === '' ? {} : { label }),
    ...(unit === null ? {} : { eenheid: unit }),
    ...(transform === null ? { type } : { omzetting: transform }),
  }
}

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

async function freePath(files: WorkspaceFiles, stem: string, extension: string): Promise<string> {
  const taken = new Set((await files.list()).map(({ path }) => path.toLowerCase()))
  let path = `${stem}${extension}`
  for (let count = 2; taken.has(path.toLowerCase()); count++) path = `${stem}-${count}${extension}`
  return path
}
