import { ascii } from './byteReader'

/** The characters of a portable file in its own order, from place 64 on; places without one are left out. */
export const portableCharacters =
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .<(+0&[]!$*);^-/|,%_>?`:#@\'="000000~'

const firstPlace = 64
/** Behind the greetings: for every place the byte that stands for it in this file. */
const tableAt = 200
const tableSize = 256
const signature = 'SPSSPORT'

/**
 * The bytes of a portable file of a mainframe (EBCDIC) in ASCII, by the table of characters in its head. A byte that
 * the table doesn't know becomes a question mark.
 *
 * @returns null for a file whose signature stands there in ASCII, or doesn't stand there.
 */
export function fromMainframe(bytes: Uint8Array): Uint8Array | null {
  const table = bytes.subarray(tableAt, tableAt + tableSize)
  const byteOf = (letter: string) => table[firstPlace + portableCharacters.indexOf(letter)]
  const head = bytes.subarray(tableAt + tableSize, tableAt + tableSize + signature.length)
  const stands =
    head.length === signature.length && head.every((byte, at) => byte === byteOf(signature.charAt(at)))
  if (!stands || ascii(head) === signature) return null
  const toAscii = new Uint8Array(256).fill('?'.charCodeAt(0))
  for (const [at, letter] of Array.from(portableCharacters).entries()) {
    const byte = table[firstPlace + at]
    // Places without a character repeat the byte of 0.
    if (byte !== undefined && (letter !== '0' || at === 0)) toAscii[byte] = letter.charCodeAt(0)
  }
  return Uint8Array.from(bytes, (byte) => toAscii[byte] ?? 0)
}
