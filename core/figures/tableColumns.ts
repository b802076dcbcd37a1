import type { TabelKeys } from '../notebook/figuurKeys'
import type { ColumnRole } from '../notebook/roles'
import type { FigureData } from './figureData'
import { isYearColumn } from './isYearColumn'
import { chosenDecimals } from './chosenDecimals'
import { categoryText, readValue, type Mark } from './marks'
import { readMeasure, type Measure } from './measure'

export interface TableColumn {
  readonly head: string
  /** Second line of the head: what its numbers count. */
  readonly unit: string | null
  readonly isNumber: boolean
  /** null of a column of words. */
  readonly measure: Measure | null
  readonly cells: readonly { readonly text: string; readonly state: Mark['state'] }[]
}

/** The columns of a typeset table, each value written out. */
export function readTableColumns(
  keys: TabelKeys,
  data: FigureData,
  roles: readonly ColumnRole[],
): readonly TableColumn[] {
  const all = keys.kolommen ?? data.table.columns.map(({ name }) => name)
  const heads = isList(all)
    ? all.map((name): [string, string] => [name, plainHead(name)])
    : Object.entries(all)
  const decimals = chosenDecimals(keys, data.table, roles)
  return heads.map(([name, head]) => readColumn(name, head, data, withShares(roles), decimals))
}

const isList = (kolommen: NonNullable<TabelKeys['kolommen']>): kolommen is readonly string[] =>
  Array.isArray(kolommen)

// A name of SQL as words.
const plainHead = (name: string) => {
  const words = name.replaceAll('_', ' ')
  return words.length === 1 ? words : words.charAt(0).toUpperCase() + words.slice(1)
}

function readColumn(
  name: string,
  head: string,
  data: FigureData,
  roles: readonly ColumnRole[],
  decimals: ReturnType<typeof chosenDecimals>,
): TableColumn {
  const { columns, rows } = data.table
  const type = columns.find((column) => column.name === name)?.type
  const isGroup = roles.some((role) => role.kolom === name && role.rol === 'groep')
  if (type !== 'number' || isGroup || isYearColumn(data.table, name)) {
    const cells = rows.map((row, index) => {
      const hidden = data.isHidden(index, name)
      return { text: hidden ? '•' : categoryText(row[name] ?? null, data, name), state: stateOf(hidden) }
    })
    return { head, unit: null, isNumber: false, measure: null, cells }
  }
  const measure = withDecimals(readMeasure(name, data.table, roles, {}), decimals?.[name])
  const cells = rows.map((row, index) => {
    const { label, state } = readValue(data, row, index, measure)
    return { text: label === '' ? '–' : label, state }
  })
  return { head, unit: unitOf(measure), isNumber: true, measure, cells }
}

function unitOf({ eenheid, kind, role }: Measure): string | null {
  if (eenheid === '' || kind === 'euro' || kind === 'procent') return null
  return role?.rol === 'aandeel' ? `van de ${eenheid}` : eenheid
}

const stateOf = (hidden: boolean): Mark['state'] => (hidden ? 'beschermd' : 'gewoon')

const withDecimals = (measure: Measure, decimals: number | undefined): Measure =>
  decimals === undefined ? measure : { ...measure, decimals }

// The limits of a share's interval are shares too: written as percentages.
function withShares(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  return roles.map((role) => {
    if (role.rol !== 'interval') return role
    const share = roles.find((one) => one.kolom === role.bij && one.rol === 'aandeel')
    return share?.rol === 'aandeel' ? { ...share, kolom: role.kolom, eenheid: null } : role
  })
}
