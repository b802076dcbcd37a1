import type { ResultTable } from '../bridge/table'
import { columnsNamed, isChart, type FiguurKeys } from '../notebook/figuurKeys'
import type { FigureInput } from './model'
import { readPlaces, type Places } from './places'

/** Why a result can't be drawn with these keys, as a Dutch sentence; null when it can. */
export function columnProblem(
  keys: FiguurKeys,
  table: ResultTable,
  roles: FigureInput['roles'],
): string | null {
  const names = table.columns.map(({ name }) => name)
  const missing = columnsNamed(keys).filter((name) => !names.includes(name))
  if (missing.length > 0) {
    const subject = missing.length > 1 ? 'De kolommen' : 'De kolom'
    const verb = missing.length > 1 ? 'staan' : 'staat'
    return `${subject} ${quote(missing)} ${verb} niet in het resultaat; daarin staan ${quote(names)}.`
  }
  const isNumber = (column: string) =>
    table.columns.some(({ name, type }) => name === column && type === 'number')
  if (isChart(keys) && !isNumber(keys.x) && !isNumber(keys.y)) {
    return `Van de kolommen ${quote([keys.x, keys.y])} is er geen een getal, dus er is niets af te beelden.`
  }
  if ((keys.soort === 'matrix' || keys.soort === 'kaart') && !isNumber(keys.waarde)) {
    return `De kolom ${quote([keys.waarde])} is geen getal, dus er is niets af te beelden.`
  }
  if (keys.soort === undefined) return null
  if (keys.soort === 'kaart') return doubleProblem({ category: keys.regio, series: null }, table)
  if (!isChart(keys) && keys.soort !== 'matrix') return null
  return doubleProblem(readPlaces(keys, table, roles), table)
}

function doubleProblem(
  { category, series }: Pick<Places, 'category' | 'series'>,
  table: ResultTable,
): string | null {
  const places = series === null ? [category] : [category, series]
  const seen = new Set<string>()
  for (const row of table.rows) {
    const key = JSON.stringify(places.map((column) => row[column] ?? null))
    if (seen.has(key)) return `${places.map((column) => `'${row[column] ?? 'leeg'}'`).join(' bij ')} ${twice}`
    seen.add(key)
  }
  return null
}

const twice =
  "komt in meer dan één rij voor, dus het is niet duidelijk welke waarde bij de balk hoort. Tel de rijen samen of zet de kolom die ze onderscheidt bij 'kleur'."

const quote = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ')
