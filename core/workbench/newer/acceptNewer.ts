import { fail, succeed, type Outcome } from '../../bridge/outcome'
import type { KeptCopy } from '../../sources/importer/importer'
import { changeInWerkmap } from '../../workspace/changeInWerkmap'
import { describeFileProblem } from '../../workspace/describeFileProblem'
import type { FileProblem, FileText, WorkspaceFiles } from '../../workspace/files'
import { undoing } from '../../workspace/undoing'
import type { SourceManifest } from '../../workspace/werkmap'
import { copyRun } from '../copyRun'
import { freePath } from '../freePath'
import type { NewerDetails, NewerRequest, SourceState, WorkRun } from '../model'
import type { WorkbenchPorts } from '../ports'
import { textOf } from '../textOf'
import { isDecided, readCandidate } from './candidate'

/**
 * Puts a newer file in a source's place: its copy in `bronnen/`, its hash and settings in `werkmap.yaml`. When the
 * second can't be written the first is undone.
 *
 * @param werkmap `werkmap.yaml` as it was read; when it was changed since, nothing is replaced.
 */
export async function acceptNewer(
  ports: WorkbenchPorts,
  werkmap: FileText,
  source: SourceState,
  request: NewerRequest,
  details: NewerDetails,
  run: WorkRun,
): Promise<Outcome<{ readonly manifest: SourceManifest; readonly werkmap: FileText }, string>> {
  const read = await readCandidate(ports, source, request, run)
  if (!read.ok) return read
  const { fit, file, copy, settings } = read.value
  if (!isDecided(fit)) return fail('Beslis eerst over de kolommen die ontbreken en de open vragen.')
  const changed = withDetails(settings, request, details)
  if (copy === null) {
    const hashed = await ports.importer.hash(file, run)
    if (!hashed.ok) return fail(`${file.name} is intussen veranderd. Bekijk het verschil opnieuw.`)
    return writeManifest(ports.files, werkmap, { ...changed, sha256: hashed.value })
  }
  const placed = await placeCopy(ports.files, source.manifest, copy, run)
  if (!placed.ok) return fail(describeFileProblem(placed.problem))
  const { pad, sha256, undo } = placed.value
  return undoing(undo, async () => {
    if (run.signal?.aborted) return fail(describeFileProblem({ kind: 'cancelled', path: pad }))
    return writeManifest(ports.files, werkmap, { ...changed, pad, sha256 })
  })
}

async function writeManifest(
  files: WorkspaceFiles,
  werkmap: FileText,
  manifest: SourceManifest,
): Promise<Outcome<{ readonly manifest: SourceManifest; readonly werkmap: FileText }, string>> {
  const text = changeInWerkmap(werkmap.text, manifest)
  const saved = await files.writeText('werkmap.yaml', text, werkmap.sha256)
  if (!saved.ok) return fail(describeFileProblem(saved.problem))
  return succeed({ manifest, werkmap: { text, sha256: saved.value.sha256 } })
}

/** What was known of the earlier file only isn't kept for this one. */
function withDetails(manifest: SourceManifest, { key }: NewerRequest, details: NewerDetails): SourceManifest {
  const { gepubliceerd: _published, opgehaald: _fetched, peilperiode: _period, ...lasting } = manifest
  return { ...lasting, ...details, ...(key === null ? {} : { sleutel: [...key] }) }
}

interface Placed extends Pick<SourceManifest, 'pad' | 'sha256'> {
  readonly undo: () => Promise<unknown>
}

/** A larger copy isn't held in one text: it gets a file of its own. */
const maxReplaced = 100_000_000

/** Only a copy that was made here, and that nobody changed, is overwritten. */
async function placeCopy(
  files: WorkspaceFiles,
  { naam, pad, sha256, aangeleverd }: SourceManifest,
  { content, extension }: KeptCopy,
  run: WorkRun,
): Promise<Outcome<Placed, FileProblem>> {
  const mayReplace = aangeleverd !== undefined && pad.endsWith(extension) && content.size <= maxReplaced
  const old = mayReplace ? await files.readText(pad) : null
  if (old?.ok !== true || old.value.sha256 !== sha256) {
    const place = await freePath(files, `bronnen/${naam}`, extension)
    const made = await files.createFile(place, content, copyRun(run, content))
    if (!made.ok) return made
    const { sha256: fresh } = made.value
    return succeed({ pad: place, sha256: fresh, undo: () => files.removeCopy(place, fresh) })
  }
  const written = await files.writeText(pad, await textOf(content), sha256)
  if (!written.ok) return written
  const undo = () => files.writeText(pad, old.value.text, written.value.sha256)
  return succeed({ pad, sha256: written.value.sha256, undo })
}
