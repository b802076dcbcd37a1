import { fail, type Outcome } from '../../bridge/outcome'
import { isPng } from '../png/chunks'
import { cleanJpeg, isJpeg } from './cleanJpeg'
import { cleanPng } from './cleanPng'
import { cleanSvg } from './cleanSvg'
import type { SheetImage } from './sheetImage'

/** Bytes; larger ones make every export heavy. */
export const largestImage = 4 * 1024 * 1024

/** An image file as a sheet can carry it; what is wrong follows the name of the file in a Dutch sentence. */
export function readImage(bytes: Uint8Array): Outcome<SheetImage, string> {
  if (bytes.length > largestImage) return fail('is groter dan 4 MB; maak een kleinere versie')
  if (isPng(bytes)) return cleanPng(bytes)
  if (isJpeg(bytes)) return cleanJpeg(bytes)
  const text = new TextDecoder('utf-8').decode(bytes)
  if (/^\s*(?:<\?xml|<!--|<!doctype|<svg)/i.test(text)) return cleanSvg(text)
  return fail('is geen PNG, JPEG of SVG; sla het als een van die drie op')
}
