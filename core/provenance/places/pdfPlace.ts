import { recordMark } from '../../feitenblad/pdf/finishPdf'
import { toLatin1 } from '../../feitenblad/pdf/latin1'
import type { PlacedRecord } from './place'

export const isPdf = (bytes: Uint8Array): boolean => toLatin1(bytes.subarray(0, 5)) === '%PDF-'

/**
 * The record of a PDF: the attached file that `finishPdf` writes. A program that saves the file again packs it otherwise,
 * and it isn't found any more.
 */
export function pdfPlace(bytes: Uint8Array): PlacedRecord {
  const text = toLatin1(bytes)
  const from = text.indexOf(recordMark)
  const head =
    from < 0 ? null : /^\/Length (\d+)>>\nstream\n/.exec(text.slice(from + recordMark.length, from + 120))
  if (!head) return { json: null, rest: bytes }
  const start = from + recordMark.length + head[0].length
  const end = start + Number(head[1])
  if (end > bytes.length) return { json: null, rest: bytes }
  const rest = new Uint8Array(bytes.length - (end - start))
  rest.set(bytes.subarray(0, start))
  rest.set(bytes.subarray(end), start)
  return { json: decode(bytes.subarray(start, end)), rest }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
