import { fail, succeed, type Outcome } from '../../bridge/outcome'
import type { SheetImage } from './sheetImage'

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8

/**
 * A JPEG with its pixels alone (ITU T.81, B.1): what a camera or a program adds (place, time, owner, a second image)
 * goes; the colour signs of JFIF and Adobe stay. One that has to be turned before it is shown is refused.
 */
export function cleanJpeg(bytes: Uint8Array): Outcome<SheetImage, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let size: { readonly width: number; readonly height: number } | null = null
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    let end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length) break
    if (marker === app1 && isTurned(bytes.subarray(at + 4, end)))
      return fail('staat gedraaid opgeslagen; sla de foto rechtop op')
    if (isFrame(marker) && end - at >= 9)
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    if (marker === scan) end = endOfScan(bytes, end)
    if (!isAdded(marker)) kept.push(bytes.subarray(at, end))
    at = end
    if (bytes[at] === 0xff && bytes[at + 1] === last) {
      if (size === null || size.width === 0 || size.height === 0) break
      kept.push(bytes.subarray(at, at + 2))
      return succeed({ kind: 'jpeg', bytes: joined(kept), ...size })
    }
  }
  return fail('is beschadigd: het bestand breekt af')
}

const [app1, scan, last] = [0xe1, 0xda, 0xd9]

/** Start of frame, of all ways of coding. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Of applications but JFIF and Adobe, and comments. */
const isAdded = (marker: number) => (marker > 0xe0 && marker <= 0xef && marker !== 0xee) || marker === 0xfe

/** Behind the coded pixels: at a marker that isn't one between them. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

/** Whether Exif says that the image isn't stored upright (tag 274, other than 1). */
function isTurned(data: Uint8Array): boolean {
  if (String.fromCharCode(...data.subarray(0, 4)) !== 'Exif' || data.length < 16) return false
  const view = new DataView(data.buffer, data.byteOffset + 6, data.byteLength - 6)
  const small = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, small)
  if (directory + 2 > view.byteLength) return false
  const entries = view.getUint16(directory, small)
  for (let at = directory + 2; at < directory + 2 + 12 * entries && at + 12 <= view.byteLength; at += 12)
    if (view.getUint16(at, small) === 274) return view.getUint16(at + 8, small) > 1
  return false
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
