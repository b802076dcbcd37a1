// Writes the sample files into this folder and prints the hashes that werkmap.yaml records.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeSampleFiles } from './sampleFiles'

for (const [name, bytes] of Object.entries(makeSampleFiles())) {
  writeFileSync(fileURLToPath(new URL(name, import.meta.url)), bytes)
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${name}`)
}
