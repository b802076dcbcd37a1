import { existsSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { dataFolder, load, readBytes, type LoadedTable } from './testing'

interface Check {
  readonly kind: 'rowCount' | 'columnCount' | 'cell' | 'sum' | 'nullCount' | 'columnType'
  readonly column?: string
  readonly columnIndex?: number
  readonly where?: Readonly<Record<string, string | number>>
  readonly value?: string | number | null
  readonly tolerance?: number
  readonly type?: string
}

const factsFile = `${dataFolder}/facts.json`
const found = existsSync(factsFile)
const files: readonly { readonly file: string; readonly checks: readonly Check[] }[] = found
  ? JSON.parse(readFileSync(factsFile, 'utf8'))
  : []
const csv = files.filter(({ file }) => file.endsWith('.csv'))

describe.skipIf(!found)(
  'the facts of real CSV files, read without any setting (needs ../shared/data)',
  () => {
    // Where the data are absent this one shows as skipped.
    it('are there', () => expect(csv.length).toBeGreaterThan(0))

    let held = 0
    for (const { file, checks } of csv) {
      const table = load(readBytes(file), file)
      it.each(checks)(`${file}: $kind $column $where`, (check) => {
        expect(answer(table, check)).toEqual(expected(check))
        held += 1
      })
    }
    afterAll(() => {
      process.stdout.write(`${held} of ${csv.flatMap(({ checks }) => checks).length} facts (csv)\n`)
    })
  },
)

const expected = (check: Check) => (check.kind === 'columnType' ? check.type : check.value)

function answer(table: LoadedTable, check: Check): unknown {
  const { columns } = table.inspection
  const column = columns[check.columnIndex ?? -1]
  const rows = table.rows.filter((row) => matches(table, row, check.where ?? {}))
  const values = rows.map((row) => row[column?.name ?? ''])
  switch (check.kind) {
    case 'rowCount':
      return rows.length
    case 'columnCount':
      return columns.length
    case 'cell':
      return values.length === 1 ? values[0] : `${values.length} rows`
    case 'sum':
      return Number(values.reduce<number>((total, value) => total + Number(value ?? 0), 0).toFixed(6))
    case 'nullCount':
      return values.filter((value) => value === null).length
    case 'columnType':
      return column?.type
  }
}

/** Codes in the facts are text; a year may be a number there and text here. */
function matches(table: LoadedTable, row: LoadedTable['rows'][number], where: NonNullable<Check['where']>) {
  return Object.entries(where).every(([header, value]) => {
    const column = table.inspection.columns.find((candidate) => candidate.header === header)
    return String(row[column?.name ?? '']) === String(value)
  })
}
