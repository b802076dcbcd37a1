/** The text of a day or moment that the calendar of four-digit years doesn't have; its reason is `geen geldige datum`. */
export const noDay = '?'

const millisecondsPerDay = 86_400_000
const firstMillisecond = new Date('0001-01-01T00:00:00Z').getTime()
const lastMillisecond = new Date('9999-12-31T23:59:59Z').getTime()

/** @param days Since 1 January 1970. */
export function writeDay(days: number): string {
  return writeMoment(days * millisecondsPerDay).slice(0, 10)
}

/**
 * An ISO moment without a zone, to the second: the workbench knows no parts of seconds in moments.
 *
 * @param count Parts of a second since 1 January 1970.
 * @param perSecond 1, 1000, 1 000 000 or 1 000 000 000.
 */
export function writeTimestamp(count: bigint, perSecond: bigint): string {
  const rest = ((count % perSecond) + perSecond) % perSecond
  return writeMoment(Number((count - rest) / perSecond) * 1000)
}

/** A time of the day, or a duration: `14:05:09`, with parts of the second where there are any. */
export function writeTime(count: bigint, perSecond: bigint): string {
  if (count < 0n) return `-${writeTime(-count, perSecond)}`
  const seconds = count / perSecond
  const clock = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n].map((part) =>
    String(part).padStart(2, '0'),
  )
  const digits = String(perSecond).length - 1
  const fraction =
    digits === 0
      ? ''
      : String(count % perSecond)
          .padStart(digits, '0')
          .replace(/0+$/, '')
  return clock.join(':') + (fraction === '' ? '' : `.${fraction}`)
}

/** All digits of a decimal: 1230 at scale 2 is `12.30`. */
export function writeDecimal(unscaled: bigint, scale: number): string {
  if (scale <= 0) return String(unscaled * 10n ** BigInt(-scale))
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0')
  return `${unscaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

/** The shortest text that gives the same number of 32 bits: 12.2, not 12.199999809265137. */
export function writeFloat32(value: number): string {
  for (let digits = 6; digits < 9; digits += 1) {
    const short = Number(value.toPrecision(digits))
    if (Math.fround(short) === value) return String(short)
  }
  return String(value)
}

/**
 * The shortest text that is nearest to this number of 16 bits among those: 12.2, not 12.203125.
 *
 * @param bits A sign, five bits of exponent and ten of fraction.
 */
export function writeFloat16(bits: number): string {
  const [sign, exponent, fraction] = [bits >> 15 ? -1 : 1, (bits >> 10) & 31, bits & 1023]
  if (exponent === 31) return String(fraction === 0 ? sign * Infinity : NaN)
  const step = 2 ** (Math.max(exponent, 1) - 25)
  const value = sign * step * (exponent === 0 ? fraction : 1024 + fraction)
  for (let digits = 1; digits < 5; digits += 1) {
    const short = Number(value.toPrecision(digits))
    // Below a power of two the numbers lie closer together.
    const isCloser = fraction === 0 && Math.abs(short) < Math.abs(value)
    if (Math.abs(short - value) < step / (isCloser ? 4 : 2)) return String(short)
  }
  return String(value)
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Bytes that are no text are written as hexadecimal digits, never as text with signs missing. Zeros behind a text fill
 * up a fixed length.
 */
export function writeText(bytes: Uint8Array): string {
  const text = decode(bytes)?.replace(/\0+$/, '')
  return text === undefined || text.includes('\0') ? `0x${hexadecimal(bytes)}` : text.trim()
}

function decode(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

export const hexadecimal = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** @param digits Of a UUID. */
export const hyphenated = (digits: string): string =>
  digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')

function writeMoment(milliseconds: number): string {
  if (!(milliseconds >= firstMillisecond && milliseconds <= lastMillisecond)) return noDay
  return new Date(milliseconds).toISOString().slice(0, 19)
}
