import type { Dirent } from 'node:fs'
import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isTemporary } from './atomic'

const day = 24 * 60 * 60 * 1000

/**
 * Removes what a program that was killed left of files it was writing: temporary files of more than a day old, in the
 * folders of the werkmap and in `.feitenwerk/`. What can't be read or removed stays. Links aren't followed.
 */
export async function removeLeftovers(folder: string, now: number = Date.now()): Promise<void> {
  const children = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => [])
  for (const child of children) {
    const path = join(folder, child.name)
    if (child.isDirectory() && isOurs(child.name)) await removeLeftovers(path, now)
    else if (child.isFile() && isTemporary(child.name) && (await ageOf(path, now)) > day)
      await rm(path, { force: true }).catch(() => undefined)
  }
}

/** Folders in which the workbench writes nothing are left alone. */
const isOurs = (name: string) => name === '.feitenwerk' || (!name.startsWith('.') && name !== 'node_modules')

async function ageOf(path: string, now: number): Promise<number> {
  const facts = await lstat(path).catch(() => null)
  return facts === null ? 0 : now - facts.mtimeMs
}
