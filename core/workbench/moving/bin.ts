import * as v from 'valibot'
import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { addToWerkmap } from '../../workspace/addToWerkmap'
import { describeFileProblem } from '../../workspace/describeFileProblem'
import type { FileText, WerkmapPath, WorkspaceFiles } from '../../workspace/files'
import { readWerkmap } from '../../workspace/readWerkmap'
import { removeFromWerkmap } from '../../workspace/removeFromWerkmap'
import { sourceSchema, type SourceManifest } from '../../workspace/werkmap'
import type { FileStep } from './fileSteps'
import { hasUnsavedLeft, historyFromBin, historyToBin, kept } from './history'
import { unsavedLeft } from './moveNotebook'
import { isSourcePath } from './renameSource'

/** The werkmap's own bin: what was deleted, with a note on what it was. `docs/decisions/` says why it is there. */
const bin = '.feitenwerk/prullenbak'

const noteSchema = v.object({
  formaat: v.literal(1),
  soort: v.picklist(['analyse', 'feitenblad', 'bron']),
  titel: v.string(),
  /** ISO with zone. */
  verwijderd: v.string(),
  /** Of a document: where it was. Of a source: its file, when that is in the bin too. */
  pad: v.nullable(v.string()),
  /** What `werkmap.yaml` said of a source. */
  bron: v.nullable(sourceSchema),
})
type Note = v.InferOutput<typeof noteSchema>

/** Something that was deleted. */
export interface Deleted {
  /** Of its note. */
  readonly path: WerkmapPath
  readonly soort: Note['soort']
  readonly titel: string
  readonly verwijderd: string
}

/** A folder of the bin that isn't there yet; also for what has to make place for something else. */
export const asidePlace = (now: Date): WerkmapPath => `${bin}/${now.toISOString().replaceAll(/[:.]/g, '-')}`

/** What has to be done to put a document in the bin, with its runs and old versions. */
export async function planDocumentRemoval(
  files: WorkspaceFiles,
  document: { readonly path: WerkmapPath; readonly kind: 'notebook' | 'feitenblad'; readonly titel: string },
  now: Date,
): Promise<Outcome<readonly FileStep[], string>> {
  const { path, kind, titel } = document
  if (kind === 'notebook' && (await hasUnsavedLeft(files, path))) return fail(unsavedLeft(path))
  const place = asidePlace(now)
  const soort = kind === 'notebook' ? ('analyse' as const) : ('feitenblad' as const)
  return succeed([
    noteStep(place, { formaat: 1, soort, titel, verwijderd: now.toISOString(), pad: path, bron: null }),
    { kind: 'move', from: path, to: placeIn(place, path) },
    ...(kind === 'notebook' ? historyToBin(path, place) : []),
  ])
}

/** What has to be done to take a source out of `werkmap.yaml`, and put its file in the bin when nothing else reads it. */
export function planSourceRemoval(
  werkmap: FileText,
  source: SourceManifest,
  others: readonly SourceManifest[],
  now: Date,
): readonly FileStep[] {
  const place = asidePlace(now)
  const { naam, titel, pad } = source
  const goes = isSourcePath(pad) && others.every((other) => other.pad !== pad)
  const note: Note = {
    formaat: 1,
    soort: 'bron',
    titel,
    verwijderd: now.toISOString(),
    pad: goes ? pad : null,
    bron: source,
  }
  return [
    noteStep(place, note),
    ...(goes ? [{ kind: 'move' as const, from: pad, to: placeIn(place, pad) }] : []),
    { kind: 'text', path: 'werkmap.yaml', before: werkmap, after: removeFromWerkmap(werkmap.text, naam) },
  ]
}

const placeIn = (place: WerkmapPath, path: WerkmapPath) => `${place}/${path.slice(path.lastIndexOf('/') + 1)}`

const noteStep = (place: WerkmapPath, note: Note): FileStep => ({
  kind: 'make',
  path: `${place}.json`,
  text: `${JSON.stringify(note, null, 1)}\n`,
})

/** What is in the bin, newest first. Notes that can't be read are passed over. */
export async function listBin(files: WorkspaceFiles): Promise<readonly Deleted[]> {
  const found: Deleted[] = []
  for (const path of (await files.listOwn(bin)).toReversed()) {
    const note = await readNote(files, path)
    if (note.ok) found.push({ path, ...pick(note.value.note) })
  }
  return found
}

const pick = ({ soort, titel, verwijderd }: Note) => ({ soort, titel, verwijderd })

/** What has to be done to put something from the bin back where it was. */
export async function planRestoring(
  files: WorkspaceFiles,
  werkmap: FileText,
  path: WerkmapPath,
): Promise<Outcome<readonly FileStep[], string>> {
  const read = await readNote(files, path)
  if (!read.ok) return read
  const { note, text } = read.value
  const place = path.replace(/\.json$/, '')
  const { pad, bron, soort } = note
  if (bron !== null && readsName(werkmap, bron.naam))
    return fail(`Er is al een bron ${bron.naam}. Geef die eerst een andere naam.`)
  return succeed([
    ...(pad === null ? [] : [{ kind: 'move' as const, from: placeIn(place, pad), to: pad }]),
    ...(pad !== null && soort === 'analyse' ? historyFromBin(pad, place) : []),
    ...(bron === null ? [] : [addingStep(werkmap, bron)]),
    { kind: 'drop', path, text },
  ])
}

const readsName = ({ text }: FileText, naam: string): boolean => {
  const werkmap = readWerkmap(text)
  return werkmap.ok && werkmap.value.bronnen.some((source) => source.naam === naam)
}

const addingStep = (werkmap: FileText, source: SourceManifest): FileStep => ({
  kind: 'text',
  path: 'werkmap.yaml',
  before: werkmap,
  after: addToWerkmap(werkmap.text, source),
})

/** Deletes something for good: nothing of it is left. */
export async function deleteForGood(
  files: WorkspaceFiles,
  path: WerkmapPath,
): Promise<Outcome<null, string>> {
  const place = path.replace(/\.json$/, '')
  const inside = [place, ...kept.map((folder) => `${place}/${folder}`)]
  // The note last: what couldn't be removed still stands in the bin.
  for (const folder of inside) {
    for (const file of await files.listOwn(folder)) {
      const removed = await files.removeOwn(file)
      if (!removed.ok) return fail(describeFileProblem(removed.problem))
    }
  }
  const removed = await files.removeOwn(path)
  return removed.ok ? succeed(null) : fail(describeFileProblem(removed.problem))
}

async function readNote(
  files: WorkspaceFiles,
  path: WerkmapPath,
): Promise<Outcome<{ readonly note: Note; readonly text: string }, string>> {
  const read = await files.readText(path)
  if (!read.ok) return fail(describeFileProblem(read.problem))
  const parsed = v.safeParse(noteSchema, parseJson(read.value.text))
  return parsed.success
    ? succeed({ note: parsed.output, text: read.value.text })
    : fail('Wat hiervan in de prullenbak staat, is beschadigd.')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
