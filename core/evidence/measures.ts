import type { CellValue, ResultTable, Row } from '../bridge/table'
import type { ColumnRole } from '../notebook/roles'

export type ShareRole = Extract<ColumnRole, { rol: 'aandeel' }>

/** The columns of a result by what they stand for; only columns that exist. */
export interface Measures {
  /** Columns that count: role aantal, and what a share or mean names as its base. */
  readonly counts: readonly string[]
  readonly shares: readonly ShareRole[]
  /** Amounts and means: what persons contribute to. */
  readonly sized: readonly string[]
  /** Every numeric column that isn't a group. */
  readonly numbers: readonly string[]
  /** Declared groups. */
  readonly groups: readonly string[]
  /** Columns that say nothing about their role and aren't numbers: labels, dates, more groups. */
  readonly labels: readonly string[]
  readonly roles: readonly ColumnRole[]
}

export function measuresOf(table: ResultTable, roles: readonly ColumnRole[]): Measures {
  const names = new Set(table.columns.map(({ name }) => name))
  const own = roles.filter(({ kolom }) => names.has(kolom))
  const groups = own.filter(({ rol }) => rol === 'groep').map(({ kolom }) => kolom)
  const shares = own.filter((role): role is ShareRole => role.rol === 'aandeel')
  const counts = new Set(own.flatMap(countColumns).filter((name) => names.has(name)))
  const others = table.columns.filter(({ name }) => !groups.includes(name))
  return {
    counts: [...counts],
    shares,
    sized: own.filter(({ rol }) => rol === 'bedrag' || rol === 'gemiddelde').map(({ kolom }) => kolom),
    numbers: others.filter(({ type }) => type === 'number').map(({ name }) => name),
    groups,
    labels: others
      .filter(({ name, type }) => type !== 'number' && !own.some(({ kolom }) => kolom === name))
      .map(({ name }) => name),
    roles: own,
  }
}

function countColumns(role: ColumnRole): readonly string[] {
  switch (role.rol) {
    case 'aantal':
      return [role.kolom]
    case 'aandeel':
      return [role.teller, role.noemer]
    case 'gemiddelde':
      return [role.bij]
    default:
      return []
  }
}

/** null for missing and for anything that isn't a number. */
export function numberAt(row: Row, column: string): number | null {
  const value = row[column]
  return typeof value === 'number' ? value : null
}

export const textOf = (value: CellValue | undefined) =>
  value === null || value === undefined ? '' : String(value)

/** Splits rows by the values of some columns, in order of first appearance; gives indexes of rows. */
export function splitRows(rows: readonly Row[], columns: readonly string[]): readonly (readonly number[])[] {
  const parts = new Map<string, number[]>()
  rows.forEach((row, index) => {
    const key = JSON.stringify(columns.map((column) => row[column] ?? null))
    const part = parts.get(key)
    if (part) part.push(index)
    else parts.set(key, [index])
  })
  return [...parts.values()]
}
