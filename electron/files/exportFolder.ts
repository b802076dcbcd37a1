import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ExportFile, ExportReceipt } from '../../core/bridge/contract'
import { fail, succeed, type Outcome } from '../../core/bridge/outcome'
import type { FileProblem } from '../../core/workspace/files'
import { earlierExports, type ExportedSheet } from './earlierExports'
import { describeWriteError } from './fileProblem'
import { renameFile } from './renameFile'

/**
 * Writes an export into a folder, which is made when absent. All files are written aside first: when the disk fills up
 * halfway, what stood there before still stands. Figures that an earlier export of the same sheet left there and that
 * aren't in this one (withheld now, or taken out) go; other files stay.
 *
 * @param place The folder as the user reads it.
 * @param sheet null for files of another kind.
 */
export async function writeExport(
  folder: string,
  files: readonly ExportFile[],
  place: string,
  sheet: ExportedSheet | null,
): Promise<Outcome<ExportReceipt, FileProblem>> {
  try {
    await mkdir(folder, { recursive: true })
    const aside = await mkdtemp(join(folder, '.export-'))
    try {
      for (const { name, text, encoding = 'utf8' } of files)
        await writeFile(join(aside, name), text, { encoding, flag: 'wx', flush: true })
      for (const file of files) await renameFile(join(aside, file.name), join(folder, file.name))
    } finally {
      await rm(aside, { recursive: true, force: true })
    }
    const written = files.map((file) => file.name)
    const { own, edited } = sheet === null ? { own: [], edited: [] } : await earlierExports(folder, sheet)
    for (const name of own) await rm(join(folder, name))
    return succeed({ place, files: written, removed: own, left: edited })
  } catch (error) {
    return fail(describeWriteError(error, place))
  }
}

/** Writes an export into `uitvoer/<name>` of the werkmap; a link that leads that folder elsewhere is refused. */
export async function writeIntoWerkmap(
  werkmap: string,
  name: string,
  files: readonly ExportFile[],
  sheet: readonly string[] | null,
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
  return writeExport(folder, files, place, sheet === null ? null : { name, files: sheet })
}

/** Makes the folder when absent; false when a link leads it elsewhere. */
async function ensureOwnFolder(folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true })
  return (await realpath(folder)) === folder
}
