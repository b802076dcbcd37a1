import type { WerkmapPath, WorkspaceFiles } from '../../workspace/files'
import { journalsOf } from '../file/journal'
import { ownName } from '../file/ownPlace'
import type { FileStep } from './fileSteps'

/** What the workbench remembers of a notebook: its runs and its old versions. */
const placesOf = (path: WerkmapPath): readonly WerkmapPath[] => [
  `.feitenwerk/runs/${path}`,
  `.feitenwerk/versies/${ownName(path)}`,
]

/** Lets what is remembered of a notebook go with it. What another notebook left at the new place goes to `aside`. */
export async function historyMoves(
  files: WorkspaceFiles,
  from: WerkmapPath,
  to: WerkmapPath,
  aside: WerkmapPath,
): Promise<readonly FileStep[]> {
  const [olds, news] = [placesOf(from), placesOf(to)]
  const steps: FileStep[] = []
  for (const [at, old] of olds.entries()) {
    const place = news[at] ?? ''
    if (place.toLowerCase() !== old.toLowerCase() && (await files.listOwn(place)).length > 0)
      steps.push({ kind: 'move', from: place, to: `${aside}/${at}` })
    steps.push({ kind: 'move', from: old, to: place, optional: true })
  }
  return steps
}

/** The same for a notebook that goes into a folder of the bin. */
export const historyToBin = (path: WerkmapPath, place: WerkmapPath): readonly FileStep[] =>
  placesOf(path).map((from, at) => ({ kind: 'move', from, to: `${place}/${kept[at] ?? ''}`, optional: true }))

/** And back. */
export const historyFromBin = (path: WerkmapPath, place: WerkmapPath): readonly FileStep[] =>
  placesOf(path).map((to, at) => ({ kind: 'move', from: `${place}/${kept[at] ?? ''}`, to, optional: true }))

/** Folders of the bin in which the history of a notebook stands. */
export const kept = ['uitvoeringen', 'versies'] as const

/** Whether an earlier run of the workbench left something of a notebook unsaved. */
export async function hasUnsavedLeft(files: WorkspaceFiles, path: WerkmapPath): Promise<boolean> {
  return (await journalsOf(files, path)).length > 0
}
