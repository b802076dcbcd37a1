import { DamagedFile, TooLarge } from './damage'
import { maxUnpackedBytes } from './inflateBlocks'

const [lineFeed, carriageReturn, blank] = [10, 13, 32]
const lineLength = 80

/**
 * The characters of a portable file in one row. It is cut into lines of 80; where a line is shorter, mail programs and
 * editors took its last blanks.
 */
export function joinLines(bytes: Uint8Array): Uint8Array {
  let lines = 1
  for (const byte of bytes) if (byte === lineFeed) lines += 1
  const size = bytes.length + lines * lineLength
  if (size > maxUnpackedBytes) throw new TooLarge(size)
  const joined = new Uint8Array(size)
  let [length, start] = [0, 0]
  for (const byte of bytes) {
    if (byte === carriageReturn) continue
    if (byte !== lineFeed) joined[length++] = byte
    else {
      const end = Math.max(length, start + lineLength)
      joined.fill(blank, length, end)
      length = start = end
    }
  }
  return joined.subarray(0, length)
}

const [slash, asterisk] = [47, 42]

/** Reads numbers and strings of a portable file from front to back. */
export class PortableReader {
  at: number
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.at = at
  }

  get isAtEnd(): boolean {
    return this.at >= this.#bytes.length
  }

  /** The sign of the next record, or of the end of the data. */
  sign(): string {
    return String.fromCharCode(this.#byte())
  }

  /** Takes the sign when it stands here. */
  takesSign(sign: string): boolean {
    const stands = this.#bytes[this.at] === sign.charCodeAt(0)
    if (stands) this.at += 1
    return stands
  }

  /** null for system-missing. */
  number(): number | null {
    while (this.#bytes[this.at] === blank) this.at += 1
    if (this.#bytes[this.at] === asterisk) {
      this.at += 2
      return null
    }
    const end = this.#bytes.indexOf(slash, this.at)
    const digits = end < 0 || end - this.at > longestNumber ? undefined : this.#bytes.subarray(this.at, end)
    const number = digits && readBase30(String.fromCharCode(...digits))
    if (number === undefined) throw new DamagedFile(`het getal op plaats ${this.at}`)
    this.at = end + 1
    return number
  }

  /** A whole number from `from` up. */
  integer(from = 0): number {
    const number = this.number()
    if (number === null || !Number.isSafeInteger(number) || number < from)
      throw new DamagedFile(`het getal op plaats ${this.at}`)
    return number
  }

  /** A text with its length before it. */
  string(): Uint8Array {
    const length = this.integer()
    const from = this.at
    if (from + length > this.#bytes.length) throw new DamagedFile('het einde van het bestand')
    this.at = from + length
    return this.#bytes.subarray(from, this.at)
  }

  /** So many items; each takes two bytes at least, so a count that can't be true isn't believed. */
  repeat<Item>(count: number, read: () => Item): readonly Item[] {
    if (count * 2 > this.#bytes.length - this.at) throw new DamagedFile('het einde van het bestand')
    return Array.from({ length: count }, read)
  }

  #byte(): number {
    const byte = this.#bytes[this.at]
    if (byte === undefined) throw new DamagedFile('het einde van het bestand')
    this.at += 1
    return byte
  }
}

/** Characters in a number: a double takes some twenty, with its exponent. */
const longestNumber = 60

/**
 * A number in base 30, as `-2.F+1`: digits 0 … 9 and A … T, an exponent of 30 after a second sign.
 *
 * @returns undefined when the text isn't one.
 */
export function readBase30(text: string): number | undefined {
  const [, sign = '', whole = '', fraction = '', power = ''] =
    /^(-?)([0-9A-T]*)(?:\.([0-9A-T]*))?([+-][0-9A-T]+)?$/.exec(text) ?? []
  const digits = whole + fraction
  if (digits === '') return undefined
  const exponent = Number.parseInt(power === '' ? '0' : power, 30) - fraction.length
  if (Math.abs(exponent) > maxExponent) return undefined
  const value = scale(mantissaOf(digits), exponent)
  return sign === '-' ? -value : value
}

const maxExponent = 300

const mantissaOf = (digits: string) =>
  Array.from(digits, (digit) => BigInt(Number.parseInt(digit, 30))).reduce(
    (sum, digit) => sum * 30n + digit,
    0n,
  )

/** Exact up to the last step: decimals that end in base 30 come back as they were typed. */
function scale(mantissa: bigint, exponent: number): number {
  if (exponent >= 0) return Number(mantissa * 30n ** BigInt(exponent))
  const divisor = 30n ** BigInt(-exponent)
  const safe = mantissa <= Number.MAX_SAFE_INTEGER && divisor <= Number.MAX_SAFE_INTEGER
  if (safe) return Number(mantissa) / Number(divisor)
  const places = 30 + Math.ceil(-exponent * 1.5)
  return Number(`${(mantissa * 10n ** BigInt(places)) / divisor}e-${places}`)
}
