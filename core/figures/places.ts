import type { ResultTable } from '../bridge/table'
import type { ChartKeys, MatrixKeys } from '../notebook/figuurKeys'
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
 * group, else y. Bars lie where x is the value, unless the keys say otherwise. Of a matrix x and y are both groups.
 */
export function readPlaces(
  keys: ChartKeys | MatrixKeys,
  table: ResultTable,
  roles: FigureInput['roles'],
): Places {
  const base = (value: string) => (keys.n === undefined || keys.n === value ? null : keys.n)
  if (keys.soort === 'matrix') {
    const { x, y, waarde } = keys
    return { category: y, series: x, value: waarde, n: base(waarde), direction: 'liggend' }
  }
  const measured = (column: string) => roles.some(({ kolom, rol }) => kolom === column && rol !== 'groep')
  const numeric = (column: string) =>
    table.columns.some(({ name, type }) => name === column && type === 'number')
  const overTime = keys.soort === 'lijn' || keys.soort === 'helling'
  const lying = !overTime && numeric(keys.x) && (!numeric(keys.y) || (measured(keys.x) && !measured(keys.y)))
  const [category, value] = lying ? [keys.y, keys.x] : [keys.x, keys.y]
  const direction = keys.richting ?? (lying || keys.soort === 'gestapeld' ? 'liggend' : 'staand')
  return { category, value, n: base(value), series: keys.kleur ?? null, direction }
}
