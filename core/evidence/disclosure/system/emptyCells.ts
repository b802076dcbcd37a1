import type { LinearSolver } from '../solver/linearSolver'
import type { CrossTable } from './crossTable'
import { suppress } from './suppress'

/**
 * The empty cells of groups of which nothing is published: the total is hidden, and so is every count of it that isn't
 * 0. A 0 would tell of each of these few that they are not in that category. Cells in a category that nobody is in, of
 * any group, are left out: they tell nothing of this group in particular.
 */
export function emptyCellsOfHiddenGroups(
  { counts, sums }: CrossTable,
  hidden: ReadonlySet<number>,
): ReadonlySet<number> {
  const isEmpty = (cell: number) => counts[cell] === 0
  const found = new Set<number>()
  // A total comes after its parts, so an empty subtotal is found before its own parts are looked at.
  for (const { total, parts } of sums.toReversed()) {
    const isHiddenGroup = isEmpty(total)
      ? found.has(total)
      : hidden.has(total) && parts.every((part) => isEmpty(part) || hidden.has(part))
    if (isHiddenGroup) for (const part of parts) if (isEmpty(part)) found.add(part)
  }
  for (const { total, parts } of sums)
    if (isEmpty(total) && !found.has(total)) for (const part of parts) found.delete(part)
  return found
}

/**
 * Adds the empty cells of groups that are hidden as a whole, and what has to be hidden for them not to be worked out.
 *
 * @returns null when they can't be kept from a reader.
 */
export function withEmptyCells(
  table: CrossTable,
  hidden: ReadonlySet<number>,
  solver: LinearSolver,
): ReadonlySet<number> | null {
  for (let size = -1; size < hidden.size;) {
    size = hidden.size
    const more = suppress(table, emptyCellsOfHiddenGroups(table, hidden), 1, solver, hidden)
    if (more === null) return null
    hidden = more
  }
  return hidden
}
