import { withTotal, type RecordCounts } from '../../evidence/records/recordCounts'
import { sourcesOf } from '../../notebook/dependencies'
import type { Cell } from '../../notebook/model'
import type { CellContext } from '../cellContext'
import type { CellOutput } from '../model'
import { isTraced, namesWith } from '../tracing'
import { placeOf, type RecordPlaces } from './recordPlaces'
import { queryRecords } from './queryRecords'
import { zrmRecords } from './zrmRecords'

/**
 * Which records the published and hidden counts of a cell count; null when that can't be followed: its sources have no
 * column with the role `traject` or several, an earlier query counted, or nothing of it is published.
 *
 * @see docs/EVIDENCE.md, rule E43
 */
export async function recordsOf(
  cell: Cell,
  { assessment, table }: CellOutput,
  context: CellContext,
): Promise<RecordCounts | null> {
  const { published, protection } = assessment
  const sources = sourcesOf(context.notebook.cells, cell.id, new Set(context.sources.keys()))
  const [key, ...others] = namesWith('traject', sources, context)
  if (published === null || key === undefined || others.length > 0) return null
  if (!isTraced(cell, { name: key, role: 'traject' }, context)) return null
  const places = await placesOf(cell, key, context)
  if (places === null) return null
  const { groepen, aantallen, rijen } = published
  const rows = rijen.map((row) => ({
    row: JSON.stringify(row.slice(0, groepen.length)),
    counts: row.slice(groepen.length),
  }))
  if (new Set(rows.map(({ row }) => row)).size < rows.length || table.rowCount > table.rows.length)
    return null
  return aantallen.flatMap(({ kolom }, at) => {
    if (!places.columns.has(kolom)) return []
    const own = rows.map(({ row, counts }) => {
      const count = counts[at]
      const records = places.records.get(placeOf(row, kolom)) ?? new Set<string>()
      return { row, published: typeof count === 'number' ? count : null, records }
    })
    // A rounded count isn't that of its records.
    if (own.some((count) => count.published !== null && count.published !== count.records.size)) return []
    return withTotal(own, protection.totals[kolom] ?? -1)
  })
}

async function placesOf(cell: Cell, key: string, context: CellContext): Promise<RecordPlaces | null> {
  if (cell.kind === 'sql') return queryRecords(cell, key, context)
  return cell.kind === 'zrm' ? zrmRecords(cell, key, context) : null
}
