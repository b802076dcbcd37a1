/** What the numbers of a variable stand for, by its print format. */
export type ValueForm = 'number' | 'date' | 'datetime' | 'time'

/**
 * The print formats of dates and times. Months, quarters and weeks are days too: the first of them. The day of the week
 * (26) and the name of a month (27) are plain numbers.
 */
export function valueForm(format: number): ValueForm {
  return forms[format] ?? 'number'
}

const forms: Readonly<Record<number, ValueForm>> = {
  20: 'date',
  21: 'time',
  22: 'datetime',
  23: 'date',
  24: 'date',
  25: 'time',
  28: 'date',
  29: 'date',
  30: 'date',
  38: 'date',
  39: 'date',
  40: 'time',
  41: 'datetime',
}

/** The print format of percentages: 12.5 is 12,5%. */
export const percentFormat = 31

/**
 * A number as the pipeline reads it: an ISO day, an ISO moment, hours as `29:14:36`, or the number.
 *
 * @returns null for a day before the calendar of SPSS begins or after the year 9999, and a time of ages.
 */
export function writeValue(value: number, form: ValueForm): string | null {
  switch (form) {
    case 'number':
      return String(value)
    case 'time':
      return writeTime(value)
    case 'date':
      return writeMoment(value)?.slice(0, 10) ?? null
    case 'datetime':
      return writeMoment(value)
  }
}

/** From 14 October 1582, where SPSS counts its seconds from, to 1 January 1970. */
const secondsToUnix = 12_219_379_200
const firstSecond = 86_400
const lastMillisecond = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/** To the second, as a clock shows it: the workbench knows no parts of seconds in moments. */
function writeMoment(seconds: number): string | null {
  const milliseconds = Math.round((seconds - secondsToUnix) * 1000)
  if (!(seconds >= firstSecond && milliseconds <= lastMillisecond)) return null
  return new Date(milliseconds).toISOString().slice(0, 19)
}

/** Times may be longer than a day, and less than nothing. */
function writeTime(seconds: number): string | null {
  const milliseconds = Math.round(Math.abs(seconds) * 1000)
  if (!Number.isSafeInteger(milliseconds)) return null
  const part = (size: number, within: number) =>
    String(Math.floor(milliseconds / size) % within).padStart(2, '0')
  const clock = `${part(3_600_000, Infinity)}:${part(60_000, 60)}:${part(1000, 60)}`
  const fraction = String(milliseconds % 1000).padStart(3, '0')
  return `${seconds < 0 && milliseconds > 0 ? '-' : ''}${clock}.${fraction}`.replace(/\.?0+$/, '')
}
