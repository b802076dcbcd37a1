import { fail, succeed, type Outcome } from '../../bridge/outcome'
import type { ReadingSettings } from '../../workspace/werkmap'
import type { ImportProblem } from '../inspection'
import type { RawColumn, RawRow, RawTable } from '../rawTable'
import type { SourceFormat } from '../sourceFormat'
import { isSpreadsheet, readSheets } from './readSheets'
import type { Sheet } from './sheet'
import { describeGrouped, groupedColumns } from '../groupedColumns'
import { cellText } from './table/cellText'
import { chooseTable } from './table/chooseTable'
import { describeTable, rowText } from './table/describeTable'
import type { Table } from './table/findTable'
import { readHeaders } from './table/headers'
import { fraction, readColumn, type ColumnReading } from './table/knownColumn'
import { sheetView } from './table/sheetView'
import { Unreadable } from '../unreadable'

/** Workbooks of Excel (.xlsx, .xls) and OpenDocument (.ods). */
export const spreadsheet: SourceFormat = { recognises: isSpreadsheet, read }

function read(bytes: Uint8Array, file: string, reading: ReadingSettings): Outcome<RawTable, ImportProblem> {
  try {
    const sheets = readSheets(bytes)
    const wanted = reading.blad
    const candidates = wanted === undefined ? sheets : sheets.filter(({ name }) => name === wanted)
    if (wanted !== undefined && candidates.length === 0)
      return fail({ kind: 'missing-sheet', file, sheet: wanted, found: sheets.map(({ name }) => name) })
    const table = chooseTable(candidates, reading)
    return table === null ? fail({ kind: 'no-table', file }) : succeed(toRawTable(table, sheets, reading))
  } catch (error) {
    if (error instanceof Unreadable) return fail({ ...error.problem, file })
    throw error
  }
}

function toRawTable(table: Table, sheets: readonly Sheet[], { decimaal }: ReadingSettings): RawTable {
  const { body, title, header, units } = table
  const readings = table.columns.map((column) =>
    readColumn(
      body.rows.map(({ cells }) => cells[column]),
      decimaal,
    ),
  )
  const columns = readHeaders(table).map((column, at) => withReading(column, readings[at]))
  return {
    format: 'spreadsheet',
    encoding: null,
    dialect: {
      delimiter: null,
      titleRecords: title.length,
      headerRecords: header.length + (units === null ? 0 : 1),
      footerRecords: body.footer.length,
    },
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      chosen: sheet === table.sheet,
    })),
    columns,
    rowCount: body.rows.length,
    rows: (needed) => writeRows(table, readings, needed),
    surroundings: [...title, ...body.footer].map(rowText),
    view: sheetView(table),
    notes: [
      ...describeTable(table, sheets),
      ...describePercentages(columns, readings),
      ...describeGrouped(groupedHeaders(table, columns)),
    ],
  }
}

/** Columns that are filled in the first row of each group only; cells that are merged were filled already. */
function groupedHeaders(
  { body, columns: positions }: Table,
  columns: readonly RawColumn[],
): readonly string[] {
  const cells = body.rows.slice(0, 400).map((row) => positions.map((at) => cellText(row.cells[at])))
  return groupedColumns(cells).map((at) => columns[at]?.header ?? '')
}

function withReading(column: RawColumn, reading: ColumnReading | undefined): RawColumn {
  const own = reading?.unit ?? null
  // The header may say more than that it is money: `x 1 000 euro`.
  const unit = own === 'euro' ? (column.unit ?? own) : (own ?? column.unit)
  const known = reading?.known ?? null
  if (known === null) return { ...column, unit, pointIsOurs: reading?.pointIsOurs === true }
  return reading?.asksSign === true ? { ...column, unit, known, asksSign: true } : { ...column, unit, known }
}

function* writeRows(
  { body, columns }: Table,
  readings: readonly ColumnReading[],
  needed: readonly number[] = [...columns.keys()],
): Generator<RawRow> {
  for (const { row, cells } of body.rows) {
    const texts = new Array<string>(columns.length).fill('')
    for (const at of needed) texts[at] = readings[at]?.write(cells[columns[at] ?? -1]) ?? ''
    yield { row, cells: texts }
  }
}

function describePercentages(columns: readonly RawColumn[], readings: readonly ColumnReading[]): string[] {
  const headers = columns.flatMap(({ header }, at) => (readings[at]?.unit === fraction ? [header] : []))
  const remarks = columns.flatMap(({ header }, at) => {
    const remark = readings[at]?.remark ?? null
    return remark === null ? [] : [`Kolom “${header}” ${remark}`]
  })
  if (headers.length === 0) return remarks
  return [
    `Percentages staan in het bestand als deel van 1 en blijven zo: 0,054 is 5,4%. Het gaat om: ${headers.join(', ')}.`,
    ...remarks,
  ]
}
