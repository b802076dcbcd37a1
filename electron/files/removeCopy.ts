import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm, rmdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fail, succeed, type Outcome } from '../../core/bridge/outcome'
import { isCopyPath, type FileProblem, type WerkmapPath } from '../../core/workspace/files'
import { asWerkmapPath, locateFile } from './confine'
import { describeWriteError } from './fileProblem'

/**
 * Removes a file of `bronnen/` that holds exactly these bytes; a link in its place isn't followed.
 *
 * @param root The werkmap, itself without links (`realpath`).
 */
export async function removeCopy(
  root: string,
  path: WerkmapPath,
  sha256: string,
): Promise<Outcome<null, FileProblem>> {
  if (!isCopyPath(path)) return fail({ kind: 'outside', path })
  const located = await locateFile(root, path)
  if (!located.ok) return located.problem.kind === 'missing' ? succeed(null) : located
  const { absolute } = located.value
  if (asWerkmapPath(root, absolute) !== path) return fail({ kind: 'outside', path })
  try {
    if ((await hashOf(absolute)) !== sha256) return fail({ kind: 'changed-on-disk', path })
    await rm(absolute)
  } catch (error) {
    return fail(describeWriteError(error, path))
  }
  // Only an empty folder goes.
  await rmdir(dirname(absolute)).catch(() => undefined)
  return succeed(null)
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
