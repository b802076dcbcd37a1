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

/** A time of the day: `14:05:09`, with parts of the second where there are any. */
export function writeTime(count: bigint, perSecond: bigint): string {
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

function writeMoment(milliseconds: number): string {
  if (!(milliseconds >= firstMillisecond && milliseconds <= lastMillisecond)) return noDay
  return new Date(milliseconds).toISOString().slice(0, 19)
}
