import { realpathSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fail, succeed, type Outcome } from '../../core/bridge/outcome'
import { isWerkmapPath, type FileProblem, type WerkmapPath } from '../../core/workspace/files'
import { codeOf, describeReadError } from './fileProblem'

/**
 * Where a file of the werkmap stands on the machine, all links followed.
 *
 * @param root The werkmap, itself without links (`realpath`).
 * @returns `outside` when the path, or a link on its way, leads out of the werkmap or into its closed folders; `missing`
 *   when nothing is there, also when only a name in other capitals is: else the file would vanish on the next machine.
 */
export async function locateFile(
  root: string,
  path: WerkmapPath,
): Promise<Outcome<LocatedFile, FileProblem>> {
  if (!isOpenPath(path)) return fail({ kind: 'outside', path })
  try {
    const absolute = await realpath(join(root, path))
    if (!isInside(root, absolute)) return fail({ kind: 'outside', path })
    if (differsInCapitals(asWerkmapPath(root, absolute), path)) return fail({ kind: 'missing', path })
    const facts = await stat(absolute)
    if (!facts.isFile()) return fail({ kind: 'unreadable', path, reason: 'geen bestand' })
    return succeed({ absolute, size: facts.size })
  } catch (error) {
    const problem = describeReadError(error, path)
    return fail(problem.kind === 'missing' && (await isGone(root)) ? { kind: 'vanished', path } : problem)
  }
}

/** Whether the werkmap itself is gone. */
async function isGone(root: string): Promise<boolean> {
  try {
    return !(await stat(root)).isDirectory()
  } catch {
    return true
  }
}

export interface LocatedFile {
  readonly absolute: string
  /** Bytes. */
  readonly size: number
}

/** Where a file that isn't there yet may be made: under the nearest folder that exists, which must be inside. */
export async function locateNew(root: string, path: WerkmapPath): Promise<Outcome<string, FileProblem>> {
  if (!isOpenPath(path)) return fail({ kind: 'outside', path })
  const absolute = join(root, path)
  const parent = await realExistingParent(dirname(absolute))
  if (isInside(root, parent)) return succeed(absolute)
  return fail({ kind: (await isGone(root)) ? 'vanished' : 'outside', path })
}

/**
 * Whether a path may be named at all. Hidden folders (`.git`, `.vscode`), `node_modules` and `out` are closed: a file
 * written there could be run. `.feitenwerk` holds the runs and the journal.
 */
export function isOpenPath(path: string): boolean {
  if (!isWerkmapPath(path)) return false
  const [first = '', ...rest] = path.split('/')
  const closed = (part: string) => part.startsWith('.') || /^(node_modules|out)$/i.test(part)
  return (first === '.feitenwerk' || !closed(first)) && !rest.some(closed)
}

export const asWerkmapPath = (root: string, absolute: string): WerkmapPath =>
  relative(root, absolute).split(sep).join('/')

/** Whether a folder that exists is a place in another one, or that one itself, all links followed. */
export const isWithin = (root: string, folder: string): boolean =>
  isInside(realpathSync(root), realpathSync(folder))

const isInside = (root: string, absolute: string): boolean =>
  absolute === root || absolute.startsWith(root.endsWith(sep) ? root : root + sep)

/** Only on disks that don't tell capitals apart does the real path differ from the asked one by capitals alone. */
const differsInCapitals = (real: string, asked: string): boolean =>
  real !== asked &&
  real.normalize().toLowerCase() === asked.normalize().toLowerCase() &&
  real.normalize() !== asked.normalize()

async function realExistingParent(folder: string): Promise<string> {
  try {
    return await realpath(folder)
  } catch (error) {
    // A dangling link is an entry that exists but resolves to nothing: making files "under" it would follow it.
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error
    return realExistingParent(dirname(folder))
  }
}
