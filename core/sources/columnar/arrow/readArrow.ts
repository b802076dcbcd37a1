import { damaged, Unreadable } from '../../unreadable'
import { maxCells, maxUnpackedBytes, type Batch, type ColumnarFile } from '../columnarFile'
import { describeColumns } from '../describeColumns'
import { checkCells } from '../toRawTable'
import { BatchCursor, type Budget } from './body'
import { isArrowFile, isArrowStream, readMessages, startsWith, type Message, type Messages } from './messages'
import { openColumn, openPointers } from './openColumn'
import { readSchema, type Field } from './schema'
import { valueTypeOf, type ArrowValueType } from './valueType'

/** Feather files of version 2 are Arrow files; those of version 1 aren't. */
const isOldFeather = (bytes: Uint8Array) => startsWith(bytes, 'FEA1')

export const isArrow = (bytes: Uint8Array): boolean =>
  isArrowFile(bytes) || isOldFeather(bytes) || isArrowStream(bytes)

/** A column that the workbench can have; null for the others, whose place in a batch counts. */
interface KnownField {
  readonly field: Field
  readonly valueType: ArrowValueType | null
}

/**
 * Reads an Arrow file or stream: batches of rows, stored by column.
 *
 * @throws {Unreadable} for a file that is damaged, too large or of a form that isn't read here; the number of rows is
 * known before anything is unpacked.
 */
export function readArrow(bytes: Uint8Array): ColumnarFile {
  if (isOldFeather(bytes))
    throw new Unreadable({ kind: 'unsupported-part', part: 'de eerste versie van Feather' })
  const messages = readMessages(bytes)
  const fields = readSchema(messages.schema).map((field) => ({ field, valueType: valueTypeOf(field) }))
  const known = fields.filter(({ valueType }) => valueType !== null)
  const rowCount = countRows(messages)
  checkCells(rowCount, known.length)
  return {
    columns: known.flatMap(({ field: { name }, valueType }) =>
      valueType === null ? [] : { name, ...valueType },
    ),
    rowCount,
    batches: () => readBatches(messages, fields),
    notes: [...describeColumns(describe(fields)), ...(messages.hasEnd ? [] : [noEnd])],
  }
}

const noEnd =
  'Het bestand eindigt zonder eindteken. Kijk na of het aantal rijen klopt: er kan een stuk ontbreken.'

function describe(fields: readonly KnownField[]) {
  const named = (of: (known: KnownField) => boolean) => fields.filter(of).map(({ field: { name } }) => name)
  return {
    nested: named(({ field, valueType }) => valueType === null && field.children.length > 0),
    binary: named(({ field, valueType }) => valueType === null && field.children.length === 0),
    inUtc: named(({ valueType }) => valueType?.inUtc === true),
  }
}

function countRows({ pieces }: Messages): number {
  let count = 0
  for (const { kind, header } of pieces()) if (kind === 'rows') count += lengthOf(header)
  return count
}

function lengthOf(batch: Message['header']): number {
  const length = batch.int64(0)
  if (!(length >= 0 && length <= Number.MAX_SAFE_INTEGER)) throw damaged('het aantal rijen')
  return length
}

function* readBatches({ pieces, version }: Messages, fields: readonly KnownField[]): Generator<Batch> {
  const dictionaries = new Map<bigint, string[]>()
  const budget: Budget = { left: maxUnpackedBytes }
  for (const piece of pieces()) {
    if (piece.kind === 'dictionary') readDictionary(piece, version, fields, dictionaries, budget)
    if (piece.kind !== 'rows') continue
    const rowCount = lengthOf(piece.header)
    const cursor = new BatchCursor(piece.header, piece.body, version, budget)
    const cells = fields.flatMap(({ field, valueType }) => {
      const part = cursor.take(field)
      if (part.length !== rowCount) throw damaged(`kolom “${field.name}”`)
      if (valueType === null) return []
      if (field.dictionary === null) return openColumn(part, valueType)
      return openPointers(part, field.dictionary, dictionaries.get(field.dictionary.id) ?? [])
    })
    yield { rowCount, cells }
  }
}

/** A dictionary takes the place of an earlier one, or adds to it. */
function readDictionary(
  { header, body }: Message,
  version: number,
  fields: readonly KnownField[],
  dictionaries: Map<bigint, string[]>,
  budget: Budget,
): void {
  const [id, data, isDelta] = [header.bigint(0), header.table(1), header.bool(2)]
  const user = fields.find(({ field }) => field.dictionary?.id === id)
  // Of a column that was left out, or of one inside it.
  if (user === undefined || user.valueType === null) return
  if (data === null) throw damaged('een lijst met waarden')
  const part = new BatchCursor(data, body, version, budget).take({ ...user.field, dictionary: null })
  if (!(part.length >= 0 && part.length <= maxCells) || part.length !== lengthOf(data))
    throw damaged('een lijst met waarden')
  const write = openColumn(part, user.valueType)
  const values = (isDelta ? dictionaries.get(id) : undefined) ?? []
  for (let at = 0; at < part.length; at += 1) values.push(write(at))
  dictionaries.set(id, values)
}
