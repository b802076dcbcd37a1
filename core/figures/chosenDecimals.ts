import type { ResultTable } from '../bridge/table'
import { decimalsAsked, isChart, type FiguurKeys } from '../notebook/figuurKeys'
import type { ColumnRole } from '../notebook/roles'
import { isYearColumn } from './isYearColumn'
import { readPlaces } from './places'

/**
 * Decimals by column, where the keys choose them: of the drawn number and its interval, in a table of every number that
 * isn't a count, a group or a year. null when the rounding rule decides.
 */
export function chosenDecimals(
  keys: FiguurKeys,
  table: ResultTable,
  roles: readonly ColumnRole[],
): Readonly<Record<string, number>> | null {
  const decimals = decimalsAsked(keys)
  return decimals === null ? null : withIntervals(drawnNumbers(keys, table, roles), decimals, table, roles)
}

/** The same decimals for columns and for the limits of their intervals. */
export function withIntervals(
  own: readonly string[],
  decimals: number,
  table: ResultTable,
  roles: readonly ColumnRole[],
): Readonly<Record<string, number>> {
  const columns = table.columns.filter(({ name }) => own.includes(name) || isIntervalOf(name, own, roles))
  return Object.fromEntries(columns.map(({ name }) => [name, decimals]))
}

/** Why these keys can't choose decimals, as a Dutch sentence: a count has none. */
export function decimalsProblem(
  keys: FiguurKeys,
  table: ResultTable,
  roles: readonly ColumnRole[],
): string | null {
  if (decimalsAsked(keys) === null || keys.soort === 'tabel') return null
  const counted = drawnNumbers(keys, table, roles).find((name) => isCount(name, roles))
  return counted === undefined
    ? null
    : `De kolom '${counted}' telt, en een aantal heeft geen decimalen. Haal 'decimalen' weg, of teken een percentage of gemiddelde.`
}

/** Columns that the figure draws as numbers. */
export function drawnNumbers(
  keys: FiguurKeys,
  table: ResultTable,
  roles: readonly ColumnRole[],
): readonly string[] {
  if (isChart(keys)) return [readPlaces(keys, table, roles).value]
  switch (keys.soort) {
    case 'matrix':
    case 'kaart':
    case 'kerncijfer':
      return [keys.waarde]
    case 'tabel':
      return table.columns
        .filter(({ name, type }) => type === 'number' && !isCount(name, roles) && !isGroup(name, roles))
        .map(({ name }) => name)
        .filter((name) => !isYearColumn(table, name))
    default:
      return []
  }
}

const isIntervalOf = (name: string, own: readonly string[], roles: readonly ColumnRole[]) =>
  roles.some(
    (role) => role.rol === 'interval' && role.kolom === name && (role.bij === null || own.includes(role.bij)),
  )

const isGroup = (name: string, roles: readonly ColumnRole[]) =>
  roles.some(({ rol, kolom }) => rol === 'groep' && kolom === name)

/** What is declared a count, or named as the base of a share or mean. */
const isCount = (name: string, roles: readonly ColumnRole[]) =>
  roles.some((role) => {
    if (role.rol === 'aantal') return role.kolom === name
    if (role.rol === 'aandeel') return role.teller === name || role.noemer === name
    return role.rol === 'gemiddelde' && role.bij === name
  })
