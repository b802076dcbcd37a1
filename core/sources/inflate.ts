import { Gunzip, Inflate, Unzlib } from 'fflate'

/** What stands around deflated bytes. */
export type Wrapping = 'none' | 'zlib' | 'gzip'

/**
 * Inflates bytes that must come to a size. Work ends there: told to fill a buffer, the library goes on counting for as
 * long as the packed bytes say, and 2 MB of them may say so for a minute.
 *
 * @returns null when the bytes are damaged, or come to another size.
 */
export function inflate(packed: Uint8Array, size: number, wrapping: Wrapping): Uint8Array | null {
  const output = new Uint8Array(size)
  let end = 0
  const stream = new streams[wrapping]((chunk) => {
    if (end + chunk.length > size) throw new RangeError('More than expected')
    output.set(chunk, end)
    end += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += pieceBytes)
      stream.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length)
  } catch {
    return null
  }
  return end === size ? output : null
}

const streams = { none: Inflate, zlib: Unzlib, gzip: Gunzip }

/** A piece comes to some 60 MB at most. */
const pieceBytes = 64 * 1024
