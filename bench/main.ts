import { benchImport } from './import/benchImport'
import { benchZrm } from './zrm/benchZrm'

const benches: Readonly<Record<string, { readonly what: string; readonly run: () => Promise<void> }>> = {
  import: {
    what: 'a CSV of 1,000,000 rows, an SPSS file and a worksheet, beside native DuckDB and R',
    run: benchImport,
  },
  zrm: {
    what: 'all comparisons of scores over 100,000 trajecten, beside native DuckDB counting the same',
    run: benchZrm,
  },
}

const [name = ''] = process.argv.slice(2)
const bench = benches[name]
if (bench !== undefined) await bench.run()
else {
  for (const [key, { what }] of Object.entries(benches)) console.log(`npm run bench -- ${key}\t${what}`)
  process.exitCode = name === '' ? 0 : 2
}
