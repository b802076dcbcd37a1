import { existsSync } from 'node:fs'
import { cp, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { temporaryBeside } from './atomic'
import { renameFile } from './renameFile'

/**
 * The user's own copy of the sample werkmap, in `Feitenwerk/Voorbeeld` of their documents. One that is there already is
 * left as it is; the copy is there whole, or not at all.
 *
 * @param sample The sample as it was installed.
 * @returns The folder of the copy.
 * @throws the system's error.
 */
export async function copySample(sample: string, documents: string): Promise<string> {
  const folder = join(documents, 'Feitenwerk', 'Voorbeeld')
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
