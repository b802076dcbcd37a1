/**
 * Decodes Windows-1252 with a table of our own. Node decodes it as Latin-1 (0x80 as U+0080, not €) and browsers don't,
 * so the same file would import differently in page and command line. The five bytes that Windows-1252
 * leaves undefined become the control character of the same number, as the WHATWG table has it.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += partSize) {
    const units = Array.from(bytes.subarray(at, at + partSize), (byte) => table[byte - 0x80] ?? byte)
    parts.push(String.fromCharCode(...units))
  }
  return parts.join('')
}

const partSize = 8192

// The code points of bytes 0x80 … 0x9F.
const table: readonly number[] = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,
  0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0x9d, 0x017e, 0x0178,
]
