import type { Protection } from '../../evidence/assessment'

/**
 * A published table in the order of the names in a column, as the exact one has them; hidden rows came last. Names say
 * nothing of sizes.
 */
export function byName(protection: Protection, column: string): Protection {
  const { rows } = protection.table
  const name = (at: number) => String(rows[at]?.[column] ?? '')
  const order = [...rows.keys()].toSorted(
    (one, other) => name(one).localeCompare(name(other), 'nl') || one - other,
  )
  const placeOf = new Map(order.map((from, to) => [from, to]))
  return {
    ...protection,
    table: { ...protection.table, rows: order.map((at) => rows[at] ?? {}) },
    hidden: protection.hidden.map((cell) => ({ ...cell, row: placeOf.get(cell.row) ?? cell.row })),
  }
}
