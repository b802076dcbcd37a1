import { decodeWindows1252 } from '../text/windows1252'

/**
 * The text of an XML part (XML 1.0, 2.2 and 4.3.3): UTF-8, UTF-16 with a byte order mark, or a one-byte encoding that it
 * names.
 *
 * @returns null when the bytes aren't text in that encoding, or hold a character that no XML may.
 */
export function decodeXml(bytes: Uint8Array): string | null {
  const text = decode(bytes)
  return text === null || forbidden.test(text) ? null : text
}

/** Whether XML may hold the character, written as itself or by its number. */
export const isXmlCharacter = (code: number): boolean =>
  code <= 0x10ffff && !forbidden.test(String.fromCodePoint(code))

// oxlint-disable-next-line no-control-regex -- control characters are what we look for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

function decode(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 100))
  if (/^<\?xml[^>]*encoding=["'](iso-8859-1|windows-1252)["']/i.test(head)) return decodeWindows1252(bytes)
  const label = head.startsWith('\u00ff\u00fe')
    ? 'utf-16le'
    : head.startsWith('\u00fe\u00ff')
      ? 'utf-16be'
      : 'utf-8'
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
