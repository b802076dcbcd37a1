import { decodeWindows1252 } from '../text/windows1252'
import type { ReadingSettings } from '../../workspace/werkmap'
import { UnknownEncoding } from './damage'

export interface TextDecoding {
  /** As the web standard writes it: `utf-8`, `windows-1252`, `iso-8859-15`. */
  readonly encoding: string
  /** Without the blanks and zeros at the end. What can't be read becomes �. */
  readonly decode: (bytes: Uint8Array) => string
  /** Dutch: that the file says something else of its texts than what they are. */
  readonly notes: readonly string[]
}

/**
 * The encoding of a file's texts: what the user says, else what the file says when its texts can be that, else UTF-8
 * when every text is valid UTF-8 and Windows-1252 when one isn't.
 *
 * @param declared Name or number of a code page as the file gives it; null when it gives none.
 * @param texts Every text of the file.
 * @throws {UnknownEncoding} when the file names an encoding without a table and has more than ASCII.
 */
export function chooseDecoding(
  said: ReadingSettings['codering'],
  declared: string | null,
  texts: () => Iterable<Uint8Array>,
): TextDecoding {
  if (said === 'utf-8' || said === 'windows-1252') return decodingFor(said)
  const known = declared === null ? undefined : standardName(declared)
  if (known !== undefined) return checkedDecoding(known, texts)
  const { areAscii, areUtf8 } = judge(texts())
  if (declared !== null && !areAscii) throw new UnknownEncoding(declared)
  return decodingFor(areUtf8 ? 'utf-8' : 'windows-1252')
}

/** Texts that are UTF-8 throughout, with more than ASCII in them, are nothing else; texts that aren't can't be. */
function checkedDecoding(said: string, texts: () => Iterable<Uint8Array>): TextDecoding {
  if (said !== 'utf-8' && !said.startsWith('windows-') && !said.startsWith('iso-8859'))
    return decodingFor(said)
  const { areAscii, areUtf8 } = judge(texts())
  if (areAscii || areUtf8 === (said === 'utf-8')) return decodingFor(said)
  const found = areUtf8 ? 'utf-8' : 'windows-1252'
  const note = `Het bestand zegt dat zijn teksten ${said} zijn, maar dat kan niet; ze zijn gelezen als ${found}.`
  return { ...decodingFor(found), notes: [note] }
}

function decodingFor(encoding: string): TextDecoding {
  const decodeAll =
    encoding === 'windows-1252'
      ? decodeWindows1252
      : decodeWith(new TextDecoder(encoding, { ignoreBOM: true }))
  const whole = encoding === 'utf-8' ? withoutCutLetter : (bytes: Uint8Array) => bytes
  return { encoding, decode: (bytes) => decodeTrimmed(whole(bytes), decodeAll), notes: [] }
}

const decodeWith = (decoder: TextDecoder) => (bytes: Uint8Array) => decoder.decode(bytes)

function decodeTrimmed(bytes: Uint8Array, decodeAll: (bytes: Uint8Array) => string): string {
  const text = withoutEnd(bytes)
  const decoded = text.length < shortText && isAscii(text) ? String.fromCharCode(...text) : decodeAll(text)
  return decoded.includes('\0') ? decoded.replaceAll('\0', '\ufffd') : decoded
}

/** Without the blanks and zeros at the end. */
function withoutEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] === 32 || bytes[end - 1] === 0)) end -= 1
  return bytes.subarray(0, end)
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

/**
 * What texts can be. One that ends in the middle of a letter of UTF-8 may as well end in a letter of Windows-1252: it
 * counts only where a whole letter of several bytes stands somewhere.
 */
function judge(texts: Iterable<Uint8Array>): { readonly areAscii: boolean; readonly areUtf8: boolean } {
  let [areAscii, isCut, hasWhole] = [true, false, false]
  for (const text of texts) {
    if (isAscii(text)) continue
    areAscii = false
    const whole = withoutCutLetter(withoutEnd(text))
    if (!isUtf8(whole)) return { areAscii, areUtf8: false }
    isCut ||= whole.length < withoutEnd(text).length
    hasWhole ||= !isAscii(whole)
  }
  return { areAscii, areUtf8: !isCut || hasWhole }
}

export function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 127) return false
  return true
}

/** A text that fills its width may end in the middle of a letter. */
function withoutCutLetter(bytes: Uint8Array): Uint8Array {
  let start = bytes.length - 1
  while (start >= 0 && start > bytes.length - 4 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1
  const first = bytes[start] ?? 0
  const needed = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1
  return bytes.length - start < needed ? bytes.subarray(0, start) : bytes
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
