/** Bytes as a text of as many characters, each the byte it stands for; what a PDF is read as. */
export function toLatin1(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return pieces.join('')
}

/** @throws {RangeError} at a character that is no byte. */
export function fromLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 255) throw new RangeError('Not a byte.')
    bytes[at] = code
  }
  return bytes
}
