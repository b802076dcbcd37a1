import { damaged } from '../../unreadable'

export const part = 'een ingepakt blok'

/** Bits from the first byte on, lowest first. */
export class ForwardBits {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  read(count: number): number {
    const value = bitsAt(this.#bytes, this.#at, count)
    this.#at += count
    if (this.#at > this.#bytes.length * 8) throw damaged(part)
    return value
  }

  putBack(count: number): void {
    this.#at -= count
  }

  /** Whole bytes that were read, the last one perhaps in part. */
  get bytesRead(): number {
    return Math.ceil(this.#at / 8)
  }
}

/** Bits from the last byte back to the first. The highest bit set in the last byte only marks where they begin. */
export class BackwardBits {
  readonly #bytes: Uint8Array
  /** Bits that are left; negative when more were read than there are. Those beyond the first are zeros. */
  left: number

  constructor(bytes: Uint8Array) {
    const last = bytes.at(-1) ?? 0
    if (last === 0) throw damaged(part)
    this.#bytes = bytes
    this.left = bytes.length * 8 - 8 + highestBit(last)
  }

  /** @param count At most 31. */
  read(count: number): number {
    this.left -= count
    if (this.left >= 0) return bitsAt(this.#bytes, this.left, count)
    const there = count + this.left
    return there <= 0 ? 0 : bitsAt(this.#bytes, 0, there) * 2 ** -this.left
  }
}

/** Place of the highest bit that is set; −1 for 0. */
export const highestBit = (value: number): number => 31 - Math.clz32(value)

function bitsAt(bytes: Uint8Array, at: number, count: number): number {
  if (count > 24) return bitsAt(bytes, at, 16) + bitsAt(bytes, at + 16, count - 16) * 65_536
  const byte = at >>> 3
  const word =
    ((bytes[byte] ?? 0) |
      ((bytes[byte + 1] ?? 0) << 8) |
      ((bytes[byte + 2] ?? 0) << 16) |
      ((bytes[byte + 3] ?? 0) << 24)) >>>
    (at & 7)
  return word & ((1 << count) - 1)
}
