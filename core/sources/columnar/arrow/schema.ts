import { damaged, Unreadable } from '../../unreadable'
import type { FlatTable } from './flatbuffer'

export interface Field {
  readonly name: string
  readonly type: ArrowType
  readonly dictionary: Dictionary | null
  readonly children: readonly Field[]
  /** The name of a type that another program added: `arrow.uuid`. */
  readonly extension: string | null
}

/** The values stand once in a list of their own; the column holds places in it. */
export interface Dictionary {
  readonly id: bigint
  readonly index: IntType
}

export interface IntType {
  readonly kind: 'int'
  readonly bits: number
  readonly isSigned: boolean
}

export type ArrowType =
  | IntType
  | { readonly kind: 'float'; readonly bits: 16 | 32 | 64 }
  | { readonly kind: 'decimal'; readonly bits: number; readonly scale: number }
  | { readonly kind: 'date'; readonly unit: 'day' | 'millisecond' }
  | { readonly kind: 'time'; readonly bits: number; readonly perSecond: bigint }
  | { readonly kind: 'timestamp'; readonly perSecond: bigint; readonly zone: string | null }
  | { readonly kind: 'duration'; readonly perSecond: bigint }
  | { readonly kind: 'fixedBinary'; readonly width: number }
  | { readonly kind: 'union'; readonly isDense: boolean }
  | { readonly kind: PlainKind }

/** Types of which the name says all. */
type PlainKind = Exclude<
  (typeof kinds)[number],
  'none' | 'int' | 'float' | 'decimal' | 'date' | 'time' | 'timestamp' | 'duration' | 'fixedBinary' | 'union'
>

/** In the order in which the format numbers them. */
const kinds = [
  'none',
  'null',
  'int',
  'float',
  'binary',
  'text',
  'bool',
  'decimal',
  'date',
  'time',
  'timestamp',
  'interval',
  'list',
  'struct',
  'union',
  'fixedBinary',
  'fixedList',
  'map',
  'duration',
  'largeBinary',
  'largeText',
  'largeList',
  'runEnds',
  'binaryView',
  'textView',
  'listView',
  'largeListView',
] as const

/** Wider or deeper than any table; a damaged file could name one field many times. */
const maxFields = 20_000
const maxDepth = 64

/** @throws {Unreadable} for numbers in the wrong byte order, a type that isn't known and damage. */
export function readSchema(schema: FlatTable): readonly Field[] {
  if (schema.int16(0) === 1)
    throw new Unreadable({
      kind: 'unsupported-part',
      part: 'getallen met de hoogste byte voorop (big-endian)',
    })
  const budget = { left: maxFields }
  return readFields(schema.tables(1), budget, 0)
}

function readFields(tables: readonly FlatTable[], budget: { left: number }, depth: number): readonly Field[] {
  budget.left -= tables.length
  if (budget.left < 0 || depth > maxDepth) throw damaged('de beschrijving van de kolommen')
  return tables.map((field) => ({
    name: field.text(0) ?? '',
    type: readType(field),
    dictionary: readDictionary(field.table(4)),
    children: readFields(field.tables(5), budget, depth + 1),
    extension:
      field
        .tables(6)
        .find((entry) => entry.text(0) === 'ARROW:extension:name')
        ?.text(1) ?? null,
  }))
}

function readDictionary(encoding: FlatTable | null): Dictionary | null {
  if (encoding === null) return null
  const index = encoding.table(1)
  return {
    id: encoding.bigint(0),
    index: index === null ? { kind: 'int', bits: 32, isSigned: true } : intType(index),
  }
}

const intType = (type: FlatTable): IntType => ({
  kind: 'int',
  bits: oneOf([8, 16, 32, 64], type.int32(0)),
  isSigned: type.bool(1),
})

function readType(field: FlatTable): ArrowType {
  const [kind, type] = [kinds[field.uint8(2)], field.table(3)]
  if (kind === undefined)
    throw new Unreadable({ kind: 'unsupported-part', part: 'een soort kolom die hier niet bekend is' })
  if (kind === 'none' || type === null) throw damaged('de beschrijving van de kolommen')
  switch (kind) {
    case 'int':
      return intType(type)
    case 'float':
      return { kind, bits: at([16, 32, 64], type.int16(0)) }
    case 'decimal':
      return { kind, scale: type.int32(1), bits: oneOf([32, 64, 128, 256], type.int32(2, 128)) }
    case 'date':
      return { kind, unit: at(['day', 'millisecond'], type.int16(0, 1)) }
    case 'time':
      return { kind, perSecond: perSecond(type.int16(0, 1)), bits: oneOf([32, 64], type.int32(1, 32)) }
    case 'timestamp':
      return { kind, perSecond: perSecond(type.int16(0)), zone: type.text(1) }
    case 'duration':
      return { kind, perSecond: perSecond(type.int16(0, 1)) }
    case 'fixedBinary':
      return { kind, width: type.int32(0) }
    case 'union':
      return { kind, isDense: type.int16(0) === 1 }
    default:
      return { kind }
  }
}

const perSecond = (unit: number) => at([1n, 1000n, 1_000_000n, 1_000_000_000n], unit)

/** @throws {Unreadable} when the file says another number than the format knows. */
function oneOf(known: readonly number[], said: number): number {
  if (!known.includes(said)) throw damaged('de beschrijving van de kolommen')
  return said
}

function at<const Values extends readonly unknown[]>(known: Values, place: number): Values[number] {
  if (!(place >= 0 && place < known.length)) throw damaged('de beschrijving van de kolommen')
  return known[place]
}
