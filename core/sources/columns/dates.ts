import { dutchMonths } from '../../statistics/dutchMonths'

/**
 * The ISO day of `31-08-2020`, `31/08/2020`, `31.08.2020`, `31 aug 2020`, `2020-08-31` or `20200831`, checked against the
 * calendar; null for anything else, years of two digits too.
 */
export function isoDay(text: string): string | null {
  if (text.length < 8 || text.length > longestDay) return null
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text)
  if (iso) return calendarDay(iso[1], iso[3], iso[4])
  const dutch = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text)
  if (dutch) return calendarDay(dutch[4], dutch[3], dutch[1])
  const words = /^(\d{1,2})[- ]([a-z]+)\.?[- ](\d{4})$/i.exec(text)
  return words ? calendarDay(words[3], monthNumber(words[2]), words[1]) : null
}

const longestDay = '31 september 2020'.length

/** By its Dutch name or its first three letters; `mrt` too. */
function monthNumber(word = ''): string {
  const name = word.toLowerCase() === 'mrt' ? 'maart' : word.toLowerCase()
  const at = dutchMonths.findIndex((month) => month === name || month.slice(0, 3) === name)
  return String(at + 1)
}

/**
 * Which number stands first in a day with slashes: `31/08/2020` is certain to begin with the day, `08/31/2020` with the
 * month as Americans write it, `03/04/2020` may be either. Null for other texts.
 */
export function slashOrder(text: string): 'day-first' | 'month-first' | 'either' | null {
  const [, first = '', second = ''] = /^(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/.exec(text) ?? []
  if (first === '') return null
  if (Number(first) > 12) return 'day-first'
  return Number(second) > 12 ? 'month-first' : 'either'
}

/** `20200831`: a day only under a header that says so. */
export const isDigitsDay = (text: string): boolean => /^(19|20)\d{6}$/.test(text) && isoDay(text) !== null

/** The ISO moment, without zone, of a day with a time: `31-08-2020 12:00`, `2020-08-31T12:00:00`, `… 12:00:00.000`. */
export function isoMoment(text: string): string | null {
  const parts = /^(\S+?)[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.0+)?)?$/.exec(text)
  const [, dayText = '', hour = '', minute = '', second = '00'] = parts ?? []
  const day = isoDay(dayText)
  if (day === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  return `${day}T${hour.padStart(2, '0')}:${minute}:${second}`
}

/** Whether a text is written as a day, on the calendar or not (31-02-2020), also with a year of two digits. */
export const hasDateShape = (text: string): boolean =>
  /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(\d{4}|\d{2}))$/.test(text) || isNamedDay(text)

/** A year of two digits may be of this century or the last. */
export const hasShortYear = (text: string): boolean =>
  /^\d{1,2}([-/.])\d{1,2}\1\d{2}$/.test(text) || (/\D\d{2}$/.test(text) && isNamedDay(text))

/** `1-jan-19`, `31 sept. 2020` */
function isNamedDay(text: string): boolean {
  const word = /^\d{1,2}[- ]([a-z]{3,9})\.?[- ](\d{4}|\d{2})$/i.exec(text)?.[1]
  return word !== undefined && monthNumber(word) !== '0'
}

/** Whole years between two ISO days; null when the second comes before the first. */
export function yearsBetween(birth: string, day: string): number | null {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0)
  return years < 0 ? null : years
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function calendarDay(yearText = '', monthText = '', dayText = ''): string | null {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)]
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  if (year < 1 || day < 1 || day > (monthDays[month - 1] ?? 0) + leap) return null
  return `${yearText}-${monthText.padStart(2, '0')}-${dayText.padStart(2, '0')}`
}
