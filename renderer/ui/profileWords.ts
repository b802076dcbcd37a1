import type { ColumnProfile } from '../../core/sources/inspection'
import { formatNumber } from '../../core/statistics/dutchNumbers'
import { shortDay } from './formatRange'
import { areYears } from './years'

/** What is in a column, in a few words: its bounds, or else its most frequent values. Empty for a column without values. */
export function sampleWords(profile: ColumnProfile): string {
  const { top, min, max } = profile
  const word = edgeWords(profile)
  if (min !== null && max !== null) return min === max ? word(min) : `${word(min)} t/m ${word(max)}`
  return top
    .slice(0, 4)
    .map(({ value }) => word(value))
    .join(' · ')
}

/** How the values of a profile read: numbers and days in Dutch, years without a thousands point. */
export function edgeWords(profile: ColumnProfile): (value: number | string) => string {
  const years = areYears(profile)
  return (value) => {
    if (typeof value === 'number')
      return years && Number.isInteger(value) ? String(value) : formatNumber(value)
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? shortDay(value) : value
  }
}
