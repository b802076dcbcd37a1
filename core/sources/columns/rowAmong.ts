import { isPersonalText } from '../privacy/personalText'
import { isoDay } from './dates'
import { numberShape } from './numbers'
import { isPeriodCode } from './periods'
import { isRegionCode } from './regionCode'

/**
 * Whether a first row is one of the rows below it and no header: it has something of a person, a code of a region or a
 * period, or a day where most of them have that too, and no word over numbers.
 *
 * @param below Trimmed; empty cells say nothing.
 */
export function isRowAmong(first: readonly string[], below: readonly (readonly string[])[]): boolean {
  const rows = below.slice(0, maxCompared)
  const mostBelow = (column: number, is: (text: string) => boolean) => {
    const values = rows.map((cells) => cells[column] ?? '').filter((value) => value !== '')
    return values.length > 0 && values.filter(is).length * 2 >= values.length
  }
  const namesNumbers = (text: string, column: number) =>
    text !== '' && !isNumber(text) && mostBelow(column, isNumber)
  const isValue = (text: string, column: number) => kinds.some((is) => is(text) && mostBelow(column, is))
  return first.some(isValue) && !first.some(namesNumbers)
}

const maxCompared = 50

const isNumber = (text: string) => numberShape(text) !== null

const kinds: readonly ((text: string) => boolean)[] = [
  isPersonalText,
  isRegionCode,
  isPeriodCode,
  (text) => isoDay(text) !== null,
]
