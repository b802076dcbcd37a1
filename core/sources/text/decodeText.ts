import type { ReadingSettings } from '../../workspace/werkmap'
import type { Encoding } from '../inspection'
import { decodeMixed } from './decodeMixed'
import { decodeDos, isDosText } from './dosText'
import { decodeWindows1252 } from './windows1252'

export interface DecodedText {
  /** Without byte order mark. */
  readonly text: string
  readonly encoding: Encoding
  /** Whether some lines are UTF-8 and others Windows-1252. */
  readonly mixed: boolean
}

/**
 * Bytes to text: what the user says, else the byte order mark, else UTF-8 when the whole file is valid UTF-8,
 * else DOS's code page 850 where its letters stand inside words, else Windows-1252, line by line where some lines are
 * UTF-8. A prefix is never enough: the first accent may stand on
 * the last line.
 *
 * @param said `codering` of the reading settings.
 * @returns null when the bytes can't be text in the encoding that was said or found.
 */
export function decodeText(bytes: Uint8Array, said?: ReadingSettings['codering']): DecodedText | null {
  const mark = markOf(bytes)
  const encoding = said === undefined ? (mark ?? utf16(bytes)) : said === 'utf-8' ? (mark ?? said) : said
  if (encoding === null) return guess(bytes)
  const whole = decodeAs(bytes, encoding)
  const mixed = whole === null && said === undefined && encoding === 'utf-8-bom' ? decodeMixed(bytes) : null
  const text = whole ?? mixed
  if (text === null) return null
  return { text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding, mixed: mixed !== null }
}

function markOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark shows as a zero in every second byte of plain letters and digits. */
function utf16(bytes: Uint8Array): Encoding | null {
  const head = bytes.subarray(0, 200)
  const zeros = (parity: number) => head.filter((byte, at) => at % 2 === parity && byte === 0).length
  if (head.length >= 4 && zeros(1) > head.length * 0.4 && zeros(0) === 0) return 'utf-16le'
  if (head.length >= 4 && zeros(0) > head.length * 0.4 && zeros(1) === 0) return 'utf-16be'
  return null
}

function guess(bytes: Uint8Array): DecodedText {
  const text = decodeAs(bytes, 'utf-8')
  if (text !== null) return { text, encoding: 'utf-8', mixed: false }
  if (isDosText(bytes)) return { text: decodeDos(bytes), encoding: 'cp850', mixed: false }
  const mixed = decodeMixed(bytes)
  return { text: mixed ?? decodeWindows1252(bytes), encoding: 'windows-1252', mixed: mixed !== null }
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes)
  if (encoding === 'cp850') return decodeDos(bytes)
  try {
    const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
