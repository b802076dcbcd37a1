import { fail, succeed, type Outcome } from '../../bridge/outcome'
import type { ColumnType } from '../../bridge/table'
import type { ReadingSettings } from '../../workspace/werkmap'
import { missingReason } from '../columns/missing'
import type { Encoding, ImportProblem } from '../inspection'
import type { KnownColumn, RawColumn, RawRow, RawTable } from '../rawTable'
import type { SourceFormat } from '../sourceFormat'
import { decodeText } from '../text/decodeText'
import { Unreadable } from '../unreadable'
import { ColumnTree, maxColumns, type TreeColumn } from './columnTree'
import { maxValues, parseJson } from './parseJson'
import type { Records } from './recordList'
import { findRecords } from './records'
import { DamagedJson, MalformedJson, placeOf, TooManyColumns, TooManyValues } from './unreadableJson'

/** Larger files aren't parsed: their values take some six times as much memory. */
export const maxJsonBytes = 150 * 1024 * 1024

/** JSON: lists of records, CBS open data, GeoJSON of regions, deliveries of debt counselling. */
export const json: SourceFormat = { recognises, read }

/** By the first signs, in any encoding: a text table doesn't begin with `{"` or `[{`. */
function recognises(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 2000).filter((byte) => byte !== 0))
  const start = head.replace(/^(ï»¿|ÿþ|þÿ)/, '').replace(comments, '')
  return /^\s*(\{\s*(["'}]|$)|\[\s*([{[\]]|$))/.test(start)
}

/** They have no place in JSON; that is said where they stand. */
const comments = /^(\s*(\/\/[^\n]*\n|\/\*[^]*?\*\/))+/

function read(bytes: Uint8Array, file: string, reading: ReadingSettings): Outcome<RawTable, ImportProblem> {
  if (bytes.length > maxJsonBytes)
    return fail({ kind: 'too-large', file, bytes: bytes.length, limit: maxJsonBytes })
  const decoded = decodeText(bytes, reading.codering)
  if (decoded === null) return fail({ kind: 'not-text', file, looksLike: 'binaire gegevens' })
  try {
    const found = findRecords(parseJson(decoded.text))
    const table = found === null ? null : toRawTable(found, decoded.encoding)
    return table === null ? fail({ kind: 'no-records', file }) : succeed(table)
  } catch (error) {
    return fail(problemOf(error, file, decoded.text))
  }
}

function problemOf(error: unknown, file: string, text: string): ImportProblem {
  if (error instanceof MalformedJson)
    return { kind: 'malformed-json', file, ...placeOf(text, error.at), what: error.message }
  if (error instanceof Unreadable) return { ...error.problem, file }
  if (error instanceof DamagedJson) return { kind: 'damaged', file, part: error.message }
  if (error instanceof TooManyValues) return { kind: 'too-many-cells', file, limit: maxValues }
  if (error instanceof TooManyColumns) return { kind: 'too-many-columns', file, limit: maxColumns }
  throw error
}

function toRawTable(found: Records, encoding: Encoding): RawTable | null {
  const { records, surroundings, notes } = found
  const tree = new ColumnTree(records)
  if (tree.columns.length === 0) return null
  if (tree.columns.length * records.length > maxValues) throw new TooManyValues()
  return {
    format: 'json',
    encoding,
    dialect: { delimiter: null, titleRecords: 0, headerRecords: 0, footerRecords: 0 },
    columns: tree.columns.map((column, at) => toRawColumn(column, at, found)),
    rowCount: records.length,
    rows: () => writeRows(records, tree),
    surroundings,
    notes: [...notes, ...describeUnfit(tree)],
  }
}

function* writeRows(records: Records['records'], tree: ColumnTree): Generator<RawRow> {
  for (const [at, record] of records.entries()) yield { row: at + 1, cells: tree.cellsOf(record) }
}

function toRawColumn(column: TreeColumn, at: number, { untyped, words }: Records): RawColumn {
  const header = column.path.join(' | ') || `Kolom ${at + 1}`
  const own = words?.get(header)
  const known = (untyped && /_\d+$/.test(header)) || column.texts.padded ? figuresOf(column) : knownOf(column)
  const plain = {
    header,
    name: header,
    label: own?.label ?? header,
    unit: own?.unit ?? null,
    ownName: column.path.at(-1) ?? header,
  }
  const valueLabels = own?.valueLabels ?? {}
  if (Object.keys(valueLabels).length === 0) return known === null ? plain : { ...plain, known }
  return { ...plain, known: { ...(known ?? asText), valueLabels } }
}

/** Codes with words for them are no numbers or days, whatever they look like. */
const asText: KnownColumn = {
  type: 'text',
  whole: false,
  reasonOf: (cell) => missingReason(cell, false),
  valueLabels: {},
}

/** CBS's untyped data sets write numbers as texts with a decimal point. */
const figuresOf = ({ kinds, texts }: TreeColumn): KnownColumn | null =>
  kinds.text === 0 || !texts.figures
    ? null
    : {
        type: 'number',
        whole: texts.digits,
        reasonOf: (cell) => missingReason(cell, true),
        valueLabels: {},
      }

/** What JSON itself says of the values; null where that is nothing, or several things. A text may still be a day. */
function knownOf(column: TreeColumn): KnownColumn | null {
  const type = typeOf(column)
  if (type === null) return null
  return { type, whole: column.whole, reasonOf: (cell) => missingReason(cell, false), valueLabels: {} }
}

function typeOf({ kinds: { number, boolean, text }, texts }: TreeColumn): ColumnType | null {
  if ([number, boolean, text].filter((count) => count > 0).length !== 1) return null
  if (number > 0) return 'number'
  if (boolean > 0) return 'boolean'
  // Who puts digits between quotes means a code.
  return texts.digits ? 'text' : null
}

function describeUnfit({ unfit }: ColumnTree): readonly string[] {
  if (unfit.size === 0) return []
  return [`Lijsten in lijsten passen niet in een tabel en zijn niet geladen: ${[...unfit].join(', ')}.`]
}
