import type { ColumnRole } from '../../notebook/roles'
import type { Measures } from '../measures'

/**
 * Adds the columns of one row that would give a hidden column of that row away: shares of it, means of so many,
 * intervals and amounts.
 */
export function withFollowers(hidden: ReadonlySet<string>, { roles }: Measures): ReadonlySet<string> {
  if (hidden.size === 0) return hidden
  const all = new Set(hidden)
  // Twice: an interval follows the share that follows the count.
  for (const role of [...roles, ...roles]) if (follows(role, all)) all.add(role.kolom)
  return all
}

function follows(role: ColumnRole, hidden: ReadonlySet<string>): boolean {
  switch (role.rol) {
    case 'aandeel':
      return hidden.has(role.teller) || hidden.has(role.noemer)
    case 'gemiddelde':
      return hidden.has(role.bij)
    case 'interval':
      return role.bij === null || hidden.has(role.bij)
    case 'bedrag':
    case 'weegfactor':
      return true
    case 'aantal':
    case 'groep':
    case 'bereik':
      return false
  }
}
