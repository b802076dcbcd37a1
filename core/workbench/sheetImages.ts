import { fail, type Outcome } from '../bridge/outcome'
import { largestImage, readImage } from '../feitenblad/images/readImage'
import type { SheetImage } from '../feitenblad/images/sheetImage'
import { describeFileProblem } from '../workspace/describeFileProblem'
import { isWerkmapPath, type WerkmapPath, type WorkspaceFiles } from '../workspace/files'

/** An image of the werkmap as a sheet can carry it; a Dutch sentence when there is none. */
export async function readSheetImage(
  files: WorkspaceFiles,
  path: WerkmapPath,
): Promise<Outcome<SheetImage, string>> {
  if (!isWerkmapPath(path)) return fail(`${path} is geen plaats binnen de werkmap.`)
  const opened = await files.openFile(path)
  if (!opened.ok) return fail(describeFileProblem(opened.problem))
  // One byte more than is taken: whether there is more, is known then.
  const piece = opened.value.slice(0, Math.min(opened.value.size, largestImage + 1))
  const bytes = await piece.arrayBuffer().catch(() => null)
  if (bytes === null) return fail(`${path} is niet te lezen. Probeer het opnieuw.`)
  const read = readImage(new Uint8Array(bytes))
  return read.ok ? read : fail(`${path} ${read.problem}.`)
}
