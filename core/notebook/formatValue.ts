import type { CellValue } from '../bridge/table'
import { formatDate, formatNumber, formatPercent } from '../statistics/dutchNumbers'
import type { InlineFormat } from './model'

export const protectedSign = '•'

/** A value as it reads in Dutch text. Missing values are written as 'onbekend'; hidden ones the caller replaces. */
export function formatValue(value: CellValue, format: InlineFormat): string {
  if (value === null) return 'onbekend'
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  switch (format.kind) {
    case 'procent':
      return typeof value === 'number' ? formatPercent(value, format.decimals) : value
    case 'percentage':
      return typeof value === 'number' ? `${formatNumber(value, format.decimals)}%` : value
    case 'getal':
      return typeof value === 'number' ? formatNumber(value, format.decimals) : value
    case 'datum':
      return typeof value === 'string' ? formatDate(value) : formatNumber(value)
    case 'vanzelf':
      return typeof value === 'number' ? formatNumber(value) : value
  }
}
