import { existsSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { dataFolder, load, readBytes, type LoadedTable } from '../testing'
import { readSheets } from './readSheets'
import type { Cell, Merge, Sheet, SheetRow } from './sheet'
import { chooseTable } from './table/chooseTable'
import type { Table } from './table/findTable'

/**
 * Real sheets laid out anew as people and other programs do: the table must come out the same, without settings. It
 * guards rules that were found on those files against fitting nothing else.
 */
const files: readonly (readonly [file: string, sheet?: string])[] = [
  ['cbs/CBS-Utrecht-kwb-2023.xlsx'],
  ['ggd/JongVolwassenenNaarGeslachtEnLeeftijd1Jan2024.xlsx'],
  ['ggd/JongVolwassenenNaarGeslachtEnLeeftijd1Jan2024.xlsx', 'Tabel1'],
  ['ggd/respons_fake.xlsx'],
  ['misc/NKR-export-data-14_01_2022_13_38_53.xlsx'],
  ['misc/NKR-export-data-14_01_2022_13_38_53.xlsx', 'Geformatteerde Tabel'],
  ['misc/scp_armoede_regionaal_gemeente_pc4.ods'],
  ['misc/scp_armoede_regionaal_gemeente_pc4.ods', 'arm_%_per_PC4'],
  ['regio/2018-gemeenten-per-provincie.xls'],
]

type BookType = 'xlsx' | 'biff8' | 'ods'
interface Book {
  readonly sheets: readonly Sheet[]
  readonly bookType?: BookType
  readonly ref?: string
}
/** @returns null where the table has no place for it. */
type Variant = (sheet: Sheet, table: Table) => Book | null

const one = (sheet: Sheet): Book => ({ sheets: [sheet] })
const lastRow = ({ rows }: Sheet) => rows.at(-1)?.row ?? 0
const line = (row: number, ...cells: Cell[]): SheetRow => ({ row, cells })
const rowsWith = (sheet: Sheet, change: (row: SheetRow) => SheetRow): Sheet => ({
  ...sheet,
  rows: sheet.rows.map(change),
})

/** Moves what stands from a row on. */
function moved(sheet: Sheet, from: number, down: number, right = 0): Sheet {
  const lower = (row: number) => (row >= from ? row + down : row)
  return {
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({
      row: lower(row),
      cells: [...Array.from({ length: right }, () => null), ...cells],
    })),
    merges: sheet.merges.map((merge) => ({
      top: lower(merge.top),
      bottom: lower(merge.bottom),
      left: merge.left + right,
      right: merge.right + right,
    })),
  }
}

const under = (sheet: Sheet, ...lines: readonly SheetRow[]): Sheet => ({
  ...sheet,
  rows: [...sheet.rows, ...lines],
})
const above = (sheet: Sheet, ...lines: readonly SheetRow[]): Sheet => ({
  ...sheet,
  rows: [...lines, ...sheet.rows],
})
const firstBodyRow = ({ body }: Table) => body.rows[0]?.row ?? 0
const isBody = (table: Table) => {
  const rows = new Set(table.body.rows.map(({ row }) => row))
  return ({ row }: SheetRow) => rows.has(row)
}

const asText = (cell: Cell | undefined): Cell =>
  typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? null)

const words = (name: string): Sheet => ({
  name,
  hidden: false,
  rows: Array.from({ length: 3000 }, (_, at) =>
    line(at + 1, `onderwerp ${at}`, 'een toelichting', 'nog een woord'),
  ),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
})

