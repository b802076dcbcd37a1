import { decodeWindows1252 } from './windows1252'

/**
 * A text of which some lines are UTF-8 and others Windows-1252: files are put together from both, and one that was cut
 * off may end in half a character. Each line is read by itself.
 *
 * @returns null when no line with an accent is valid UTF-8: then the whole is Windows-1252.
 */
export function decodeMixed(bytes: Uint8Array): string | null {
  if (!hasUtf8Pair(bytes)) return null
  const lines: string[] = []
  let hasUtf8 = false
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(lineFeed, start)
    const line = bytes.subarray(start, end < 0 ? bytes.length : end + 1)
    const text = decodeUtf8(line)
    hasUtf8 ||= text !== null && text.length < line.length
    lines.push(text ?? decodeWindows1252(line))
    start += line.length
  }
  return hasUtf8 ? lines.join('') : null
}

/** Two bytes that are one letter in UTF-8, and a letter with a sign behind it in Windows-1252: cheap to look for. */
function hasUtf8Pair(bytes: Uint8Array): boolean {
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const [byte = 0, next = 0] = [bytes[at], bytes[at + 1]]
    if (byte >= 0xc2 && byte <= 0xf4 && next >= 0x80 && next <= 0xbf) return true
  }
  return false
}

const lineFeed = 10
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeUtf8(line: Uint8Array): string | null {
  try {
    return decoder.decode(line)
  } catch {
    return null
  }
}
