import { recordQuery, recordSeparator } from '../../engine/recordQuery'
import { tokenize } from '../../engine/tokens'
import { measuresOf } from '../../evidence/measures'
import type { SqlCell } from '../../notebook/model'
import { boundParameters, rowLimit, type CellContext } from '../cellContext'
import { placeOf, rowNames, type RecordPlaces } from './recordPlaces'

/**
 * The records behind the counts of a query, by asking it for their keys.
 *
 * @returns null when it makes no column by one count of its own rows, or the engine can't tell.
 */
export async function queryRecords(
  cell: SqlCell,
  key: string,
  context: CellContext,
): Promise<RecordPlaces | null> {
  const tokens = tokenize(cell.sql)
  const shown = context.outputs.get(cell.id)
  if (!tokens.ok || !shown) return null
  const { counts } = measuresOf(shown.table, cell.roles)
  const asked = recordQuery(cell.sql, tokens.value, counts, key)
  if (asked === null) return null
  const name = `${cell.name}__records`
  const query = { name, sql: asked.sql, parameters: boundParameters(context), limit: rowLimit }
  const outcome = await context.session.run(query, context.signal)
  if (!outcome.ok) return null
  await context.session.forget(name)
  const rowName = rowNames(shown.table, cell.roles)
  const records = outcome.value.table.rows.flatMap((row) =>
    [...asked.keys].map(([column, keys]) => [placeOf(rowName(row), column), keysIn(row[keys])] as const),
  )
  return { columns: new Set(asked.keys.keys()), records: new Map(records) }
}

const keysIn = (value: unknown): ReadonlySet<string> =>
  new Set(typeof value === 'string' ? value.split(recordSeparator).slice(1) : [])
