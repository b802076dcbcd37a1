import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { readChunks, writeChunks } from '../png/chunks'
import type { SheetImage } from './sheetImage'

/** What draws the image; texts, times and what cameras add aren't among them. */
const drawn = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND'])

/** A PNG with its pixels alone, at one pixel for each of its own. */
export function cleanPng(bytes: Uint8Array): Outcome<SheetImage, string> {
  const chunks = readChunks(bytes)
  const [head] = chunks
  if (head?.type !== 'IHDR' || head.data.length < 13 || chunks.at(-1)?.type !== 'IEND')
    return fail('is beschadigd: het bestand breekt af')
  const view = new DataView(head.data.buffer, head.data.byteOffset, head.data.byteLength)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  if (width === 0 || height === 0 || width * height > mostPixels)
    return fail('heeft te veel beeldpunten; maak een kleinere versie')
  const kept = writeChunks(chunks.filter(({ type }) => drawn.has(type)))
  return succeed({ kind: 'png', bytes: kept, width, height })
}

const mostPixels = 24_000_000
