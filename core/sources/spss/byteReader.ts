import { DamagedFile } from './damage'

/** Reads a system file from front to back in its own byte order; past the end of the file is a DamagedFile. */
export class ByteReader {
  readonly bytes: Uint8Array
  readonly littleEndian: boolean
  at: number
  readonly #end: number
  readonly #view: DataView

  constructor(bytes: Uint8Array, littleEndian: boolean, at = 0) {
    this.bytes = bytes
    this.littleEndian = littleEndian
    this.at = at
    this.#end = bytes.length
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get isAtEnd(): boolean {
    return this.at >= this.#end
  }

  int32(): number {
    return this.#view.getInt32(this.#advance(4), this.littleEndian)
  }

  /** Beyond 2^53 the last digits are lost; no offset or count in a file that can be opened is that large. */
  int64(): number {
    return Number(this.#view.getBigInt64(this.#advance(8), this.littleEndian))
  }

  float64(): number {
    return this.#view.getFloat64(this.#advance(8), this.littleEndian)
  }

  byte(): number {
    return this.#view.getUint8(this.#advance(1))
  }

  take(length: number): Uint8Array {
    const from = this.#advance(length)
    return this.bytes.subarray(from, from + length)
  }

  /** A text with its length before it. */
  counted(): Uint8Array {
    return this.take(this.int32())
  }

  /** Another reader over a part of this one's bytes. */
  over(bytes: Uint8Array): ByteReader {
    return new ByteReader(bytes, this.littleEndian)
  }

  #advance(length: number): number {
    const from = this.at
    if (length < 0 || from + length > this.#end) throw new DamagedFile('het einde van het bestand')
    this.at = from + length
    return from
  }
}

/** The bytes as Latin-1 text: for signs and keys, which are ASCII. */
export const ascii = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
