import type { ResultTable } from '../bridge/table'
import { isSmallGroup } from './smallGroups'
import type { Figure, FigureInput } from './model'

/** The one table a figure may look at: the exact result in Intern, the published one in Publicatie. */
export interface FigureData {
  readonly table: ResultTable
  readonly hidden: readonly { readonly row: number; readonly column: string }[]
  readonly isHidden: (row: number, column: string) => boolean
  readonly isSmall: (row: number, column: string) => boolean
}

export function figureData(
  input: Pick<FigureInput, 'weergave' | 'table' | 'protection' | 'flags' | 'roles'>,
): FigureData {
  const published = input.weergave === 'publicatie'
  const table = published ? input.protection.table : input.table
  const hidden = published ? input.protection.hidden : []
  const places = new Set(hidden.map(({ row, column }) => `${row} ${column}`))
  return {
    table,
    hidden,
    isHidden: (row, column) => places.has(`${row} ${column}`),
    isSmall: (row, column) => isSmallGroup({ ...input, table }, row, column),
  }
}

/** What a figure hands on of its data. */
export function figureTable(
  { table, hidden }: FigureData,
  roles: FigureInput['roles'],
): Pick<Figure, 'data' | 'hidden' | 'shares'> {
  const shares = roles.flatMap((role) =>
    role.rol === 'aandeel' || (role.rol === 'interval' && isShareInterval(role.bij, roles))
      ? [role.kolom]
      : [],
  )
  return {
    data: table,
    hidden,
    shares: shares.filter((name) => table.columns.some((column) => column.name === name)),
  }
}

// Bounds of a share are shares; those of a mean or an amount aren't.
const isShareInterval = (bij: string | null, roles: FigureInput['roles']) =>
  roles.some(({ kolom, rol }) => kolom === bij && (rol === 'aandeel' || rol === 'aantal'))
