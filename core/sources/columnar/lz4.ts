import { damaged } from '../unreadable'

/**
 * Unpacks an LZ4 block behind what `output` holds already; nothing is written beyond its end.
 *
 * @param from Where to write; earlier bytes may be repeated.
 * @returns Where the unpacked bytes end.
 * @see https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md
 */
export function unpackLz4Block(packed: Uint8Array, output: Uint8Array, from = 0): number {
  let [at, end] = [0, from]
  while (at < packed.length) {
    const token = packed[at] ?? 0
    const literals = readLength(packed, at + 1, token >> 4)
    at = literals.next + literals.length
    if (at > packed.length || end + literals.length > output.length) throw damaged(part)
    output.set(packed.subarray(literals.next, at), end)
    end += literals.length
    if (at === packed.length) return end
    const distance = (packed[at] ?? 0) | ((packed[at + 1] ?? 0) << 8)
    const match = readLength(packed, at + 2, token & 15)
    const length = match.length + 4
    if (distance === 0 || distance > end || end + length > output.length) throw damaged(part)
    repeat(output, end, distance, length)
    at = match.next
    end += length
  }
  return end
}

/**
 * Unpacks a frame of LZ4 blocks.
 *
 * @param size What it must unpack to.
 * @see https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md
 */
export function unpackLz4Frame(packed: Uint8Array, size: number): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  if (packed.length < 7 || view.getUint32(0, true) !== frameMagic) throw damaged(part)
  const flags = view.getUint8(4)
  const [hasChecksums, hasSize, hasDictionary] = [flags & 16, flags & 8, flags & 1]
  const output = new Uint8Array(size)
  let [at, end] = [7 + (hasSize ? 8 : 0) + (hasDictionary ? 4 : 0), 0]
  for (;;) {
    if (at + 4 > packed.length) throw damaged(part)
    const head = view.getUint32(at, true)
    if (head === 0) break
    const block = packed.subarray(at + 4, at + 4 + (head & 0x7fff_ffff))
    if (block.length !== (head & 0x7fff_ffff)) throw damaged(part)
    if (head >>> 31 === 0) end = unpackLz4Block(block, output, end)
    else if (end + block.length > size) throw damaged(part)
    else {
      output.set(block, end)
      end += block.length
    }
    at += 4 + block.length + (hasChecksums ? 4 : 0)
  }
  if (end !== size) throw damaged(part)
  return output
}

/** @throws {Unreadable} when one block doesn't unpack to this size. */
export function unpackWholeLz4(packed: Uint8Array, size: number): Uint8Array {
  const output = new Uint8Array(size)
  if (unpackLz4Block(packed, output) !== size) throw damaged(part)
  return output
}

/** Blocks with their sizes before them, as Hadoop writes them; some programs leave those out and write one block. */
export function unpackHadoopLz4(packed: Uint8Array, size: number): Uint8Array {
  return unpackSizedBlocks(packed, size) ?? unpackWholeLz4(packed, size)
}

/** @returns null when the sizes don't fit. */
function unpackSizedBlocks(packed: Uint8Array, size: number): Uint8Array | null {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const output = new Uint8Array(size)
  let [at, end] = [0, 0]
  while (at + 8 <= packed.length) {
    const [unpackedSize, packedSize] = [view.getUint32(at), view.getUint32(at + 4)]
    at += 8 + packedSize
    if (packedSize === 0 || at > packed.length || end + unpackedSize > size) return null
    const block = output.subarray(end, end + unpackedSize)
    if (!fills(packed.subarray(at - packedSize, at), block)) return null
    end += unpackedSize
  }
  return at === packed.length && end === size ? output : null
}

function fills(packed: Uint8Array, output: Uint8Array): boolean {
  try {
    return unpackLz4Block(packed, output) === output.length
  } catch {
    return false
  }
}

const frameMagic = 0x184d_2204
const part = 'een ingepakt blok'

/** 15 means that more bytes follow, up to the first that isn't 255. */
function readLength(packed: Uint8Array, from: number, start: number): { length: number; next: number } {
  let [length, next, byte] = [start, from, start === 15 ? 255 : 0]
  while (byte === 255) {
    byte = packed[next] ?? 0
    length += byte
    next += 1
  }
  return { length, next }
}

function repeat(output: Uint8Array, at: number, distance: number, length: number): void {
  if (distance >= length) output.copyWithin(at, at - distance, at - distance + length)
  else for (let done = 0; done < length; done += 1) output[at + done] = output[at + done - distance] ?? 0
}
