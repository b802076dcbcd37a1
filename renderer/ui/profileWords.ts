import type { ColumnProfile } from '../../core/sources/inspection'
import { formatNumber } from '../../core/statistics/dutchNumbers'
import { shortDay } from './formatRange'

/** What is in a column, in a few words: its bounds, or else its most frequent values. Empty for a column without values. */
export function sampleWords({ top, min, max }: ColumnProfile): string {
  if (min !== null && max !== null)
    return min === max ? edgeWord(min) : `${edgeWord(min)} t/m ${edgeWord(max)}`
  return top
    .slice(0, 4)
    .map(({ value }) => edgeWord(value))
    .join(' · ')
}

/** A value of a profile as it reads: numbers and days in Dutch. */
export function edgeWord(value: number | string): string {
  if (typeof value === 'number') return formatNumber(value)
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? shortDay(value) : value
}
