import type { Connection } from '../connection'
import type { SourceTable } from '../port'
import { quoteName } from '../rows'
import { compareByKey } from './byKey'
import type { ComparisonRequest, RowComparison } from './comparison'
import { readPlain, type Comparing } from './comparing'
import { comparedColumns } from './sides'
import { compareWhole } from './wholeRows'

/** Compares two tables of the engine. Values are compared as they are, without tolerance. */
export async function compareRows(
  connection: Connection,
  old: SourceTable,
  later: SourceTable,
  request: ComparisonRequest,
): Promise<RowComparison> {
  const comparing = { connection, old, later, columns: comparedColumns(request.columns, old, later) }
  const names = comparing.columns.map(({ name }) => name)
  for (const key of request.keys) {
    const usable = key.length > 0 && key.every((name) => names.includes(name))
    if (usable && (await isKey(comparing, key))) return compareByKey(comparing, key)
  }
  return compareWhole(comparing)
}

async function isKey({ connection, old, later }: Comparing, key: readonly string[]): Promise<boolean> {
  const columns = key.map(quoteName).join(', ')
  for (const { name } of [later, old]) {
    const [row] = await readPlain(
      connection,
      `SELECT count(*) > 0 AS twice FROM (SELECT 1 FROM ${quoteName(name)} GROUP BY ${columns} HAVING count(*) > 1 LIMIT 1)`,
    )
    if (row?.['twice'] !== false) return false
  }
  return true
}
