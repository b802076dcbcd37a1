import { isoDay, yearsBetween } from '../columns/dates'

/** The first and the last day on which someone can be born: the same, or those of a month or a year. */
export interface BirthDay {
  readonly first: string
  readonly last: string
}

/**
 * Reads a birth date in any form in which registrations export one: `01-03-1985`, `1/3/1985`, `1985-03-01T00:00:00`,
 * `19850301`, `1 maart 1985`, a month (`1985-03`, `198503`, `19850300`), a year (`19850000`), a spreadsheet's day
 * number (`31107`).
 *
 * @returns null for anything else, also where it could be read two ways (a year of two digits, `200112`).
 */
export function birthDay(text: string): BirthDay | null {
  if (text.length < 5 || text.length > 30) return null
  const day = text.replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '').replace(/\.0$/, '')
  if (/^\d+$/.test(day)) return fromDigits(day)
  const exact = isoDay(day.replace(/(?<=\d)[/. ](?=\d)/g, '-')) ?? namedDay(day)
  if (exact !== null) return { first: exact, last: exact }
  const [, year = '', month = ''] = /^(\d{4})[-/](\d{1,2})$/.exec(day) ?? []
  const [, month2 = '', year2 = ''] = /^(\d{1,2})[-/](\d{4})$/.exec(day) ?? []
  return wholeMonth(year || year2, month || month2)
}

/** Whole years at a day; null when the day of birth isn't known well enough, or comes later. */
export function ageAt({ first, last }: BirthDay, day: string): number | null {
  const [most, least] = [yearsBetween(first, day), yearsBetween(last, day)]
  return most === least ? least : null
}

function fromDigits(digits: string): BirthDay | null {
  switch (digits.length) {
    case 8:
      return yearFirst(digits) ?? dayFirst(digits)
    case 7:
      return dayFirst(`0${digits}`)
    case 6:
      // `200112` is December 2001 and 20 January 2012.
      return isMonth(digits.slice(2, 4)) ? null : wholeMonth(digits.slice(0, 4), digits.slice(4))
    case 5:
      return fromDayNumber(Number(digits))
    default:
      return null
  }
}

/** Registers write 00 for a month or day that isn't known. */
function yearFirst(digits: string): BirthDay | null {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
  if (!isYear(year)) return null
  if (month === '00') return day === '00' ? { first: `${year}-01-01`, last: `${year}-12-31` } : null
  if (day === '00') return wholeMonth(year, month)
  return exactly(isoDay(`${year}-${month}-${day}`))
}

function dayFirst(digits: string): BirthDay | null {
  const year = digits.slice(4)
  return isYear(year) ? exactly(isoDay(`${digits.slice(0, 2)}-${digits.slice(2, 4)}-${year}`)) : null
}

const exactly = (day: string | null): BirthDay | null => (day === null ? null : { first: day, last: day })

const isYear = (year: string) => /^(18[5-9]|19\d|20\d)\d$/.test(year)
const isMonth = (month: string) => Number(month) >= 1 && Number(month) <= 12

function wholeMonth(year: string, month: string): BirthDay | null {
  if (!isYear(year) || !isMonth(month)) return null
  const two = month.padStart(2, '0')
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return { first: `${year}-${two}-01`, last: `${year}-${two}-${days}` }
}

/** Days since 30 December 1899, from 1927 on: a smaller number may be a year. */
function fromDayNumber(number: number): BirthDay | null {
  if (number < 10_000 || number > 60_000) return null
  return exactly(new Date(Date.UTC(1899, 11, 30 + number)).toISOString().slice(0, 10))
}

const months: Readonly<Record<string, string>> = {
  jan: '01', feb: '02', mrt: '03', maa: '03', mar: '03', apr: '04', mei: '05', may: '05', jun: '06',
  jul: '07', aug: '08', sep: '09', okt: '10', oct: '10', nov: '11', dec: '12',
} // prettier-ignore

function namedDay(text: string): string | null {
  const [, day = '', word = '', year = ''] = /^(\d{1,2})[- ]([a-z]{3,9})\.?[- ](\d{4})$/i.exec(text) ?? []
  const month = months[word.slice(0, 3).toLowerCase()]
  return month === undefined ? null : isoDay(`${year}-${month}-${day}`)
}
