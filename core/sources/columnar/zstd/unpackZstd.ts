import { damaged } from '../../unreadable'
import { part } from './bits'
import type { HuffmanTable } from './huffman'
import { maxBlockBytes, readLiterals } from './literals'
import { readSequences, type SequenceTables } from './sequences'

/**
 * Unpacks Zstandard. Nothing is written beyond `size`, and work ends there too: a library that goes on counting keeps a
 * page busy for minutes on a few damaged bytes.
 *
 * @param size What the bytes must unpack to.
 * @throws {Unreadable} when they don't. Checksums aren't looked at.
 * @see https://www.rfc-editor.org/rfc/rfc8878
 */
export function unpackZstd(packed: Uint8Array, size: number): Uint8Array {
  const unpacking = new Unpacking(packed, new Uint8Array(size))
  while (unpacking.at < packed.length) unpacking.readFrame()
  if (unpacking.end !== size) throw damaged(part)
  return unpacking.output
}

const frameMagic = 0xfd2f_b528
const skippableMagic = 0x184d_2a50

class Unpacking {
  readonly output: Uint8Array
  readonly #packed: Uint8Array
  readonly #view: DataView
  /** Next byte to read, and to write. */
  at = 0
  end = 0
  #frameStart = 0
  #huffman: HuffmanTable | null = null
  #tables: SequenceTables | null = null
  #offsets: readonly [number, number, number] = [1, 4, 8]

  constructor(packed: Uint8Array, output: Uint8Array) {
    this.#packed = packed
    this.#view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
    this.output = output
  }

  readFrame(): void {
    const magic = this.#number(4)
    if ((magic & 0xffff_fff0) >>> 0 === skippableMagic) {
      this.#take(this.#number(4))
      return
    }
    if (magic !== frameMagic) throw damaged(part)
    const form = this.#number(1)
    const isOneSegment = (form & 32) !== 0
    const dictionaryBytes = [0, 1, 2, 4][form & 3] ?? 0
    const sizeBytes = [isOneSegment ? 1 : 0, 2, 4, 8][form >> 6] ?? 0
    this.#take((isOneSegment ? 0 : 1) + dictionaryBytes + sizeBytes)
    this.#frameStart = this.end
    this.#huffman = null
    this.#tables = null
    this.#offsets = [1, 4, 8]
    while (!this.#readBlock());
    if ((form & 4) !== 0) this.#take(4)
  }

  /** Whether it was the frame's last one. */
  #readBlock(): boolean {
    const head = this.#number(2) + this.#number(1) * 65_536
    const [kind, size] = [(head >> 1) & 3, head >> 3]
    if (kind === 3 || size > maxBlockBytes) throw damaged(part)
    if (kind === 0) this.#write(this.#take(size))
    else if (kind === 2) this.#unpackBlock(this.#take(size))
    else {
      const value = this.#number(1)
      this.#makeRoom(size)
      this.output.fill(value, this.end, this.end + size)
      this.end += size
    }
    return (head & 1) === 1
  }

  #unpackBlock(block: Uint8Array): void {
    const literals = readLiterals(block, this.#huffman)
    this.#huffman = literals.table
    const { tables, sequences } = readSequences(block.subarray(literals.end), this.#tables)
    this.#tables = tables
    let used = 0
    for (const { literalLength, offset, matchLength } of sequences) {
      if (used + literalLength > literals.bytes.length) throw damaged(part)
      this.#write(literals.bytes.subarray(used, used + literalLength))
      used += literalLength
      this.#repeat(this.#offsetOf(offset, literalLength), matchLength)
    }
    this.#write(literals.bytes.subarray(used))
  }

  /** Without literals before it, 1 to 3 name the earlier offsets one place further, and the last one less 1. */
  #offsetOf(value: number, literalLength: number): number {
    const [first, second, third] = this.#offsets
    if (value > 3) {
      this.#offsets = [value - 3, first, second]
      return value - 3
    }
    const place = value - (literalLength === 0 ? 0 : 1)
    const offset = [first, second, third, first - 1][place] ?? 0
    if (place === 1) this.#offsets = [offset, first, third]
    if (place > 1) this.#offsets = [offset, first, second]
    return offset
  }

  #repeat(offset: number, length: number): void {
    const from = this.end - offset
    if (offset < 1 || from < this.#frameStart) throw damaged(part)
    this.#makeRoom(length)
    const { output, end } = this
    if (offset >= length) output.copyWithin(end, from, from + length)
    else for (let at = 0; at < length; at += 1) output[end + at] = output[from + at] ?? 0
    this.end += length
  }

  #write(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length)
    this.output.set(bytes, this.end)
    this.end += bytes.length
  }

  #makeRoom(length: number): void {
    if (this.end + length > this.output.length) throw damaged(part)
  }

  #take(length: number): Uint8Array {
    if (this.at + length > this.#packed.length) throw damaged(part)
    this.at += length
    return this.#packed.subarray(this.at - length, this.at)
  }

  #number(bytes: 1 | 2 | 4): number {
    this.#take(bytes)
    const at = this.at - bytes
    if (bytes === 1) return this.#view.getUint8(at)
    return bytes === 2 ? this.#view.getUint16(at, true) : this.#view.getUint32(at, true)
  }
}