const variants: Readonly<Record<string, Variant>> = {
  'in .xlsx': one,
  'in .xls': (sheet) => ({ sheets: [sheet], bookType: 'biff8' }),
  'in .ods': (sheet) => ({ sheets: [sheet], bookType: 'ods' }),
  'moved down and to the right': (sheet) => one(moved(sheet, 1, 5, 2)),
  'under a title right above it': (sheet) => one(above(moved(sheet, 1, 1), line(1, 'Titel van de tabel'))),
  'under a title and its metadata': (sheet) =>
    one(
      above(
        moved(sheet, 1, 5),
        line(1, 'Titel van de tabel'),
        line(2, 'Bron', 'Eigen bewerking'),
        line(3, 'Peildatum', '1-1-2024'),
      ),
    ),
  'above notes behind an empty row': (sheet) =>
    one(
      under(
        sheet,
        line(lastRow(sheet) + 2, 'De cijfers zijn afgerond op tientallen.'),
        line(lastRow(sheet) + 3, '* Voorlopige cijfers'),
      ),
    ),
  'above a note without an empty row': (sheet) =>
    one(under(sheet, line(lastRow(sheet) + 1, 'De cijfers in deze tabel zijn afgerond op tientallen.'))),
  'above notes in two columns': (sheet) =>
    one(
      under(
        sheet,
        line(lastRow(sheet) + 2, 'Noten'),
        line(lastRow(sheet) + 3, '1)', 'Voorlopige cijfers'),
        line(lastRow(sheet) + 4, '2)', 'Exclusief de bewoners van instellingen'),
      ),
    ),
  'beside a remark': (sheet, { columns }) =>
    one(
      rowsWith(sheet, ({ row, cells }) => {
        const width = (columns.at(-1) ?? 0) + 3
        return row === sheet.rows[2]?.row
          ? line(row, ...Array.from({ length: width }, (_, at) => cells[at] ?? null), 'let op: voorlopig')
          : { row, cells }
      }),
    ),
  'behind sheets of words': (sheet) => ({ sheets: [words('Toelichting'), words('Begrippen'), sheet] }),
  'behind its own hidden copy': (sheet) => ({ sheets: [{ ...sheet, name: 'oud', hidden: true }, sheet] }),
  'with all numbers stored as text': (sheet, table) =>
    one(
      rowsWith(sheet, (row) =>
        isBody(table)(row) ? { row: row.row, cells: Array.from(row.cells, asText) } : row,
      ),
    ),
  'with some numbers stored as text': (sheet, table) =>
    one(
      rowsWith(sheet, (row) =>
        isBody(table)(row) && row.row % 3 === 0
          ? { row: row.row, cells: Array.from(row.cells, asText) }
          : row,
      ),
    ),
  'with hidden rows': (sheet) =>
    one({ ...sheet, hiddenRows: new Set(sheet.rows.map(({ row }) => row).filter((row) => row % 2 === 0)) }),
  'claiming all rows and columns': (sheet) => ({ sheets: [sheet], ref: 'A1:XFD1048576' }),
  'with an empty row under the header': (sheet, table) => one(moved(sheet, firstBodyRow(table), 1)),
  'with an empty row after every ten': (sheet, table) =>
    one(
      rowsWith(sheet, (row) =>
        isBody(table)(row)
          ? { ...row, row: row.row + Math.floor((row.row - firstBodyRow(table)) / 10) }
          : row.row > firstBodyRow(table)
            ? { ...row, row: row.row + Math.ceil(table.body.rows.length / 10) }
            : row,
      ),
    ),
  'with each header merged over two rows': (sheet, { header, columns, ...table }) => {
    const [row] = header
    if (row === undefined || header.length > 1 || table.units !== null) return null
    const lower = moved(sheet, row.row + 1, 1)
    const merges = columns.map((column): Merge => {
      return { top: row.row, bottom: row.row + 1, left: column, right: column }
    })
    return one({ ...lower, merges: [...lower.merges, ...merges] })
  },
  'with a topic merged above its headers': (sheet, { header, columns, ...table }) => {
    const [row] = header
    const [, , left, right] = columns
    if (row === undefined || header.length > 1 || table.units !== null) return null
    if (left === undefined || right !== left + 1) return null
    const lower = moved(sheet, row.row, 1)
    const topic = line(row.row, ...Array.from({ length: left }, () => null), 'Cijfers')
    const merge = { top: row.row, bottom: row.row, left, right: columns.at(-1) ?? right }
    const at = lower.rows.findIndex((candidate) => candidate.row > row.row)
    return one({
      ...lower,
      rows: [...lower.rows.slice(0, at), topic, ...lower.rows.slice(at)],
      merges: [...lower.merges, merge],
    })
  },
  'with a row of totals': (sheet, table) => {
    const { rows, total, footer } = table.body
    const numeric = table.columns.filter((column) =>
      rows.every(({ cells }) => typeof cells[column] === 'number'),
    )
    const [first] = table.columns
    if (total !== null || footer.length > 0 || numeric.length === 0 || first === undefined) return null
    if (numeric.includes(first)) return null
    const cells: Cell[] = []
    cells[first] = 'Totaal'
    for (const column of numeric)
      cells[column] = rows.reduce((sum, row) => sum + Number(row.cells[column]), 0)
    return one(under(sheet, { row: lastRow(sheet) + 1, cells }))
  },
}

