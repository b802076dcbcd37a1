import { columnDecimals } from '../../core/figures/measure'
import { formatNumber, formatPercent } from '../../core/statistics/dutchNumbers'
import type { CellValue, ColumnType, ResultTable } from '../../core/bridge/table'
import type { Weergave } from '../../core/evidence/flags'
import type { ColumnRole } from '../../core/notebook/roles'

/**
 * How the values of a result's column stand in a table, numbers with equally many decimals; null stays null, for the
 * table to word.
 *
 * @param roles Of all the result's columns: the bounds of a share are shares too.
 * @param weergave In Publicatie a percentage has no decimals, as in figures, texts and exports.
 */
export function columnFormat(
  column: string,
  table: ResultTable,
  roles: readonly ColumnRole[],
  weergave: Weergave,
): (value: CellValue) => string | null {
  const role = roles.find(({ kolom }) => kolom === column)
  const share = isShare(role, roles)
  const decimals = columnDecimals(table, column)
  return (value) => {
    if (value === null) return null
    if (typeof value === 'boolean') return value ? 'ja' : 'nee'
    if (typeof value === 'string') return formatDay(value)
    if (share) return formatPercent(value, weergave === 'publicatie' ? 0 : 1)
    return decimals === 0 && looksLikeYear(role, value) ? String(value) : formatNumber(value, decimals)
  }
}

/** A value as a table of data shows it: all its decimals, in Dutch. */
export function formatExact(value: NonNullable<CellValue>, isYear: boolean): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (typeof value === 'string') return formatDay(value)
  if (isYear && Number.isInteger(value)) return String(value)
  const text = String(value)
  return text.includes('e') ? text.replace('.', ',') : formatNumber(value, text.split('.')[1]?.length ?? 0)
}

export const typeWords: Readonly<Record<ColumnType, string>> = {
  number: 'getal',
  text: 'tekst',
  date: 'datum',
  datetime: 'datum en tijd',
  boolean: 'ja/nee',
}

function isShare(role: ColumnRole | undefined, roles: readonly ColumnRole[]): boolean {
  if (role?.rol !== 'interval') return role?.rol === 'aandeel'
  return roles.some(({ rol, kolom }) => rol === 'aandeel' && (role.bij === null || role.bij === kolom))
}

// A year in a column that is no quantity stands without a thousands point: 2019, not 2.019.
function looksLikeYear(role: ColumnRole | undefined, value: number): boolean {
  return value >= 1900 && value < 2100 && (role === undefined || role.rol === 'groep')
}

function formatDay(text: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return day ? `${day[3]}-${day[2]}-${day[1]}` : text
}
