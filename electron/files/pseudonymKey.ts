import { createHash, randomBytes } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { applicationData } from './applicationData'
import { codeOf } from './fileProblem'

/**
 * Key for the pseudonyms of a werkmap: 64 hexadecimal digits, made on first use. It stays in the user's own application
 * data, so that a werkmap that is handed over doesn't carry the way back to the clients.
 *
 * @throws when what is stored isn't a key: making a new one would silently change every pseudonym.
 */
export async function pseudonymKey(werkmap: string, dataFolder = applicationData()): Promise<string> {
  const folder = join(dataFolder, 'sleutels')
  const file = join(folder, `${idOf(werkmap)}.sleutel`)
  const stored = await readStored(file)
  if (stored !== null) return stored
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await makeKey(file)
  const made = await readStored(file)
  if (made === null) throw new Error('The pseudonym key disappeared while it was made')
  return made
}

const idOf = (werkmap: string): string => createHash('sha256').update(realpathSync(werkmap)).digest('hex')

async function readStored(file: string): Promise<string | null> {
  try {
    const key = (await readFile(file, 'utf8')).trim()
    if (!/^[0-9a-f]{64}$/.test(key)) throw new Error(`Not a pseudonym key: ${file}`)
    return key
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Written aside and linked into place: of two programs that start at once the first one's key holds, whole. */
async function makeKey(file: string): Promise<void> {
  const aside = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(aside, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  try {
    await link(aside, file)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    await rm(aside, { force: true })
  }
}
