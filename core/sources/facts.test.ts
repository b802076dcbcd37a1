import { existsSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import type { ReadingSettings } from '../workspace/werkmap'
import { dataFolder, load, readBytes, type LoadedTable } from './testing'

interface Check {
  readonly kind:
    'rowCount' | 'columnCount' | 'cell' | 'sum' | 'nullCount' | 'columnType' | 'label' | 'stringLength'
  readonly column?: string
  readonly columnIndex?: number
  /** Of a file of code lists: only the rows of this one. */
  readonly dimension?: string
  /** Data row, from 0. */
  readonly row?: number
  readonly where?: Readonly<Record<string, string | number>>
  readonly value?: string | number | null
  readonly tolerance?: number
  readonly type?: string
  /** `keep`: codes that an SPSS file declares missing count as values. */
  readonly userMissing?: 'keep' | 'null'
  readonly variable?: string
  /** Without one, the label is the variable's own. */
  readonly code?: string | number
  readonly label?: string
  /** Worksheet; without one, the sheet that the program chooses. */
  readonly sheet?: string
}

const formats: Readonly<Record<string, RegExp>> = {
  csv: /\.(csv|tsv|txt)$/,
  spss: /\.(z?sav|por)$/,
  spreadsheet: /\.(xlsx|xls|ods)$/,
  columnar: /\.(parquet|arrow|arrows|feather)$/,
  json: /\.(geo)?json$/,
}

const factsFile = `${dataFolder}/facts.json`
const found = existsSync(factsFile)
const files: readonly { readonly file: string; readonly checks: readonly Check[] }[] = found
  ? JSON.parse(readFileSync(factsFile, 'utf8'))
  : []

it.skipIf(!found)('belong to a format that is tested, every one (needs ../shared/data)', () => {
  const tested = Object.values(formats)
  const others = files.filter(({ file }) => !tested.some((extension) => extension.test(file)))
  expect(others.map(({ file }) => file)).toEqual([])
})

describe.skipIf(!found).each(Object.entries(formats))(
  'the facts of real files (%s), read without any setting (needs ../shared/data)',
  (format, extension) => {
    const ours = files.filter(({ file }) => extension.test(file))
    // Where the data are absent this one shows as skipped.
    it('are there', () => expect(ours.length).toBeGreaterThan(0))

    let held = 0
    for (const { file, checks } of ours) {
      const read = remembering((reading) => load(readBytes(file), file, { reading }))
      it.each(checks)(`${file}: $kind $column $where`, (check) => {
        const answered = answer(read(readingOf(check)), check)
        expect(withinTolerance(answered, check)).toEqual(expected(check))
        held += 1
      })
    }
    afterAll(() => {
      process.stdout.write(`${held} of ${ours.flatMap(({ checks }) => checks).length} facts (${format})\n`)
    })
  },
)

/** What a check says beside the file: the worksheet, and whether codes for missing values count as values. */
const readingOf = (check: Check): ReadingSettings => ({
  ...(check.sheet === undefined ? {} : { blad: check.sheet }),
  ...(keepsMissing(check) ? { gebruikersmissend: 'waarde' } : {}),
})

/** A cell of which the check doesn't say how it counts holds what stands in the file. */
const keepsMissing = ({ kind, userMissing }: Check) =>
  userMissing === 'keep' || (kind === 'cell' && userMissing === undefined)

/** Reads each way once. */
function remembering(read: (reading: ReadingSettings) => LoadedTable): typeof read {
  const tables = new Map<string, LoadedTable>()
  return (reading) => {
    const key = JSON.stringify(reading)
    const table = tables.get(key) ?? read(reading)
    tables.set(key, table)
    return table
  }
}

/** The expected number itself when the answer is as near as the check asks. */
function withinTolerance(answered: unknown, { value, tolerance }: Check): unknown {
  if (typeof value !== 'number' || tolerance === undefined) return answered
  return Math.abs(Number(answered) - value) <= Math.max(tolerance, Math.abs(value) * 1e-9) ? value : answered
}

function expected(check: Check): unknown {
  if (check.kind === 'columnType') return check.type
  return check.kind === 'label' ? check.label : check.value
}

function answer(table: LoadedTable, check: Check): unknown {
  const { columns } = table.inspection
  const column = columnOf(table, check)
  const rows =
    check.row === undefined
      ? table.rows.filter((row) => matches(table, row, whereOf(check)))
      : table.rows.slice(check.row, check.row + 1)
  const values = rows.map((row) => row[column?.name ?? ''])
  switch (check.kind) {
    case 'rowCount':
      return rows.length
    case 'columnCount':
      return columns.length
    case 'cell':
      return values.length === 1 ? values[0] : `${values.length} rows`
    case 'sum':
      return values.reduce<number>((total, value) => total + Number(value ?? 0), 0)
    case 'nullCount':
      return values.filter((value) => value === null).length
    case 'columnType':
      return column?.type
    case 'label':
      return labelOf(table, check)
    case 'stringLength':
      return String(values[0]).length
  }
}

/** By position, for names composed of several header rows differ; by name in a format whose columns have no order. */
function columnOf({ inspection: { columns, format } }: LoadedTable, { column, columnIndex = -1 }: Check) {
  return format === 'json' ? columns.find(({ header }) => header === column) : columns[columnIndex]
}

const whereOf = ({ where = {}, dimension }: Check) =>
  dimension === undefined ? where : { ...where, lijst: dimension }

function labelOf({ inspection, rows }: LoadedTable, { variable, code }: Check): unknown {
  const column = inspection.columns.find(({ header }) => header === variable)
  // A file of code lists holds the words for codes as its rows.
  if (column === undefined) return rows.find((row) => row.lijst === variable && row.code === code)?.titel
  return code === undefined ? column.label : column.valueLabels[code]
}

/** Codes in the facts are text; a year may be a number there and text here. */
function matches(table: LoadedTable, row: LoadedTable['rows'][number], where: NonNullable<Check['where']>) {
  return Object.entries(where).every(([header, value]) => {
    const column = table.inspection.columns.find((candidate) => candidate.header === header)
    return String(row[column?.name ?? '']) === String(value)
  })
}
