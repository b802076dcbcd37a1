/** Records as CSV lines, each ending in CR LF as Windows programs write them. */
export function joinRecords(records: readonly (readonly string[])[], delimiter = ';'): string {
  return records.map((fields) => `${fields.join(delimiter)}\r\n`).join('')
}

export const quote = (field: string): string => `"${field.replaceAll('"', '""')}"`

/**
 * Windows-1252 bytes of a text.
 *
 * @throws on a character that Windows-1252 and Latin-1 don't write as the same byte: the sample files have none.
 */
export function encodeWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0)
    if (character.length > 1 || code > 0xff || (code >= 0x80 && code < 0xa0)) {
      throw new Error(`Not in the shared part of Windows-1252: ${character}`)
    }
    return code
  })
}

/** UTF-8 bytes with the byte order mark in front. */
export const encodeWithBom = (text: string): Uint8Array => new TextEncoder().encode(`\ufeff${text}`)
