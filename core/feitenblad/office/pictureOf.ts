import { dotsPerInch } from '../png/exportPng'
import { readChunks } from '../png/chunks'
import type { Picture } from './model'

/** A PNG drawn at `dotsPerInch`, with its size on paper. @throws {Error} when it has no head. */
export function pictureOf(png: Uint8Array): Picture {
  const [head] = readChunks(png)
  if (head?.type !== 'IHDR') throw new Error('Not a PNG image.')
  const view = new DataView(head.data.buffer, head.data.byteOffset, head.data.byteLength)
  const points = (at: number) => (view.getUint32(at) / dotsPerInch) * 72
  return { format: 'png', bytes: png, width: points(0), height: points(4) }
}
