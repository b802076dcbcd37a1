import { plainType as plain, type ColumnarColumn } from '../columnarFile'
import {
  hexadecimal,
  hyphenated,
  writeDay,
  writeDecimal,
  writeFloat16,
  writeFloat32,
  writeTime,
  writeTimestamp,
} from '../writeValue'
import type { ArrowType, Field } from './schema'

export interface ArrowValueType extends Omit<ColumnarColumn, 'name'> {
  /** Whether it is a moment in UTC. */
  readonly inUtc: boolean
  readonly layout: Layout
}

/** How the values of a column stand in its bytes. */
export type Layout =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'bits' }
  | { readonly kind: 'fixed'; readonly width: number; readonly write: WriteAt }
  /** Where each text ends, in so many bytes. */
  | { readonly kind: 'ends'; readonly width: 4 | 8 }
  /** Short texts in place, longer ones in other buffers. */
  | { readonly kind: 'views' }

type WriteAt = (view: DataView, at: number) => string

/** What the values of a column are; null when they are no text, number, truth or time. */
export function valueTypeOf({ type, extension }: Field): ArrowValueType | null {
  if (type.kind === 'fixedBinary' && type.width === 16 && extension === 'arrow.uuid')
    return text({ kind: 'fixed', width: 16, write: writeUuid })
  switch (type.kind) {
    case 'null':
      return text({ kind: 'nothing' })
    case 'bool':
      return { ...plain, type: 'boolean', layout: { kind: 'bits' } }
    case 'text':
      return text({ kind: 'ends', width: 4 })
    case 'largeText':
      return text({ kind: 'ends', width: 8 })
    case 'textView':
      return text({ kind: 'views' })
    default:
      return numberType(type) ?? timeType(type)
  }
}

const text = (layout: Layout): ArrowValueType => ({ ...plain, type: 'text', layout })

function numberType(type: ArrowType): ArrowValueType | null {
  switch (type.kind) {
    case 'int': {
      const read = intReader(type.bits, type.isSigned)
      const write: WriteAt = (view, at) => String(read(view, at))
      return { ...plain, type: 'number', whole: true, exact: true, layout: fixed(type.bits, write) }
    }
    case 'float':
      return { ...plain, type: 'number', layout: fixed(type.bits, floats[type.bits]) }
    case 'decimal': {
      if (Math.abs(type.scale) > 100) return null
      const write: WriteAt = (view, at) => writeDecimal(littleEndian(view, at, type.bits), type.scale)
      return {
        ...plain,
        type: 'number',
        whole: type.scale <= 0,
        exact: true,
        layout: fixed(type.bits, write),
      }
    }
    default:
      return null
  }
}

function timeType(type: ArrowType): ArrowValueType | null {
  switch (type.kind) {
    case 'date': {
      const write: WriteAt =
        type.unit === 'day'
          ? (view, at) => writeDay(view.getInt32(at, true))
          : (view, at) => writeDay(Math.floor(Number(view.getBigInt64(at, true)) / 86_400_000))
      return { ...plain, type: 'date', layout: fixed(type.unit === 'day' ? 32 : 64, write) }
    }
    case 'timestamp': {
      const write: WriteAt = (view, at) => writeTimestamp(view.getBigInt64(at, true), type.perSecond)
      return { ...plain, type: 'datetime', inUtc: type.zone !== null, layout: fixed(64, write) }
    }
    case 'time': {
      const read = intReader(type.bits, true)
      return text(fixed(type.bits, (view, at) => writeTime(BigInt(read(view, at)), type.perSecond)))
    }
    case 'duration':
      return text(fixed(64, (view, at) => writeTime(view.getBigInt64(at, true), type.perSecond)))
    default:
      return null
  }
}

const fixed = (bits: number, write: WriteAt): Layout => ({ kind: 'fixed', width: bits / 8, write })

/** @param bits 8, 16, 32 or 64. */
export function intReader(bits: number, isSigned: boolean): (view: DataView, at: number) => number | bigint {
  switch (bits) {
    case 8:
      return isSigned ? (view, at) => view.getInt8(at) : (view, at) => view.getUint8(at)
    case 16:
      return isSigned ? (view, at) => view.getInt16(at, true) : (view, at) => view.getUint16(at, true)
    case 32:
      return isSigned ? (view, at) => view.getInt32(at, true) : (view, at) => view.getUint32(at, true)
    default:
      return isSigned ? (view, at) => view.getBigInt64(at, true) : (view, at) => view.getBigUint64(at, true)
  }
}

const floats = {
  16: (view: DataView, at: number) => writeFloat16(view.getUint16(at, true)),
  32: (view: DataView, at: number) => writeFloat32(view.getFloat32(at, true)),
  64: (view: DataView, at: number) => String(view.getFloat64(at, true)),
} as const

/** Two's complement of 32, 64, 128 or 256 bits. */
function littleEndian(view: DataView, at: number, bits: number): bigint {
  if (bits === 32) return BigInt(view.getInt32(at, true))
  let value = view.getBigInt64(at + bits / 8 - 8, true)
  for (let word = bits / 64 - 2; word >= 0; word -= 1)
    value = (value << 64n) | view.getBigUint64(at + word * 8, true)
  return value
}

const writeUuid: WriteAt = (view, at) =>
  hyphenated(hexadecimal(new Uint8Array(view.buffer, view.byteOffset + at, 16)))
