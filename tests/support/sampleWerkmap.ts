import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** A copy of the repository's own werkmap, in a temporary folder: tests may change everything in it. */
export function copySampleWerkmap(): string {
  const folder = mkdtempSync(join(tmpdir(), 'feitenwerk-werkmap-'))
  for (const part of ['werkmap.yaml', 'sample-data', 'analyses']) {
    cpSync(join(root, part), join(folder, part), { recursive: true })
  }
  return folder
}
