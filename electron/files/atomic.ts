import { randomBytes } from 'node:crypto'
import { open, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { renameFile } from './renameFile'

/**
 * Replaces a file in one step: whoever reads it sees the old bytes or the new, also after a power cut.
 * The folder must exist; permissions of an existing file are kept.
 *
 * @throws the system's error (ENOSPC, EACCES, …); the old file is then untouched.
 */
export async function writeAtomically(file: string, bytes: Uint8Array, mode = 0o644): Promise<void> {
  const temporary = temporaryBeside(file)
  try {
    // write-file-atomic would do, but it takes a short write on a full disk for a whole one and renames it into place.
    await writeThrough(temporary, bytes, (await modeOf(file)) ?? mode)
    await renameFile(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Hidden, so that neither the watcher nor the list of files ever shows it. */
export const temporaryBeside = (file: string): string =>
  join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`)

export const isTemporary = (name: string): boolean => /^\..+\.[0-9a-f]{12}\.tmp$/.test(name)

async function writeThrough(file: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(file, 'wx', mode)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function modeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).mode & 0o777
  } catch {
    return null
  }
}
