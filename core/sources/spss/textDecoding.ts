import { decodeWindows1252 } from '../text/windows1252'
import type { ReadingSettings } from '../../workspace/werkmap'
import { UnknownEncoding } from './damage'

export interface TextDecoding {
  /** As the web standard writes it: `utf-8`, `windows-1252`, `iso-8859-15`. */
  readonly encoding: string
  /** Without the blanks and zeros at the end. What can't be read becomes �. */
  readonly decode: (bytes: Uint8Array) => string
}

/**
 * The encoding of a file's texts: what the user says, else what the file says, else UTF-8 when every text is valid
 * UTF-8 and Windows-1252 when one isn't.
 *
 * @param declared Name or number of a code page as the file gives it; null when it gives none.
 * @param texts Every text of the file; looked at only where the file doesn't say what they are.
 * @throws {UnknownEncoding} when the file names an encoding without a table and has more than ASCII.
 */
export function chooseDecoding(
  said: ReadingSettings['codering'],
  declared: string | null,
  texts: () => Iterable<Uint8Array>,
): TextDecoding {
  if (said === 'utf-8' || said === 'windows-1252') return decodingFor(said)
  const known = declared === null ? undefined : standardName(declared)
  if (known !== undefined) return decodingFor(known)
  if (declared !== null && !allPass(texts(), isAscii)) throw new UnknownEncoding(declared)
  return decodingFor(allPass(texts(), isUtf8) ? 'utf-8' : 'windows-1252')
}

function decodingFor(encoding: string): TextDecoding {
  const decodeAll =
    encoding === 'windows-1252'
      ? decodeWindows1252
      : decodeWith(new TextDecoder(encoding, { ignoreBOM: true }))
  return { encoding, decode: (bytes) => decodeTrimmed(bytes, decodeAll) }
}

const decodeWith = (decoder: TextDecoder) => (bytes: Uint8Array) => decoder.decode(bytes)

function decodeTrimmed(bytes: Uint8Array, decodeAll: (bytes: Uint8Array) => string): string {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] === 32 || bytes[end - 1] === 0)) end -= 1
  const text = bytes.subarray(0, end)
  const decoded = end < shortText && isAscii(text) ? String.fromCharCode(...text) : decodeAll(text)
  return decoded.includes('\0') ? decoded.replaceAll('\0', '\ufffd') : decoded
}

/** Up to here plain letters are read without a decoder, which takes longer to start. */
const shortText = 64

/** By the web's standard ASCII and Latin-1 are names of Windows-1252: files that say the one hold the other. */
function standardName(declared: string): string | undefined {
  const name = declared
    .trim()
    .toLowerCase()
    .replace(/^iso_?8859/, 'iso-8859')
    .replace(/:\d+$/, '')
  const page = /^(?:cp|windows-?|ibm-?)?(\d+)$/.exec(name)?.[1]
  const label = page === undefined ? name : codePage(Number(page))
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function codePage(page: number): string {
  if (page === 65001) return 'utf-8'
  if (page === 20127) return 'us-ascii'
  if (page > 28590 && page < 28606) return `iso-8859-${page - 28590}`
  const other: Readonly<Record<number, string>> = {
    932: 'shift_jis',
    936: 'gbk',
    949: 'euc-kr',
    950: 'big5',
    10000: 'macintosh',
  }
  return other[page] ?? (page === 874 || (page >= 1250 && page <= 1258) ? `windows-${page}` : `cp${page}`)
}

function allPass(texts: Iterable<Uint8Array>, passes: (text: Uint8Array) => boolean): boolean {
  for (const text of texts) if (!passes(text)) return false
  return true
}

function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 127) return false
  return true
}

function isUtf8(bytes: Uint8Array): boolean {
  if (isAscii(bytes)) return true
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
