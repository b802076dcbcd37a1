import { mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ExportFile, ExportReceipt } from '../../core/bridge/contract'
import { fail, succeed, type Outcome } from '../../core/bridge/outcome'
import type { FileProblem } from '../../core/workspace/files'
import { describeWriteError } from './fileProblem'

/**
 * Writes an export into a folder, which is made when absent. All files are written aside first: when the disk fills up
 * halfway, what stood there before still stands.
 *
 * @param place The folder as the user reads it.
 */
export async function writeExport(
  folder: string,
  files: readonly ExportFile[],
  place: string,
): Promise<Outcome<ExportReceipt, FileProblem>> {
  try {
    await mkdir(folder, { recursive: true })
    const aside = await mkdtemp(join(folder, '.export-'))
    try {
      for (const file of files)
        await writeFile(join(aside, file.name), file.text, { flag: 'wx', flush: true })
      for (const file of files) await rename(join(aside, file.name), join(folder, file.name))
    } finally {
      await rm(aside, { recursive: true, force: true })
    }
    return succeed({ place, files: files.map((file) => file.name) })
  } catch (error) {
    return fail(describeWriteError(error, place))
  }
}

/** Writes an export into `uitvoer/<name>` of the werkmap; a link that leads that folder elsewhere is refused. */
export async function writeIntoWerkmap(
  werkmap: string,
  name: string,
  files: readonly ExportFile[],
): Promise<Outcome<ExportReceipt, FileProblem>> {
  const place = `uitvoer/${name}`
  const root = await realpath(werkmap)
  const folder = join(root, 'uitvoer', name)
  try {
    // From the outside in, so that nothing is made behind a link.
    const own = (await ensureOwnFolder(dirname(folder))) && (await ensureOwnFolder(folder))
    if (!own) return fail({ kind: 'outside', path: place })
  } catch (error) {
    return fail(describeWriteError(error, place))
  }
  return writeExport(folder, files, place)
}

/** Makes the folder when absent; false when a link leads it elsewhere. */
async function ensureOwnFolder(folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true })
  return (await realpath(folder)) === folder
}
