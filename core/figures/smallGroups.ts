import type { ResultTable } from '../bridge/table'
import type { Flag } from '../evidence/flags'
import type { ColumnRole } from '../notebook/roles'

/** Rows of a table that the flag `kleine-groep` is about: those whose base is one it names. */
export function smallGroupRows(
  table: ResultTable,
  roles: readonly ColumnRole[],
  flags: readonly Flag[],
): ReadonlySet<number> {
  void [table, roles, flags]
  return new Set()
}
