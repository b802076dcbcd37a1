/** The checksum of ZIP files, ISO 3309: four bytes at a step, each in the table that carries it past the ones behind it. */
export function crc32(bytes: Uint8Array): number {
  const byteAt = (at: number) => bytes[at] ?? 0
  const past = (behind: number, byte: number) => tables[behind * 256 + (byte & 0xff)] ?? 0
  const whole = bytes.length & ~3
  let sum = -1
  for (let at = 0; at < whole; at += 4) {
    sum ^= byteAt(at) | (byteAt(at + 1) << 8) | (byteAt(at + 2) << 16) | (byteAt(at + 3) << 24)
    sum = past(3, sum) ^ past(2, sum >>> 8) ^ past(1, sum >>> 16) ^ past(0, sum >>> 24)
  }
  for (let at = whole; at < bytes.length; at += 1) sum = past(0, sum ^ byteAt(at)) ^ (sum >>> 8)
  return (sum ^ -1) >>> 0
}

/** For 0 … 3 bytes behind: what each byte makes of the sum, 256 numbers per table. */
const tables = new Int32Array(4 * 256)
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte
  for (let bit = 0; bit < 32; bit += 1) {
    if (bit % 8 === 0 && bit > 0) tables[(bit / 8 - 1) * 256 + byte] = value
    value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  tables[3 * 256 + byte] = value
}
