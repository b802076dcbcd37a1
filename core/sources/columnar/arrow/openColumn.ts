import { damaged } from '../../unreadable'
import { writeText } from '../writeValue'
import type { ColumnPart } from './body'
import type { Dictionary } from './schema'
import { intReader, type ArrowValueType, type Layout } from './valueType'

/** @returns The canonical text of each row, '' where there is no value. @throws {Unreadable} at once, or by row. */
export function openColumn(part: ColumnPart, { layout }: ArrowValueType): (row: number) => string {
  if (layout.kind === 'nothing') return () => ''
  return whereValid(part, openValues(part, layout))
}

/** The same for a column that holds places in a list of values. */
export function openPointers(
  part: ColumnPart,
  { index }: Dictionary,
  values: readonly string[],
): (row: number) => string {
  const read = intReader(index.bits, index.isSigned)
  const width = index.bits / 8
  const view = viewOf(part, 1, width)
  return whereValid(part, (row) => {
    const value = values[Number(read(view, row * width))]
    if (value === undefined) throw damaged('een waarde uit een lijst')
    return value
  })
}

function whereValid(part: ColumnPart, write: (row: number) => string): (row: number) => string {
  const validity = part.buffer(0)
  if (validity.length === 0 && part.nullCount === 0) return write
  if (validity.length * 8 < part.length) throw damaged('een blok rijen')
  return (row) => (bitAt(validity, row) ? write(row) : '')
}

function openValues(part: ColumnPart, layout: Exclude<Layout, { kind: 'nothing' }>): (row: number) => string {
  switch (layout.kind) {
    case 'bits': {
      const bits = part.buffer(1)
      if (bits.length * 8 < part.length) throw damaged('een blok rijen')
      return (row) => String(bitAt(bits, row))
    }
    case 'fixed': {
      const view = viewOf(part, 1, layout.width)
      return (row) => layout.write(view, row * layout.width)
    }
    case 'ends':
      return openEnds(part, layout.width)
    case 'views':
      return openViews(part)
  }
}

const bitAt = (bits: Uint8Array, at: number) => (((bits[at >>> 3] ?? 0) >>> (at & 7)) & 1) === 1

function openEnds(part: ColumnPart, width: 4 | 8): (row: number) => string {
  // A batch without rows may have no ends at all.
  const ends = viewOf(part, 1, width, part.length === 0 ? 0 : 1)
  const bytes = part.buffer(2)
  const read = intReader(width * 8, true)
  return (row) => {
    const [start, end] = [Number(read(ends, row * width)), Number(read(ends, (row + 1) * width))]
    if (!(start >= 0 && end >= start && end <= bytes.length)) throw damaged('een tekst')
    return writeText(bytes.subarray(start, end))
  }
}

const viewWidth = 16
const longestInPlace = 12

function openViews(part: ColumnPart): (row: number) => string {
  const views = viewOf(part, 1, viewWidth)
  const others = Array.from({ length: part.bufferCount - 2 }, (_, at) => part.buffer(at + 2))
  return (row) => {
    const at = row * viewWidth
    const length = views.getInt32(at, true)
    if (length >= 0 && length <= longestInPlace)
      return writeText(new Uint8Array(views.buffer, views.byteOffset + at + 4, length))
    const start = views.getInt32(at + 12, true)
    const bytes = others[views.getInt32(at + 8, true)]
    if (bytes === undefined || !(length >= 0 && start >= 0 && start + length <= bytes.length))
      throw damaged('een tekst')
    return writeText(bytes.subarray(start, start + length))
  }
}

/** A buffer that holds a number of `width` bytes for each row, and `more` besides. */
function viewOf(part: ColumnPart, number: number, width: number, more = 0): DataView {
  const bytes = part.buffer(number)
  if (bytes.length < (part.length + more) * width) throw damaged('een blok rijen')
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
