// Writes docs/REPRODUCTION.md.
import { writeFileSync } from 'node:fs'
import { compareAll } from './compare'
import { writeDocument } from './document'
import { runAll } from './runAll'

const values = compareAll(await runAll())
writeFileSync(new URL('../../docs/REPRODUCTION.md', import.meta.url), writeDocument(values))
const different = values.filter(({ outcome }) => outcome === 'different')
for (const { theme, figure, of, printed, ours, note } of different)
  console.error(`${theme}, ${figure}, ${of}: printed ${printed}, ours ${ours ?? note ?? 'none'}`)
process.exitCode = different.length > 0 ? 1 : 0
