import { existsSync } from 'node:fs'
import { cp, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { temporaryBeside } from './atomic'
import { codeOf } from './fileProblem'
import { renameFile } from './renameFile'

/**
 * The user's own copy of the sample werkmap, in `Feitenwerk/Voorbeeld` of the first place where it can stand. One that is
 * there already is left as it is, and so is anything else of that name; the copy is there whole, or not at all.
 *
 * @param sample The sample as it was installed.
 * @param places Folders, best first; documents that are kept elsewhere may be out of reach or not to be written.
 * @returns The folder of the copy.
 * @throws the system's error on the first place, when none will do.
 */
export async function copySample(sample: string, places: readonly string[]): Promise<string> {
  let refused: unknown = null
  for (const place of places) {
    try {
      return await copyInto(join(place, 'Feitenwerk'), sample)
    } catch (error) {
      if (codeOf(error) === null) throw error
      refused ??= error
    }
  }
  throw refused
}

async function copyInto(home: string, sample: string): Promise<string> {
  const folder = firstFree(home)
  if (existsSync(join(folder, 'werkmap.yaml'))) return folder
  const temporary = temporaryBeside(folder)
  await mkdir(dirname(folder), { recursive: true })
  try {
    await cp(sample, temporary, { recursive: true })
    await renameFile(temporary, folder)
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    throw error
  }
  return folder
}

/** `Voorbeeld`, or `Voorbeeld 2` and on where something that is no werkmap has the name. */
function firstFree(home: string): string {
  for (let count = 1; ; count += 1) {
    const folder = join(home, count === 1 ? 'Voorbeeld' : `Voorbeeld ${count}`)
    if (!existsSync(folder) || existsSync(join(folder, 'werkmap.yaml'))) return folder
  }
}
