import { createHash } from 'node:crypto'
import { mkdir, open, readdir, rm, rmdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { fail, succeed, type Outcome } from '../../core/bridge/outcome'
import type { FileProblem, WerkmapPath } from '../../core/workspace/files'
import { temporaryBeside } from './atomic'
import { locateFile, locateNew } from './confine'
import { describeWriteError } from './fileProblem'
import { renameFile } from './renameFile'

/** A new file of the werkmap that comes in pieces: it is there whole, or not at all. */
export interface IncomingFile {
  /** After a problem of the disk it takes nothing more; `keep` says which. */
  append(piece: Uint8Array): Promise<Outcome<null, FileProblem>>
  /** Puts the file in its place; `changed-on-disk` when something came to stand there meanwhile. */
  keep(): Promise<Outcome<{ sha256: string }, FileProblem>>
  /** Leaves no trace, also of a folder that was made for it. */
  drop(): Promise<void>
}

/** @param root The werkmap, itself without links (`realpath`). */
export async function receiveFile(
  root: string,
  path: WerkmapPath,
): Promise<Outcome<IncomingFile, FileProblem>> {
  const there = await locateFile(root, path)
  if (there.ok) return fail({ kind: 'changed-on-disk', path })
  if (there.problem.kind !== 'missing') return there
  const located = await locateNew(root, path)
  if (!located.ok) return located
  try {
    return succeed(await openIncoming(located.value, path))
  } catch (error) {
    return fail(describeWriteError(error, path))
  }
}

async function openIncoming(target: string, path: WerkmapPath): Promise<IncomingFile> {
  const made = await mkdir(dirname(target), { recursive: true })
  const temporary = temporaryBeside(target)
  const handle = await open(temporary, 'wx', 0o644)
  const hash = createHash('sha256')
  let problem: FileProblem | null = null

  async function trying<T>(work: () => Promise<T>): Promise<Outcome<T, FileProblem>> {
    if (problem !== null) return fail(problem)
    try {
      return succeed(await work())
    } catch (error) {
      problem = describeWriteError(error, path)
      return fail(problem)
    }
  }
  async function drop(): Promise<void> {
    await handle.close()
    await rm(temporary, { force: true })
    // A folder in which something else came to stand stays.
    if (made !== undefined) await rmdir(dirname(target)).catch(() => undefined)
  }
  return {
    append: (piece) =>
      trying(async () => {
        await handle.writeFile(piece)
        hash.update(piece)
        return null
      }),
    async keep() {
      const kept = await trying(async () => {
        if (await hasNamesake(target)) return false
        await handle.sync()
        // Windows doesn't rename a file that somebody has open.
        await handle.close()
        await renameFile(temporary, target)
        return true
      })
      if (kept.ok && kept.value) return succeed({ sha256: hash.digest('hex') })
      await drop()
      return kept.ok ? fail({ kind: 'changed-on-disk', path }) : kept
    },
    drop,
  }
}

/** A file of the same name but for its capitals is the same file on Windows and macOS. */
export async function hasNamesake(file: string): Promise<boolean> {
  const wanted = basename(file).normalize().toLowerCase()
  const names = await readdir(dirname(file))
  return names.some((name) => name.normalize().toLowerCase() === wanted)
}
