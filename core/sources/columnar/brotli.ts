import { decompressBrotli } from 'hyparquet-compressors'
// @ts-expect-error -- the library has types for its main module only
import { BrotliOutput } from 'hyparquet-compressors/src/brotli.streams.js'

/**
 * Unpacks Brotli to a size.
 *
 * @throws Error when the bytes are damaged or come to more.
 */
export const unpackBrotli = (packed: Uint8Array, size: number): Uint8Array => decompressBrotli(packed, size)

const buffers = new WeakMap<object, Uint8Array>()

// The library puts a longer buffer in place of the one it was given whenever packed bytes ask for it: 158 bytes filled
// 100 MB in 18 seconds. Here the first one stays.
Object.defineProperty(BrotliOutput.prototype, 'buffer', {
  get(this: object) {
    return buffers.get(this)
  },
  set(this: object, buffer: Uint8Array) {
    if (buffers.has(this)) throw new RangeError('More than expected')
    buffers.set(this, buffer)
  },
})
