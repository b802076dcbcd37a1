const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes as base64 (RFC 4648, with padding): how a file that is no text goes to the host. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3)
    const bits = (one << 16) | (two << 8) | three
    const left = bytes.length - at
    parts.push(
      digit(bits >> 18) +
        digit(bits >> 12) +
        (left > 1 ? digit(bits >> 6) : '=') +
        (left > 2 ? digit(bits) : '='),
    )
  }
  return parts.join('')
}

const digit = (bits: number) => digits[bits & 63] ?? ''
