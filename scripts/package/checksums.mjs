import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

const sumsFile = 'SHA256SUMS.txt'

/**
 * Writes SHA256SUMS.txt, as `sha256sum --check` reads it, for the files that stand directly in a folder and are meant for
 * others; electron-builder's own notes (`.yml`, `.blockmap`) aren't.
 *
 * @returns {Promise<string[]>} Their names, sorted.
 */
export async function writeChecksums(folder) {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== sumsFile && !/\.(?:blockmap|ya?ml)$/.test(entry.name))
    .map((entry) => entry.name)
    .toSorted()
  const lines = []
  for (const name of names) lines.push(`${await sha256(join(folder, name))}  ${name}\n`)
  writeFileSync(join(folder, sumsFile), lines.join(''))
  return names
}

async function sha256(file) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
