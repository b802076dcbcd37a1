import { crc32 } from '../../sources/spreadsheet/crc32'

/** A part of a PNG file. */
export interface Chunk {
  /** Four letters. */
  readonly type: string
  readonly data: Uint8Array
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, at) => bytes[at] === byte)

/** The chunks of a PNG file in order, up to where it is cut off. */
export function readChunks(bytes: Uint8Array): readonly Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  let at = signature.length
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) break
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4) })
    at = end
  }
  return chunks
}

export function writeChunks(chunks: readonly Chunk[]): Uint8Array {
  const size = chunks.reduce((sum, { data }) => sum + 12 + data.length, signature.length)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  bytes.set(signature)
  let at = signature.length
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length)
    bytes.set(
      Array.from(type, (letter) => letter.charCodeAt(0)),
      at + 4,
    )
    bytes.set(data, at + 8)
    view.setUint32(at + 8 + data.length, crc32(bytes.subarray(at + 4, at + 8 + data.length)))
    at += 12 + data.length
  }
  return bytes
}

/** A text in UTF-8, with its keyword (PNG specification, iTXt). */
export function textChunk(keyword: string, text: string): Chunk {
  return { type: 'iTXt', data: new TextEncoder().encode(`${keyword}\0\0\0nl\0\0${text}`) }
}

/** null for a chunk that holds no plain text. */
export function readText({ type, data }: Chunk): { readonly keyword: string; readonly text: string } | null {
  if (type !== 'iTXt') return null
  const found = /^([^\0]{1,79})\0\0\0[^\0]*\0[^\0]*\0([\s\S]*)$/.exec(new TextDecoder().decode(data))
  return found === null ? null : { keyword: found[1] ?? '', text: found[2] ?? '' }
}
