import { isPersonalText } from '../privacy/personalText'
import { isoDay } from './dates'
import { isPeriodCode } from './periods'
import { isRegionCode } from './regionCode'

/**
 * Whether a text at the top of a column is a value like those below it and no name for them: something of a person, a
 * code of a region or a period, a day, where most of the others are that too.
 *
 * @param below Trimmed; empty ones say nothing.
 */
export const isValueAmong = (text: string, below: readonly string[]): boolean => {
  const values = below.filter((value) => value !== '')
  return kinds.some((is) => is(text) && values.length > 0 && values.filter(is).length * 2 >= values.length)
}

const kinds: readonly ((text: string) => boolean)[] = [
  isPersonalText,
  isRegionCode,
  isPeriodCode,
  (text) => isoDay(text) !== null,
]
