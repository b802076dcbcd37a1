import type { Row } from '../bridge/table'
import type { ChartKeys } from '../notebook/figuurKeys'
import type { ColumnRole } from '../notebook/roles'
import { wilson } from '../statistics/wilson'
import type { FigureData } from './figureData'
import type { MarkColumns } from './marks'
import type { Measure } from './measure'
import type { FigureInput } from './model'

export interface IntervalRule {
  readonly of: NonNullable<MarkColumns['intervalOf']>
  /** What the interval stands for. */
  readonly note: string
}

/**
 * Where intervals come from: the columns that the keys name, else those of a role `interval` of the drawn
 * column, else the Wilson interval of a share's numerator and denominator. A count of everybody has none of the last
 * kind: nothing was drawn by lot. Where a column is hidden there is no interval.
 */
export function readInterval(
  wanted: ChartKeys['interval'],
  data: FigureData,
  measure: Measure,
  { roles, sources }: Pick<FigureInput, 'roles' | 'sources'>,
): IntervalRule | null {
  if (wanted === 'geen') return null
  const columns = wanted ?? columnsOfRole(measure.column, roles)
  if (columns !== null) return fromColumns(columns, data)
  const { role } = measure
  const sampled = sources.length === 0 || sources.some(({ aard }) => aard !== 'integraal')
  if (role?.rol !== 'aandeel' || !sampled) return null
  return {
    of: (row, index) => {
      const shown = ![role.teller, role.noemer].some((column) => data.isHidden(index, column))
      return shown ? wilsonOf(row[role.teller], row[role.noemer]) : null
    },
    note: 'Interval: 95%-betrouwbaarheid (Wilson)',
  }
}

function fromColumns([low = '', high = '']: readonly string[], data: FigureData): IntervalRule {
  return {
    of: (row: Row, index: number) => {
      const limits = [row[low], row[high]]
      const shown = ![low, high].some((column) => data.isHidden(index, column))
      const [from, to] = limits
      return shown && typeof from === 'number' && typeof to === 'number' ? { low: from, high: to } : null
    },
    note: 'Interval: de streep loopt van de ondergrens tot de bovengrens',
  }
}

function columnsOfRole(column: string, roles: readonly ColumnRole[]): readonly string[] | null {
  const own = roles.filter((role) => role.rol === 'interval' && role.bij === column)
  const shared = roles.filter((role) => role.rol === 'interval' && role.bij === null)
  const limits = (own.length === 2 ? own : shared).map(({ kolom }) => kolom)
  return limits.length === 2 ? limits : null
}

function wilsonOf(k: unknown, n: unknown): { low: number; high: number } | null {
  const counts = typeof k === 'number' && typeof n === 'number' && Number.isInteger(k) && Number.isInteger(n)
  return counts && n > 0 && k >= 0 && k <= n ? wilson(k, n) : null
}
