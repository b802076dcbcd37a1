import type { RawColumn, RawRow, RawTable } from '../rawTable'
import { Unreadable } from '../unreadable'
import { maxCells, maxUnpackedBytes, type ColumnarColumn, type ColumnarFile } from './columnarFile'
import { noDay } from './writeValue'

/**
 * Makes the table that the shared pipeline reads. Every cell is read once here, so that a damaged file is found before
 * anything is shown of it.
 *
 * @throws {Unreadable}
 */
export function toRawTable(file: ColumnarFile): RawTable {
  const long = findLongNumbers(file)
  const columns = file.columns.map((column, at) => describeColumn(column, at, long.has(at)))
  const longNames = file.columns.flatMap(({ name }, at) => (long.has(at) ? [name] : []))
  return {
    format: 'columnar',
    encoding: null,
    dialect: { delimiter: null, titleRecords: 0, headerRecords: 0, footerRecords: 0 },
    columns,
    rowCount: file.rowCount,
    rows: () => writeRows(file),
    surroundings: [],
    notes: [
      ...file.notes,
      ...(longNames.length === 0
        ? []
        : [
            `Getallen met te veel cijfers om mee te rekenen zijn als tekst geladen: ${longNames.join(', ')}.`,
          ]),
    ],
  }
}

/** @throws {Unreadable} when a table of so many rows and columns can't be held. Called before anything is unpacked. */
export function checkCells(rowCount: number, columnCount: number): void {
  if (rowCount * Math.max(columnCount, 1) > maxCells)
    throw new Unreadable({ kind: 'too-many-cells', limit: maxCells })
}

/** Columns with a number of which a DOUBLE would lose digits. A long text that stands once may be in every row. */
function findLongNumbers(file: ColumnarFile): ReadonlySet<number> {
  const long = new Set<number>()
  let length = 0
  for (const { rowCount, cells } of file.batches())
    for (const [at, cell] of cells.entries())
      for (let row = 0; row < rowCount; row += 1) {
        const text = cell(row)
        length += text.length
        if (length > maxUnpackedBytes)
          throw new Unreadable({ kind: 'unpacks-too-large', bytes: length, limit: maxUnpackedBytes })
        if (isLong(text, file.columns[at])) long.add(at)
      }
  return long
}

/** A DOUBLE holds 15 digits of any number, and all of a whole one up to 2^53. */
function isLong(text: string, column: ColumnarColumn | undefined): boolean {
  if (column?.type !== 'number' || text.length <= 15) return false
  if (column.whole) return !Number.isSafeInteger(Number(text))
  return column.exact && text.replace(/^[-0.]+|\./g, '').length > 15
}

function describeColumn({ name, type, whole }: ColumnarColumn, at: number, isLongNumber: boolean): RawColumn {
  const header = name.trim() === '' ? `Kolom ${at + 1}` : name.trim()
  const known = {
    type: isLongNumber ? 'text' : type,
    whole: whole && !isLongNumber,
    valueLabels: {},
  } as const
  return { header, label: header, unit: null, known: { ...known, reasonOf: reasons[known.type] } }
}

const emptyReason = (text: string) => (text === '' ? 'leeg' : null)

const dayReason = (text: string) => (text === noDay ? 'geen geldige datum' : emptyReason(text))

const numberReason = (text: string) => notNumbers[text] ?? null

const notNumbers: Readonly<Record<string, string>> = {
  '': 'leeg',
  NaN: 'NaN (geen getal)',
  Infinity: 'oneindig',
  '-Infinity': 'min oneindig',
}

const reasons = {
  number: numberReason,
  text: emptyReason,
  date: dayReason,
  datetime: dayReason,
  boolean: emptyReason,
} as const

function* writeRows({ batches }: ColumnarFile): Generator<RawRow> {
  let at = 0
  for (const { rowCount, cells } of batches())
    for (let row = 0; row < rowCount; row += 1) {
      at += 1
      yield { row: at, cells: cells.map((cell) => cell(row)) }
    }
}
