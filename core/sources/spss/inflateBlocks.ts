import { inflate } from '../inflate'
import type { ByteReader } from './byteReader'
import { DamagedFile, TooLarge } from './damage'

/** No more than this is unpacked: beside it, the page needs room for the table. */
export const maxUnpackedBytes = 1024 * 1024 * 1024

/** Deflate makes nothing smaller than this part of itself. */
const largestRatio = 1032

interface Block {
  readonly from: number
  readonly packed: number
  readonly unpacked: number
}

/**
 * The bytecode of a .zsav file, from the blocks that its trailer lists.
 *
 * @param reader Stands behind the dictionary.
 * @throws {TooLarge} before unpacking anything, when the blocks together would give more than can be held.
 */
export function inflateBlocks(reader: ByteReader): Uint8Array {
  const blocks = readTrailer(reader)
  const total = blocks.reduce((sum, { unpacked }) => sum + unpacked, 0)
  if (total > maxUnpackedBytes) throw new TooLarge(total)
  const bytecode = new Uint8Array(total)
  let at = 0
  for (const block of blocks) {
    bytecode.set(unpack(reader.bytes, block), at)
    at += block.unpacked
  }
  return bytecode
}

function readTrailer(reader: ByteReader): readonly Block[] {
  reader.int64() // where this very header stands
  const [trailerAt, length] = [reader.int64(), reader.int64()]
  if (trailerAt < reader.at || trailerAt > reader.bytes.length)
    throw new DamagedFile('het einde van het bestand')
  reader.at = trailerAt
  reader.take(20) // bias, zero, block size
  const count = reader.int32()
  if (count < 0 || length !== 24 + count * 24 || trailerAt + length > reader.bytes.length)
    throw new DamagedFile('de lijst van ingepakte blokken')
  return Array.from({ length: count }, () => readBlock(reader, trailerAt))
}

function readBlock(reader: ByteReader, dataEnd: number): Block {
  reader.int64() // where it would stand unpacked
  const [from, unpacked, packed] = [reader.int64(), reader.int32(), reader.int32()]
  if (from < 0 || packed < 0 || from + packed > dataEnd || unpacked < 0 || unpacked > packed * largestRatio)
    throw new DamagedFile('de lijst van ingepakte blokken')
  return { from, packed, unpacked }
}

function unpack(bytes: Uint8Array, { from, packed, unpacked }: Block): Uint8Array {
  const content = inflate(bytes.subarray(from, from + packed), unpacked, 'zlib')
  if (content === null) throw new DamagedFile('een ingepakt blok')
  return content
}
