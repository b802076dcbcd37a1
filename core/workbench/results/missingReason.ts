import type { Row } from '../../bridge/table'
import type { ColumnRole } from '../../notebook/roles'

/** The column that says why a value of another is missing, by its name. */
export const reasonColumn = (column: string): string => `${column}_reden`

/**
 * Why a value of a result is missing, as far as its row tells: the reason of the source beside it, or what it was worked out
 * from. null when the row doesn't tell.
 *
 * @param isHidden Whether a column of this row is protected: of such a value nothing is said.
 */
export function missingReason(
  row: Row,
  column: string,
  roles: readonly ColumnRole[],
  isHidden: (column: string) => boolean,
): string | null {
  const said = row[reasonColumn(column)]
  if (typeof said === 'string') return said
  const role = roles.find(({ kolom }) => kolom === column)
  const known = (name: string) => name in row && !isHidden(name)
  const lacks = (name: string) => known(name) && row[name] === null
  switch (role?.rol) {
    case 'aandeel':
      if (known(role.noemer) && row[role.noemer] === 0) return `${role.noemer} is 0`
      return [role.noemer, role.teller].filter(lacks).map(isMissing)[0] ?? null
    case 'gemiddelde':
      return known(role.bij) && row[role.bij] === 0 ? `${role.bij} is 0` : null
    case 'interval':
      return role.bij !== null && lacks(role.bij) ? isMissing(role.bij) : null
    default:
      return null
  }
}

const isMissing = (name: string) => `${name} ontbreekt`
