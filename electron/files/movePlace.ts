import { lstat, mkdir, readdir, realpath, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fail, succeed, type Outcome } from '../../core/bridge/outcome'
import { isMovablePath, type FileProblem, type WerkmapPath } from '../../core/workspace/files'
import { asWerkmapPath, isOpenPath, locateNew } from './confine'
import { codeOf, describeReadError, describeWriteError } from './fileProblem'
import { renameFile } from './renameFile'

/**
 * Gives a file or folder of the werkmap another place, in one step. Nothing is overwritten: a name that is there already
 * gives `taken`, also one that differs in capitals alone, unless it is the moved one itself. Links aren't moved and
 * aren't followed.
 *
 * @param root The werkmap, itself without links (`realpath`).
 */
export async function movePlace(
  root: string,
  from: WerkmapPath,
  to: WerkmapPath,
): Promise<Outcome<null, FileProblem>> {
  const source = await locateMovable(root, from)
  if (!source.ok) return source
  const target = await locateTarget(root, to)
  if (!target.ok) return target
  try {
    await mkdir(dirname(target.value), { recursive: true })
    if (await isTaken(target.value, source.value)) return fail({ kind: 'taken', path: to })
    await renameFile(source.value, target.value)
  } catch (error) {
    return fail(describeWriteError(error, to))
  }
  // Only an empty folder goes.
  await rmdir(dirname(source.value)).catch(() => undefined)
  return succeed(null)
}

async function locateMovable(root: string, path: WerkmapPath): Promise<Outcome<string, FileProblem>> {
  if (!isMovablePath(path) || !isOpenPath(path)) return fail({ kind: 'outside', path })
  try {
    const absolute = await realpath(join(root, path))
    const facts = await lstat(absolute)
    if (asWerkmapPath(root, absolute) !== path) return fail({ kind: 'outside', path })
    if (!facts.isFile() && !facts.isDirectory())
      return fail({ kind: 'unreadable', path, reason: 'geen bestand' })
    return succeed(absolute)
  } catch (error) {
    return fail(describeReadError(error, path))
  }
}

async function locateTarget(root: string, path: WerkmapPath): Promise<Outcome<string, FileProblem>> {
  if (!isMovablePath(path)) return fail({ kind: 'outside', path })
  const located = await locateNew(root, path)
  if (!located.ok) return located
  // Through a link a place with another name would be written to.
  const folder = await nearestFolder(dirname(located.value))
  return asWerkmapPath(root, folder.real) === asWerkmapPath(root, folder.named)
    ? located
    : fail({ kind: 'outside', path })
}

async function nearestFolder(folder: string): Promise<{ readonly named: string; readonly real: string }> {
  try {
    return { named: folder, real: await realpath(folder) }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error
    return nearestFolder(dirname(folder))
  }
}

/** Whether another entry than the moved one has this name, capitals apart. */
async function isTaken(target: string, moved: string): Promise<boolean> {
  const alike = (name: string) => name.normalize().toLowerCase()
  const names = await readdir(dirname(target))
  return names.some(
    (name) => alike(name) === alike(basename(target)) && join(dirname(target), name) !== moved,
  )
}
