import { damaged } from '../../unreadable'
import { part } from './bits'
import { decodeHuffman, readHuffmanTable, type HuffmanTable } from './huffman'

/** A block never unpacks to more. */
export const maxBlockBytes = 128 * 1024

export interface Literals {
  readonly bytes: Uint8Array
  /** Where they end in the block. */
  readonly end: number
  /** A later block may use it again. */
  readonly table: HuffmanTable | null
}

/** The bytes of a block that repeat nothing before them: as they are, one repeated, or packed. */
export function readLiterals(block: Uint8Array, earlier: HuffmanTable | null): Literals {
  const kind = (block[0] ?? 0) & 3
  return kind < 2 ? plainLiterals(block, kind === 1, earlier) : packedLiterals(block, kind === 3, earlier)
}

function plainLiterals(block: Uint8Array, isRepeat: boolean, table: HuffmanTable | null): Literals {
  const form = ((block[0] ?? 0) >> 2) & 3
  const headBytes = form === 1 ? 2 : form === 3 ? 3 : 1
  const size = Math.floor(littleEndian(block, headBytes) / (headBytes === 1 ? 8 : 16))
  const end = headBytes + (isRepeat ? 1 : size)
  if (end > block.length || size > maxBlockBytes) throw damaged(part)
  const bytes = isRepeat ? new Uint8Array(size).fill(block[headBytes] ?? 0) : block.subarray(headBytes, end)
  return { bytes, end, table }
}

function packedLiterals(block: Uint8Array, isRepeat: boolean, earlier: HuffmanTable | null): Literals {
  const form = ((block[0] ?? 0) >> 2) & 3
  const headBytes = form < 2 ? 3 : form + 2
  const width = 2 ** ([10, 10, 14, 18][form] ?? 10)
  const head = Math.floor(littleEndian(block, headBytes) / 16)
  const [size, packedSize] = [head % width, Math.floor(head / width)]
  const end = headBytes + packedSize
  if (end > block.length || size > maxBlockBytes) throw damaged(part)
  const packed = block.subarray(headBytes, end)
  const { table, length } = isRepeat ? { table: earlier, length: 0 } : readHuffmanTable(packed)
  if (table === null) throw damaged(part)
  const bytes = new Uint8Array(size)
  const streams = packed.subarray(length)
  if (form === 0) decodeHuffman(streams, table, bytes)
  else decodeFour(streams, table, bytes)
  return { bytes, end, table }
}

/** Four streams one after another, the lengths of the first three before them. */
function decodeFour(streams: Uint8Array, table: HuffmanTable, output: Uint8Array): void {
  const share = (output.length + 3) >> 2
  let from = 6
  for (let stream = 0; stream < 4; stream += 1) {
    const length = littleEndian(streams.subarray(stream * 2), 2)
    const until = stream === 3 ? streams.length : from + length
    if (until > streams.length || from > until) throw damaged(part)
    decodeHuffman(
      streams.subarray(from, until),
      table,
      output.subarray(stream * share, stream === 3 ? output.length : (stream + 1) * share),
    )
    from = until
  }
}

function littleEndian(bytes: Uint8Array, count: number): number {
  let value = 0
  for (let at = count - 1; at >= 0; at -= 1) value = value * 256 + (bytes[at] ?? 0)
  return value
}
