import { readdir, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, succeed, type Outcome } from '../../core/bridge/outcome'
import { isOwnPath, type FileProblem, type WerkmapPath } from '../../core/workspace/files'
import { asWerkmapPath, isOpenPath, locateFile } from './confine'
import { codeOf, describeWriteError } from './fileProblem'

/** Paths of the files directly in a folder of `.feitenwerk/`, sorted. A folder that is absent or leads elsewhere has none. */
export async function listOwn(root: string, folder: WerkmapPath): Promise<readonly WerkmapPath[]> {
  if (!isOwnPath(folder) || !isOpenPath(folder)) return []
  try {
    const absolute = await realpath(join(root, folder))
    if (asWerkmapPath(root, absolute) !== folder) return []
    const children = await readdir(absolute, { withFileTypes: true })
    return children
      .filter((child) => child.isFile())
      .map(({ name }) => `${folder}/${name}`)
      .toSorted()
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(codeOf(error) ?? '')) return []
    throw error
  }
}

/** Removes a file in `.feitenwerk/`. A link in its place isn't followed out of that folder. */
export async function removeOwn(root: string, path: WerkmapPath): Promise<Outcome<null, FileProblem>> {
  if (!isOwnPath(path)) return fail({ kind: 'outside', path })
  const located = await locateFile(root, path)
  if (!located.ok) return located.problem.kind === 'missing' ? succeed(null) : located
  if (!isOwnPath(asWerkmapPath(root, located.value.absolute))) return fail({ kind: 'outside', path })
  try {
    await rm(located.value.absolute, { force: true })
    return succeed(null)
  } catch (error) {
    return fail(describeWriteError(error, path))
  }
}
