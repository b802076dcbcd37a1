import { damaged, Unreadable } from '../../unreadable'
import { maxUnpackedBytes } from '../columnarFile'
import { unpackLz4Frame } from '../lz4'
import { unpackZstd } from '../zstd/unpackZstd'
import type { FlatTable, Structs } from './flatbuffer'
import type { Field } from './schema'

/** Bytes that may still be unpacked. */
export interface Budget {
  left: number
}

/** The column's own part of a batch, its children skipped. */
export interface ColumnPart {
  readonly length: number
  readonly nullCount: number
  /** Unpacks the column's buffer of that number. */
  readonly buffer: (number: number) => Uint8Array
  readonly bufferCount: number
}

/**
 * Walks through the parts of a batch, in the order of the schema: every field has a node and some buffers.
 *
 * @see https://arrow.apache.org/docs/format/Columnar.html#recordbatch-message
 */
export class BatchCursor {
  readonly #body: Uint8Array
  readonly #nodes: Structs
  readonly #buffers: Structs
  readonly #viewCounts: Structs
  readonly #codec: Codec | null
  readonly #version: number
  readonly #budget: Budget
  #node = 0
  #buffer = 0
  #views = 0

  constructor(batch: FlatTable, body: Uint8Array, version: number, budget: Budget) {
    this.#body = body
    this.#nodes = batch.structs(1, 16)
    this.#buffers = batch.structs(2, 16)
    this.#codec = codecOf(batch.table(3))
    this.#viewCounts = batch.structs(4, 8)
    this.#version = version
    this.#budget = budget
  }

  take(field: Field): ColumnPart {
    const { bytes, from } = this.#nodes
    const place = from + this.#next('node', this.#nodes) * 16
    const first = this.#buffer
    const bufferCount = this.#bufferCount(field)
    this.#buffer += bufferCount
    if (this.#buffer > this.#buffers.count) throw damaged('een blok rijen')
    // The values of a dictionary stand elsewhere, and their children with them.
    if (field.dictionary === null) for (const child of field.children) this.take(child)
    return {
      length: bytes.int64(place),
      nullCount: bytes.int64(place + 8),
      buffer: (number) => this.#unpacked(first + number),
      bufferCount,
    }
  }

  #next(counter: 'node' | 'views', { count }: Structs): number {
    const at = counter === 'node' ? this.#node : this.#views
    if (at >= count) throw damaged('een blok rijen')
    if (counter === 'node') this.#node += 1
    else this.#views += 1
    return at
  }

  #bufferCount({ type, dictionary }: Field): number {
    if (dictionary !== null) return 2
    switch (type.kind) {
      case 'null':
      case 'runEnds':
        return 0
      case 'struct':
      case 'fixedList':
        return 1
      case 'union':
        return (type.isDense ? 2 : 1) + (this.#version < 4 ? 1 : 0)
      case 'text':
      case 'largeText':
      case 'binary':
      case 'largeBinary':
      case 'listView':
      case 'largeListView':
        return 3
      case 'textView':
      case 'binaryView': {
        const more = this.#viewCounts.bytes.int64(
          this.#viewCounts.from + this.#next('views', this.#viewCounts) * 8,
        )
        if (!(more >= 0 && more <= this.#buffers.count)) throw damaged('een blok rijen')
        return 2 + more
      }
      default:
        return 2
    }
  }

  #unpacked(number: number): Uint8Array {
    const { bytes, from } = this.#buffers
    const [offset, length] = [bytes.int64(from + number * 16), bytes.int64(from + number * 16 + 8)]
    if (!(offset >= 0 && length >= 0 && offset + length <= this.#body.length)) throw damaged('een blok rijen')
    const stored = this.#body.subarray(offset, offset + length)
    return this.#codec === null || length === 0 ? stored : unpack(stored, this.#codec, this.#budget)
  }
}

type Codec = 'lz4' | 'zstd'

function codecOf(compression: FlatTable | null): Codec | null {
  if (compression === null) return null
  const codec = (['lz4', 'zstd'] as const)[compression.uint8(0)]
  if (codec === undefined || compression.uint8(1) !== 0)
    throw new Unreadable({
      kind: 'unsupported-part',
      part: 'een manier van inpakken die hier niet bekend is',
    })
  return codec
}

/** Packed bytes follow the size that they unpack to; −1 stands before bytes that were left as they are. */
function unpack(stored: Uint8Array, codec: Codec, budget: Budget): Uint8Array {
  if (stored.length < 8) throw damaged('een blok rijen')
  const size = Number(new DataView(stored.buffer, stored.byteOffset).getBigInt64(0, true))
  const packed = stored.subarray(8)
  if (size === -1) return packed
  if (!(size >= 0)) throw damaged('een blok rijen')
  budget.left -= size
  if (budget.left < 0)
    throw new Unreadable({
      kind: 'unpacks-too-large',
      bytes: maxUnpackedBytes - budget.left,
      limit: maxUnpackedBytes,
    })
  if (size === 0) return new Uint8Array()
  return codec === 'lz4' ? unpackLz4Frame(packed, size) : unpackZstd(packed, size)
}
