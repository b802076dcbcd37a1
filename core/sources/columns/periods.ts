import { dutchMonths } from '../../statistics/dutchMonths'
/**
 * The first day (ISO) of a period as CBS writes it: `2019JJ00`, `2019KW01`, `2019MM01`, `2019`, `2019 1e kwartaal`,
 * `2019 januari`, each also with the `*` or `**` of provisional figures. Null for anything else, school years and ranges too.
 */
export function periodBegin(text: string): string | null {
  const match = periodShape.exec(text)
  if (match === null) return null
  const { year = '', kind, part = '', quarter, month } = match.groups ?? {}
  if (quarter !== undefined) return firstOfQuarter(year, Number(quarter))
  if (month !== undefined) return firstOfMonth(year, dutchMonths.indexOf(month.toLowerCase()) + 1)
  if (kind === 'KW') return firstOfQuarter(year, Number(part))
  if (kind === 'MM') return firstOfMonth(year, Number(part))
  return kind === undefined || part === '00' ? firstOfMonth(year, 1) : null
}

/** The last day (ISO) of such a period; null where `periodBegin` is. */
export function periodEnd(text: string): string | null {
  const begin = periodBegin(text)
  if (begin === null) return null
  const months = /KW|kwartaal/i.test(text) ? 3 : /^\d{4}(MM| [a-z])/i.test(text) ? 1 : 12
  const [year, month] = [Number(begin.slice(0, 4)), Number(begin.slice(5, 7))]
  return new Date(Date.UTC(year, month - 1 + months, 0)).toISOString().slice(0, 10)
}

/** Whether a text is a period code of CBS, which is never anything else. */
export const isPeriodCode = (text: string): boolean =>
  /^\d{4}(JJ|KW|MM)\d{2}$/.test(text) && periodBegin(text) !== null

/** Whether a text is a bare year; a period only under a header that says so. */
export const isYear = (text: string): boolean => /^(18|19|20)\d{2}\*{0,2}$/.test(text)

/** The period as StatLine words it: `2019`, `2019 1e kwartaal`, `2019 januari`. @param code A period code. */
export function periodLabel(code: string): string {
  const [year, kind, part] = [code.slice(0, 4), code.slice(4, 6), Number(code.slice(6))]
  if (kind === 'KW') return `${year} ${part}e kwartaal`
  return kind === 'MM' ? `${year} ${dutchMonths[part - 1]}` : year
}

const periodShape = new RegExp(
  `^(?<year>(?:18|19|20)\\d{2})(?:(?<kind>JJ|KW|MM)(?<part>\\d{2})| (?<quarter>[1-4])e kwartaal| (?<month>${dutchMonths.join('|')}))?\\*{0,2}$`,
  'i',
)

const firstOfQuarter = (year: string, quarter: number) =>
  quarter >= 1 && quarter <= 4 ? firstOfMonth(year, quarter * 3 - 2) : null

const firstOfMonth = (year: string, month: number) =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}-01` : null
