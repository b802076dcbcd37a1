import type { ResultTable } from '../bridge/table'
import type { Decimals } from '../notebook/figuurKeys'
import type { ColumnRole } from '../notebook/roles'
import { formatNumber, formatPercent, roundHalfAway } from '../statistics/dutchNumbers'

/** How the drawn column reads: a share (0 … 1), a percentage as CBS writes it (5.3), euros, or a plain number. */
export interface Measure {
  readonly column: string
  readonly kind: 'aandeel' | 'procent' | 'euro' | 'getal'
  /** Decimals that every value of the column gets. */
  readonly decimals: number
  /** What is counted or measured, in words; empty when nobody said. */
  readonly eenheid: string
  readonly role: ColumnRole | null
}

export function readMeasure(
  column: string,
  table: ResultTable,
  roles: readonly ColumnRole[],
  keys: { readonly eenheid?: string; readonly decimalen?: Decimals | undefined },
): Measure {
  const role = roles.find((candidate) => candidate.kolom === column && candidate.rol !== 'groep') ?? null
  const eenheid = keys.eenheid ?? (role && 'eenheid' in role ? (role.eenheid ?? '') : '')
  const kind = measureKind(role, eenheid)
  const decimals = columnDecimals(table, column)
  const own = { aandeel: 0, procent: decimals, euro: decimals === 0 ? 0 : 2, getal: decimals }
  return { column, kind, decimals: keys.decimalen ?? own[kind], eenheid, role }
}

/** A value in the measure's own notation: `38%`, `5,3%`, `€ 1.060`, `1.234`. */
export function formatMeasure(value: number, measure: Measure): string {
  if (measure.kind === 'aandeel') return formatPercent(value, measure.decimals)
  const number = formatNumber(value, measure.decimals).replace('-', '−')
  if (measure.kind === 'procent') return `${number}%`
  return measure.kind === 'euro' ? `€\u00a0${number}` : number
}

/** `percentage van de trajecten`, `aantal trajecten`, `euro`: what stands along the value axis. */
export function describeMeasure(measure: Measure): string {
  const { eenheid, kind, role } = measure
  if (kind === 'aandeel')
    return eenheid === '' || isPercent(eenheid) ? 'percentage' : `percentage van de ${eenheid}`
  if (kind === 'procent') return 'percentage'
  if (kind === 'euro') return 'bedrag in euro'
  if (role?.rol === 'aantal') return eenheid === '' ? 'aantal' : `aantal ${eenheid}`
  if (role?.rol === 'gemiddelde') return eenheid === '' ? 'gemiddelde' : `gemiddelde, ${eenheid}`
  return eenheid === '' ? 'waarde' : eenheid
}

/** The least that an axis goes up by: a count has no halves. */
export const leastStep = ({ role }: Measure) => (role?.rol === 'aantal' ? 1 : 0)

function measureKind(role: ColumnRole | null, eenheid: string): Measure['kind'] {
  if (role?.rol === 'aandeel') return 'aandeel'
  if (isPercent(eenheid)) return 'procent'
  if (role?.rol === 'bedrag' || /^(€|euro)$/i.test(eenheid)) return 'euro'
  return 'getal'
}

/** Decimals, at most two, with which every number of a column is written alike. */
export function columnDecimals(table: ResultTable, column: string): number {
  const decimals = table.rows.map((row) => {
    const value = row[column]
    if (typeof value !== 'number' || Number.isInteger(value)) return 0
    return roundHalfAway(value, 1) === roundHalfAway(value, 2) ? 1 : 2
  })
  return Math.max(0, ...decimals)
}

const isPercent = (eenheid: string) => /^(%|procent|percentage)$/i.test(eenheid)
