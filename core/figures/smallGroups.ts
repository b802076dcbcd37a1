import type { ResultTable } from '../bridge/table'
import type { Flag } from '../evidence/flags'
import type { ColumnRole } from '../notebook/roles'

/**
 * Whether a percentage rests on so few that it reads "k van de n": the flag `kleine-groep` names the column and the
 * base from which a percentage stands on its own (docs/EVIDENCE.md). A base that isn't in the table is never small.
 */
export function isSmallGroup(
  { table, roles, flags }: { table: ResultTable; roles: readonly ColumnRole[]; flags: readonly Flag[] },
  row: number,
  column: string,
): boolean {
  const role = roles.find((candidate) => candidate.kolom === column)
  if (role?.rol !== 'aandeel') return false
  const base = table.rows[row]?.[role.noemer]
  return flags.some(({ code, evidence }) => {
    const enough = evidence['percentage_vanaf']
    const about = code === 'kleine-groep' && evidence['kolom'] === column
    return about && typeof enough === 'number' && typeof base === 'number' && base < enough
  })
}
