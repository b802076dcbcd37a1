import type { SchemaElement } from 'hyparquet'
import { plainType as plain, type ValueType } from '../columnarFile'
import {
  hexadecimal,
  hyphenated,
  writeDay,
  writeDecimal,
  writeFloat16,
  writeFloat32,
  writeText,
  writeTime,
  writeTimestamp,
} from '../writeValue'

/** As it is stored: whole numbers of 32 bits and floats are numbers, of 64 and 96 bits bigints, the rest bytes. */
export type Stored = number | bigint | boolean | Uint8Array

export interface ParquetValueType extends ValueType<Stored> {
  /** Whether it is a moment or time in UTC. */
  readonly inUtc: boolean
}

/** What the values of a column are; null when they are no text, number, truth or time. */
export function valueTypeOf(element: SchemaElement): ParquetValueType | null {
  return decimalType(element) ?? timeType(element) ?? numberType(element) ?? textType(element)
}

function decimalType({ type, scale, converted_type, logical_type }: SchemaElement): ParquetValueType | null {
  if (converted_type !== 'DECIMAL' && logical_type?.type !== 'DECIMAL') return null
  const places = (logical_type?.type === 'DECIMAL' ? logical_type.scale : scale) ?? 0
  if (type === undefined || Math.abs(places) > 100) return null
  return {
    ...plain,
    type: 'number',
    whole: places <= 0,
    exact: true,
    write: (value) => writeDecimal(value instanceof Uint8Array ? bigEndian(value) : BigInt(value), places),
  }
}

function timeType(element: SchemaElement): ParquetValueType | null {
  const { type, converted_type, logical_type } = element
  if (type === 'INT96')
    return {
      ...plain,
      type: 'datetime',
      write: (value) => writeTimestamp(nanosOfInt96(BigInt(asCount(value))), 1_000_000_000n),
    }
  if (type === 'INT32' && (converted_type === 'DATE' || logical_type?.type === 'DATE'))
    return { ...plain, type: 'date', write: (value) => writeDay(Number(value)) }
  const [form, unit] = unitOf(element)
  if (form === null || (type !== 'INT32' && type !== 'INT64')) return null
  const inUtc =
    logical_type !== undefined && 'isAdjustedToUTC' in logical_type && logical_type.isAdjustedToUTC
  return form === 'TIMESTAMP'
    ? { ...plain, type: 'datetime', inUtc, write: (value) => writeTimestamp(asCount(value), unit) }
    : { ...plain, type: 'text', inUtc: false, write: (value) => writeTime(asCount(value), unit) }
}

function unitOf({
  converted_type,
  logical_type,
}: SchemaElement): readonly ['TIMESTAMP' | 'TIME' | null, bigint] {
  if (logical_type?.type === 'TIMESTAMP' || logical_type?.type === 'TIME')
    return [logical_type.type, perSecond[logical_type.unit]]
  const [, form, unit] = /^(TIMESTAMP|TIME)_(MILLIS|MICROS)$/.exec(converted_type ?? '') ?? []
  if (unit !== 'MILLIS' && unit !== 'MICROS') return [null, 1n]
  return [form === 'TIME' ? 'TIME' : 'TIMESTAMP', perSecond[unit]]
}

const perSecond = { MILLIS: 1000n, MICROS: 1_000_000n, NANOS: 1_000_000_000n } as const

function numberType({
  type,
  type_length,
  converted_type,
  logical_type,
}: SchemaElement): ParquetValueType | null {
  const unsigned =
    converted_type?.startsWith('UINT') === true ||
    (logical_type?.type === 'INTEGER' && !logical_type.isSigned)
  const whole = { ...plain, type: 'number', whole: true, exact: true } as const
  if (type === 'BOOLEAN') return { ...plain, type: 'boolean', write: String }
  if (type === 'INT32') return { ...whole, write: unsigned ? (value) => String(Number(value) >>> 0) : String }
  if (type === 'INT64')
    return { ...whole, write: unsigned ? (value) => String(BigInt.asUintN(64, asCount(value))) : String }
  if (type === 'DOUBLE') return { ...plain, type: 'number', write: String }
  if (type === 'FLOAT') return { ...plain, type: 'number', write: (value) => writeFloat32(Number(value)) }
  if (logical_type?.type === 'FLOAT16' && type_length === 2)
    return { ...plain, type: 'number', write: (value) => writeFloat16(halfOf(asBytes(value))) }
  return null
}

function textType({
  type,
  type_length,
  converted_type,
  logical_type,
}: SchemaElement): ParquetValueType | null {
  if (type === 'FIXED_LEN_BYTE_ARRAY' && logical_type?.type === 'UUID' && type_length === 16)
    return { ...plain, type: 'text', write: (value) => hyphenated(hexadecimal(asBytes(value))) }
  if (type !== 'BYTE_ARRAY') return null
  const said = logical_type?.type ?? converted_type
  // Older programs don't say that their bytes are text.
  const isText = said === undefined || ['STRING', 'UTF8', 'ENUM', 'JSON'].includes(said)
  return isText ? { ...plain, type: 'text', write: (value) => writeText(asBytes(value)) } : null
}

const asCount = (value: Stored) => (value instanceof Uint8Array ? bigEndian(value) : BigInt(value))

const asBytes = (value: Stored) => (value instanceof Uint8Array ? value : new Uint8Array())

const halfOf = ([low = 0, high = 0]: Uint8Array) => low + high * 256

/** Two's complement. */
function bigEndian(bytes: Uint8Array): bigint {
  if (bytes.length === 0) return 0n
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${hexadecimal(bytes)}`))
}

/** Days of the Julian calendar's count, then nanoseconds within the day. */
function nanosOfInt96(value: bigint): bigint {
  const days = (value >> 64n) - 2_440_588n
  return days * 86_400_000_000_000n + (value & 0xffff_ffff_ffff_ffffn)
}