function toBytes({ sheets, bookType = 'xlsx', ref }: Book): Uint8Array {
  const book = utils.book_new()
  for (const { name, rows, merges, hiddenRows } of sheets) {
    const sheet: WorkSheet = {}
    for (const { row, cells } of rows)
      for (const [column, cell] of cells.entries()) {
        const written = toCell(cell)
        if (written !== null) sheet[utils.encode_cell({ r: row - 1, c: column })] = written
      }
    const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1)
    sheet['!ref'] = utils.encode_range({ r: 0, c: 0 }, { r: (rows.at(-1)?.row ?? 1) - 1, c: width - 1 })
    sheet['!merges'] = merges.map(({ top, bottom, left, right }) => ({
      s: { r: top - 1, c: left },
      e: { r: bottom - 1, c: right },
    }))
    const last = rows.at(-1)?.row ?? 0
    sheet['!rows'] = Array.from({ length: last }, (_, at) => ({ hidden: hiddenRows.has(at + 1) }))
    utils.book_append_sheet(book, sheet, name)
  }
  book.Workbook = { Sheets: sheets.map(({ name, hidden }) => ({ name, Hidden: hidden ? 1 : 0 })) }
  const bytes = new Uint8Array(write(book, { type: 'array', bookType }))
  return ref === undefined ? bytes : claiming(bytes, ref)
}

function toCell(cell: Cell | undefined): CellObject | null {
  if (cell === null || cell === undefined) return null
  if (typeof cell === 'string') return { t: 's', v: cell }
  if (typeof cell === 'number') return { t: 'n', v: cell }
  if (typeof cell === 'object' && cell.kind === 'percent') return { t: 'n', v: cell.value, z: '0.0%' }
  throw new Error(`no file has ${JSON.stringify(cell)}`)
}

interface Compared {
  readonly headers: boolean
  readonly units: boolean
}

const tableOf = ({ inspection, rows }: LoadedTable, { headers, units }: Compared) => ({
  columns: inspection.columns.map(({ header, type, unit }) => ({
    ...(headers ? { header } : {}),
    type,
    ...(units ? { unit } : {}),
  })),
  rows: headers ? rows : rows.map((row) => Object.values(row)),
})

function once<Value>(read: () => Value): () => Value {
  let value: Value | undefined
  return () => (value ??= read())
}

/** The workbook with another range in its sheets than they fill. */
const claiming = (bytes: Uint8Array, ref: string) =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [
        name,
        /worksheets\/sheet/.test(name)
          ? strToU8(strFromU8(part).replace(/<dimension ref="[^"]*"/, `<dimension ref="${ref}"`))
          : part,
      ]),
    ),
  )

describe.skipIf(!existsSync(dataFolder))(
  'real sheets laid out as others would (needs ../shared/data)',
  () => {
    for (const [file, name] of files) {
      const read = once(() => {
        const bytes = readBytes(file)
        const reading = name === undefined ? {} : { blad: name }
        const sheets = readSheets(bytes).filter((sheet) => name === undefined || sheet.name === name)
        const table = chooseTable(sheets, {})
        if (table === null) throw new Error(`${file} has no table`)
        return { loaded: load(bytes, file, { reading }), table }
      })
      it.each(Object.entries(variants))(`${file} ${name ?? ''} %s`, (title, variant) => {
        const { loaded, table } = read()
        const book = variant({ ...table.sheet, name: 'Cijfers' }, table)
        if (book === null) return
        const compared = {
          headers: !title.includes('a topic'),
          // SheetJS writes a percentage in .ods as any number.
          units: book.bookType !== 'ods',
        }
        expect(tableOf(load(toBytes(book), 'anders.xlsx'), compared)).toEqual(tableOf(loaded, compared))
      })
    }
  },
)
