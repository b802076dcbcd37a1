import { damaged } from '../../unreadable'

const part = 'de beschrijving van de tabel'

/** Reads of numbers that lie outside the bytes are damage. */
export class CheckedBytes {
  readonly bytes: Uint8Array
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  uint8 = (at: number): number => this.#view.getUint8(this.#checked(at, 1))
  int16 = (at: number): number => this.#view.getInt16(this.#checked(at, 2), true)
  uint16 = (at: number): number => this.#view.getUint16(this.#checked(at, 2), true)
  int32 = (at: number): number => this.#view.getInt32(this.#checked(at, 4), true)
  uint32 = (at: number): number => this.#view.getUint32(this.#checked(at, 4), true)
  /** As a number: what is larger than 2^53 is refused by whoever compares it with a size. */
  int64 = (at: number): number => Number(this.#view.getBigInt64(this.#checked(at, 8), true))
  bigint = (at: number): bigint => this.#view.getBigInt64(this.#checked(at, 8), true)

  slice(at: number, length: number): Uint8Array {
    if (length < 0) throw damaged(part)
    this.#checked(at, length)
    return this.bytes.subarray(at, at + length)
  }

  #checked(at: number, size: number): number {
    if (!(at >= 0 && at + size <= this.bytes.length)) throw damaged(part)
    return at
  }
}

/** Equal records one after another, each `size` bytes. */
export interface Structs {
  readonly bytes: CheckedBytes
  readonly from: number
  readonly count: number
}

/**
 * A table of a flatbuffer. Its fields are known by number; one that is absent has the default of the schema.
 *
 * @see https://flatbuffers.dev/internals/
 */
export class FlatTable {
  readonly #bytes: CheckedBytes
  readonly #at: number

  private constructor(bytes: CheckedBytes, at: number) {
    this.#bytes = bytes
    this.#at = at
  }

  /** @throws {Unreadable} as do all reads, for what lies outside the bytes. */
  static root(bytes: Uint8Array): FlatTable {
    const checked = new CheckedBytes(bytes)
    return new FlatTable(checked, checked.uint32(0))
  }

  bool = (field: number): boolean => this.#read(field, this.#bytes.uint8, 0) !== 0
  uint8 = (field: number): number => this.#read(field, this.#bytes.uint8, 0)
  int16 = (field: number, absent = 0): number => this.#read(field, this.#bytes.int16, absent)
  int32 = (field: number, absent = 0): number => this.#read(field, this.#bytes.int32, absent)
  int64 = (field: number): number => this.#read(field, this.#bytes.int64, 0)
  bigint = (field: number): bigint => this.#read(field, this.#bytes.bigint, 0n)

  text(field: number): string | null {
    const place = this.#place(field)
    if (place === null) return null
    const at = place + this.#bytes.uint32(place)
    return utf8.decode(this.#bytes.slice(at + 4, this.#bytes.uint32(at)))
  }

  table(field: number): FlatTable | null {
    const place = this.#place(field)
    return place === null ? null : this.#tableAt(place)
  }

  tables(field: number): readonly FlatTable[] {
    const { from, count } = this.structs(field, 4)
    return Array.from({ length: count }, (_, at) => this.#tableAt(from + at * 4))
  }

  structs(field: number, size: number): Structs {
    const place = this.#place(field)
    if (place === null) return { bytes: this.#bytes, from: 0, count: 0 }
    const at = place + this.#bytes.uint32(place)
    const count = this.#bytes.uint32(at)
    this.#bytes.slice(at + 4, count * size)
    return { bytes: this.#bytes, from: at + 4, count }
  }

  #tableAt = (place: number) => new FlatTable(this.#bytes, place + this.#bytes.uint32(place))

  #read<Value>(field: number, read: (at: number) => Value, absent: Value): Value {
    const place = this.#place(field)
    return place === null ? absent : read(place)
  }

  /** Where the field's value stands; null when it is absent. */
  #place(field: number): number | null {
    const fields = this.#at - this.#bytes.int32(this.#at)
    const entry = 4 + field * 2
    const offset = entry < this.#bytes.uint16(fields) ? this.#bytes.uint16(fields + entry) : 0
    return offset === 0 ? null : this.#at + offset
  }
}

const utf8 = new TextDecoder()
