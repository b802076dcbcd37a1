import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { nameProblem } from '../../notebook/edit/cellName'
import { renameSource } from '../../notebook/edit/renameSource'
import { parseNotebook } from '../../notebook/parseNotebook'
import { describeFileProblem } from '../../workspace/describeFileProblem'
import { changeInWerkmap } from '../../workspace/changeInWerkmap'
import { isMovablePath, type FileText, type WerkmapPath, type WorkspaceFiles } from '../../workspace/files'
import { readWerkmap } from '../../workspace/readWerkmap'
import { renameInWerkmap } from '../../workspace/renameInWerkmap'
import type { SourceManifest } from '../../workspace/werkmap'
import type { FileStep } from './fileSteps'

/** The name of a source in SQL, and where its file is. */
export interface SourcePlace {
  readonly naam: string
  readonly pad: WerkmapPath
}

/**
 * What has to be done to give a source another name, and its file another place: `werkmap.yaml`, the steps of other
 * sources and every notebook follow. Queries follow by the places where they read a table: words alike in texts,
 * remarks, columns and aliases stay.
 *
 * @param werkmap `werkmap.yaml` as it is on disk.
 * @returns The steps, or a Dutch sentence why it can't be done.
 */
export async function planSourceRename(
  files: WorkspaceFiles,
  werkmap: FileText,
  source: SourceManifest,
  place: SourcePlace,
): Promise<Outcome<readonly FileStep[], string>> {
  const read = readWerkmap(werkmap.text)
  if (!read.ok) return fail('werkmap.yaml kan niet worden gelezen.')
  const others = read.value.bronnen.filter(({ naam }) => naam !== source.naam)
  const problem =
    nameProblem(place.naam, new Set(others.map(({ naam }) => naam))) ?? pathProblem(source, place, others)
  if (problem !== null) return fail(problem)
  const notebooks = await notebookSteps(files, source.naam, place.naam)
  if (!notebooks.ok) return notebooks
  const renamed = renameInWerkmap(werkmap.text, source.naam, place.naam)
  const { naam, pad } = place
  const own = readWerkmap(renamed)
  const manifest = own.ok ? own.value.bronnen.find((one) => one.naam === naam) : undefined
  if (manifest === undefined) throw new Error(`Renaming ${source.naam} in werkmap.yaml went wrong.`)
  const after = pad === source.pad ? renamed : changeInWerkmap(renamed, { ...manifest, pad })
  return succeed([
    ...(pad === source.pad ? [] : [{ kind: 'move' as const, from: source.pad, to: pad }]),
    ...(naam === source.naam ? [] : rememberedMoves(source.naam, naam)),
    ...notebooks.value,
    // Last: from here on the workbench reads the source by its new name.
    ...(after === werkmap.text
      ? []
      : [{ kind: 'text' as const, path: 'werkmap.yaml', before: werkmap, after }]),
  ])
}

function pathProblem(
  source: SourceManifest,
  { pad }: SourcePlace,
  others: readonly SourceManifest[],
): string | null {
  if (pad === source.pad) return null
  if (!isSourcePath(source.pad) || !isSourcePath(pad))
    return 'Het bestand van een bron kan alleen binnen de mappen bronnen en sample-data worden verplaatst.'
  const extension = (path: string) => /\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? ''
  if (extension(pad) !== extension(source.pad))
    return `Het bestand moet op ${extension(source.pad)} blijven eindigen: daaraan is te zien hoe het gelezen wordt.`
  const sharing = others.find((other) => other.pad === source.pad)
  return sharing === undefined ? null : `Bron ${sharing.naam} leest hetzelfde bestand; laat het waar het is.`
}

/** Whether a file stands where sources are kept, so that it can be moved and put in the bin. */
export const isSourcePath = (path: WerkmapPath): boolean =>
  /^(?:bronnen|sample-data)\//.test(path) &&
  isMovablePath(path) &&
  path.split('/').every((part) => !part.startsWith('.'))

/** What is remembered of a source: its file's facts, and hashes of the rows of its versions. */
export const rememberedMoves = (from: string, to: string): readonly FileStep[] => [
  {
    kind: 'move',
    from: `.feitenwerk/bronnen/${from}.json`,
    to: `.feitenwerk/bronnen/${to}.json`,
    optional: true,
  },
  { kind: 'move', from: `.feitenwerk/rijen/${from}`, to: `.feitenwerk/rijen/${to}`, optional: true },
]

async function notebookSteps(
  files: WorkspaceFiles,
  old: string,
  name: string,
): Promise<Outcome<readonly FileStep[], string>> {
  const steps: FileStep[] = []
  if (old === name) return succeed(steps)
  for (const { path } of await files.list()) {
    if (!/^analyses\/[^/]+\/[^/]+\.md$/.test(path)) continue
    const read = await files.readText(path)
    if (!read.ok) return fail(describeFileProblem(read.problem))
    const notebook = parseNotebook(read.value.text)
    const after = renameSource(notebook, old, name).text
    if (after === read.value.text) continue
    const taken = notebook.cells.find((cell) => cell.id === name)
    if (taken) return fail(`In ${path} heet een cel al ${name}; kies een andere naam.`)
    steps.push({ kind: 'text', path, before: read.value, after })
  }
  return succeed(steps)
}
