import type { CellValue } from '../bridge/table'
import { formatDate } from '../statistics/dutchNumbers'

/** A point in time: `moment` in years (2019.5 is halfway 2019), `day` its first day in ISO, `label` as a Dutch reader writes it. */
export interface Period {
  readonly moment: number
  readonly day: string
  readonly label: string
}

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** Reads a year, an ISO day or a CBS period (`2019JJ00`, `2019KW01`, `2019MM01`); null for anything else. */
export function readPeriod(value: CellValue): Period | null {
  const text = String(value ?? '').trim()
  const year = /^(\d{4})(?:JJ00)?\*{0,2}$/.exec(text)
  if (year) return { moment: Number(year[1]), day: `${year[1]}-01-01`, label: String(year[1]) }
  const part = /^(\d{4})(KW|MM)(\d{2})\*{0,2}$/.exec(text)
  if (part) return readPart(Number(part[1]), part[2] === 'KW', Number(part[3]))
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(text)
  if (!day) return null
  const moment = Number(day[1]) + (Number(day[2]) - 1) / 12 + (Number(day[3]) - 1) / 366
  return { moment, day: text.slice(0, 10), label: formatDate(text) }
}

function readPart(year: number, quarter: boolean, number: number): Period | null {
  const month = months[number - 1]
  if (quarter) {
    return number >= 1 && number <= 4
      ? {
          moment: year + (number - 1) / 4,
          day: firstDay(year, number * 3 - 2),
          label: `${year} kw ${number}`,
        }
      : null
  }
  return month === undefined
    ? null
    : { moment: year + (number - 1) / 12, day: firstDay(year, number), label: `${month} ${year}` }
}

const firstDay = (year: number, month: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
