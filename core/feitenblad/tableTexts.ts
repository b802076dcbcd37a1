import type { CellValue } from '../bridge/table'
import { columnDecimals } from '../figures/measure'
import type { Figure } from '../figures/model'
import { protectedSign } from '../notebook/formatValue'
import { formatDate, formatNumber, formatPercent } from '../statistics/dutchNumbers'
import { whyHidden } from './whyHidden'

/** A table as it is read. */
export interface TableTexts {
  readonly head: readonly TableHead[]
  /** The first of each row names it. */
  readonly rows: readonly (readonly string[])[]
  /** Why a • stands in it; null when none does. */
  readonly note: string | null
}

export interface TableHead {
  readonly text: string
  readonly isNumber: boolean
}

/** The published data of a figure, numbers as they are read; a protected cell is •. */
export function tableTexts(figure: Figure): TableTexts {
  const { columns, rows } = figure.data
  const hidden = new Set(figure.hidden.map(({ row, column }) => `${row} ${column}`))
  const text = (value: CellValue, row: number, column: string) =>
    hidden.has(`${row} ${column}`) ? protectedSign : cellText(value, column, figure)
  return {
    head: columns.map(({ name, type }) => ({ text: name.replaceAll('_', ' '), isNumber: type === 'number' })),
    rows: rows.map((row, at) => columns.map(({ name }) => text(row[name] ?? null, at, name))),
    note: hidden.size === 0 ? null : whyHidden,
  }
}

function cellText(value: CellValue, column: string, { data, shares, decimals = {} }: Figure): string {
  if (value === null) return '–'
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (typeof value === 'number') {
    const chosen = decimals[column]
    if (shares.includes(column)) return formatPercent(value, chosen)
    if (isYear(value, column)) return String(value)
    return formatNumber(value, chosen ?? columnDecimals(data, column))
  }
  return data.columns.some(({ name, type }) => name === column && type === 'date') ? formatDate(value) : value
}

// A year is a number in the data and a name to a reader: no thousands point.
const isYear = (value: number, column: string) =>
  /jaar|periode/.test(column) && Number.isInteger(value) && value >= 1000 && value < 3000
