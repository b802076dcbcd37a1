/**
 * Whether a text in one byte per character comes from DOS (code page 850) and not from Windows: letters with accents
 * stand at other numbers, where Windows has signs that never stand inside a word (`cli‰nt` for `cliënt`). Windows' own
 * letters inside words speak against it.
 */
export function isDosText(bytes: Uint8Array): boolean {
  let found = false
  for (let at = 1; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80 || !isLetter(bytes[at - 1] ?? 0)) continue
    const isInside = isLetter(bytes[at + 1] ?? 0)
    if (byte >= 0xc0 && isInside) return false
    if (dosLetters.has(byte) && (isInside || endings.has(byte))) found = true
  }
  return found
}

export function decodeDos(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += partSize) {
    const codes = Array.from(bytes.subarray(at, at + partSize), (byte) => table[byte - 0x80] ?? byte)
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

const isLetter = (byte: number) => (byte | 32) >= 97 && (byte | 32) <= 122

/** ü é â ä ç ê ë è ï î ì, ô ö ò, í ó ú ñ; not those that are a dash, a dot or a blank in Windows. */
const dosLetters = new Set([
  ...[0x81, 0x82, 0x83, 0x84, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8d],
  ...[0x93, 0x94, 0xa1, 0xa2, 0xa3, 0xa4],
])
/** é, ë and è end words too; in Windows no word ends in those signs. */
const endings = new Set([0x82, 0x89, 0x8a])

const partSize = 8192

// Code page 850 with the euro sign of 858 in the place of a dotless i.
const table: readonly number[] = Array.from(
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  (sign) => sign.charCodeAt(0),
)
