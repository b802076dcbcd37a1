/** The ISO day of `31-08-2020` or `2020-08-31`, checked against the calendar; null for anything else. */
export function isoDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return calendarDay(iso[1], iso[2], iso[3])
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text)
  return dutch ? calendarDay(dutch[3], dutch[2], dutch[1]) : null
}

/** The ISO moment, without zone, of a day with a time: `31-08-2020 12:00`, `2020-08-31T12:00:00`. */
export function isoMoment(text: string): string | null {
  const parts = /^(\S+?)[T ](\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text)
  const [, dayText = '', hour = '', minute = '', second = '00'] = parts ?? []
  const day = isoDay(dayText)
  if (day === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  return `${day}T${hour.padStart(2, '0')}:${minute}:${second}`
}

/** Whether a text is written as a day, on the calendar or not (31-02-2020). */
export const hasDateShape = (text: string): boolean =>
  /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4})$/.test(text)

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
