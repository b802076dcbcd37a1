import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { renameReferences } from '../../feitenblad/renameReferences'
import { changeMeta } from '../../notebook/edit/changeMeta'
import { parseNotebook } from '../../notebook/parseNotebook'
import { describeFileProblem } from '../../workspace/describeFileProblem'
import type { WerkmapPath, WorkspaceFiles } from '../../workspace/files'
import type { FileStep } from './fileSteps'
import { hasUnsavedLeft, historyMoves } from './history'
import { partsOf, placeNameProblem } from './placeName'

/** A folder of `analyses/` and a file name without `.md`. */
export interface NotebookPlace {
  readonly folder: string
  readonly name: string
}

/**
 * What has to be done to give a notebook another name or folder: the feitenblad beside it follows, and its runs and old
 * versions go along.
 *
 * @param aside Where in `.feitenwerk/` leftovers at the new place go.
 * @returns The steps and the new path, or a Dutch sentence why it can't be done.
 */
export async function planNotebookMove(
  files: WorkspaceFiles,
  path: WerkmapPath,
  place: NotebookPlace,
  aside: WerkmapPath,
): Promise<Outcome<{ readonly steps: readonly FileStep[]; readonly path: WerkmapPath }, string>> {
  const problem = placeNameProblem(place.folder) ?? placeNameProblem(place.name)
  if (problem !== null) return fail(problem)
  const to = `analyses/${place.folder}/${place.name}.md`
  if (to === path) return succeed({ steps: [], path })
  if (await hasUnsavedLeft(files, path)) return fail(unsavedLeft(path))
  const sheet = await sheetStep(files, path, place)
  if (!sheet.ok) return sheet
  const theme = await themeStep(files, path, place.folder)
  if (!theme.ok) return theme
  const steps: readonly FileStep[] = [
    ...theme.value,
    ...sheet.value,
    { kind: 'move', from: path, to },
    ...(await historyMoves(files, path, to, aside)),
  ]
  return succeed({ steps, path: to })
}

export const unsavedLeft = (path: WerkmapPath): string =>
  `Van ${path} is nog werk bewaard dat niet is opgeslagen. Open de analyse en kies daar eerst wat ermee moet gebeuren.`

/** The feitenblad in the old folder, under the new name. It can't show a notebook of another folder. */
async function sheetStep(
  files: WorkspaceFiles,
  path: WerkmapPath,
  place: NotebookPlace,
): Promise<Outcome<readonly FileStep[], string>> {
  const { folder, name } = partsOf(path)
  const sheet = `analyses/${folder}/feitenblad.yaml`
  const read = await files.readText(sheet)
  if (!read.ok) return read.problem.kind === 'missing' ? succeed([]) : fail(describeFileProblem(read.problem))
  const after = renameReferences(read.value.text, { notebook: name, cell: null }, referenceName(name, place))
  if (after === read.value.text) return succeed([])
  if (place.folder !== folder)
    return fail(
      `${sheet} toont cellen van deze analyse en kan dat alleen in dezelfde map. Haal ze daar eerst uit.`,
    )
  return succeed([{ kind: 'text', path: sheet, before: read.value, after }])
}

/** When it leaves the folder any other name will do: what counts is whether it is referred to at all. */
const referenceName = (old: string, { name }: NotebookPlace) => (name === old ? `${old}-elders` : name)

/** A theme that is the folder's name follows it. */
async function themeStep(
  files: WorkspaceFiles,
  path: WerkmapPath,
  folder: string,
): Promise<Outcome<readonly FileStep[], string>> {
  const read = await files.readText(path)
  if (!read.ok) return fail(describeFileProblem(read.problem))
  const notebook = parseNotebook(read.value.text)
  if (partsOf(path).folder === folder || notebook.meta.thema !== partsOf(path).folder) return succeed([])
  const after = changeMeta(notebook, { thema: folder }).text
  return succeed([{ kind: 'text', path, before: read.value, after }])
}
