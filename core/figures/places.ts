import type { ResultTable } from '../bridge/table'
import type { FiguurKeys } from '../notebook/model'
import type { FigureInput } from './model'

/** Which columns a figure takes its categories, values, colours and bases from. */
export interface Places {
  readonly category: string
  readonly value: string
  readonly series: string | null
  readonly n: string | null
  readonly direction: 'liggend' | 'staand'
}

/**
 * The value is the numeric column of the two; where both are numbers (years, ages), the one with a role that isn't a
 * group, else y. Bars lie where x is the value.
 */
export function readPlaces(keys: FiguurKeys, table: ResultTable, roles: FigureInput['roles']): Places {
  const measured = (column: string) => roles.some(({ kolom, rol }) => kolom === column && rol !== 'groep')
  const numeric = (column: string) =>
    table.columns.some(({ name, type }) => name === column && type === 'number')
  const lying =
    keys.soort !== 'lijn' && numeric(keys.x) && (!numeric(keys.y) || (measured(keys.x) && !measured(keys.y)))
  const [category, value] = lying ? [keys.y, keys.x] : [keys.x, keys.y]
  const n = keys.n === undefined || keys.n === value ? null : keys.n
  return { category, value, n, series: keys.kleur ?? null, direction: lying ? 'liggend' : 'staand' }
}
