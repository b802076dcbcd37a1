import { createHash, randomBytes } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { KeyTaking } from '../../core/bridge/contract'
import { applicationData } from './applicationData'
import { codeOf } from './fileProblem'
import { renameFile } from './renameFile'
import { openSealedKey, sealKey } from './sealedKey'

/**
 * Key for the pseudonyms of a werkmap: 64 hexadecimal digits, made on first use. It stays in the user's own application
 * data, so that a werkmap that is handed over doesn't carry the way back to the clients.
 *
 * @throws when what is stored isn't a key: making a new one would silently change every pseudonym.
 */
export async function pseudonymKey(werkmap: string, dataFolder = applicationData()): Promise<string> {
  const file = fileOf(werkmap, dataFolder)
  const stored = await readStored(file)
  if (stored !== null) return stored
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await makeKey(file)
  const made = await readStored(file)
  if (made === null) throw new Error('The pseudonym key disappeared while it was made')
  return made
}

/** The key of a werkmap as a text for a colleague, closed with a passphrase. */
export const handOverKey = async (
  werkmap: string,
  passphrase: string,
  dataFolder = applicationData(),
): Promise<string> => sealKey(await pseudonymKey(werkmap, dataFolder), passphrase)

/**
 * Takes the key that a colleague handed over. The key that was here is kept beside it (`.vorige`, then
 * `.vorige-2`, …), so that what was made with any of them can be traced.
 *
 * @param replace Whether another key that is here already may be replaced.
 */
export async function takeOverKey(
  werkmap: string,
  sealed: string,
  passphrase: string,
  replace: boolean,
  dataFolder = applicationData(),
): Promise<KeyTaking> {
  const opened = await openSealedKey(sealed, passphrase)
  if (typeof opened === 'string') return opened
  const file = fileOf(werkmap, dataFolder)
  const stored = await readStored(file)
  if (stored === opened.key) return 'zelfde'
  if (stored !== null && !replace) return 'andere-sleutel'
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  if (stored !== null) await keepFormer(file, stored)
  await writeAside(file, opened.key)
  return 'overgenomen'
}

/** Each former key once. */
async function keepFormer(file: string, key: string, count = 1): Promise<void> {
  const place = `${file}.vorige${count === 1 ? '' : `-${count}`}`
  const kept = await readStored(place)
  if (kept === key) return
  await (kept === null ? writeAside(place, key) : keepFormer(file, key, count + 1))
}

async function writeAside(file: string, key: string): Promise<void> {
  const aside = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(aside, `${key}\n`, { mode: 0o600, flag: 'wx', flush: true })
  await renameFile(aside, file)
}

const fileOf = (werkmap: string, dataFolder: string) =>
  join(dataFolder, 'sleutels', `${idOf(werkmap)}.sleutel`)

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
