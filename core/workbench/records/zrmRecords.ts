import type { Row } from '../../bridge/table'
import { measuresOf, numberAt } from '../../evidence/measures'
import type { ZrmCell } from '../../notebook/model'
import type { CellContext } from '../cellContext'
import { prepareComparison } from '../runZrmCell'
import { comparisonTable, groupOf } from '../showComparison'
import { readKeyed, type TrajectTally } from '../zrmRows'
import { placeOf, rowNames, type RecordPlaces } from './recordPlaces'

/**
 * The trajecten behind the counts of a comparison: the table of a single traject counts it where the whole table does.
 *
 * @returns null when the trajecten can't be read one by one.
 */
export async function zrmRecords(
  cell: ZrmCell,
  key: string,
  context: CellContext,
): Promise<RecordPlaces | null> {
  const prepared = await prepareComparison(cell, context)
  if (!prepared.ok) return null
  const { reading, scale } = prepared.value
  const group = groupOf(reading)
  const keyed = group.ok ? await readKeyed(reading, group.value, key) : group
  if (!keyed.ok) return null
  const records = new Map<string, Set<string>>()
  const columns = new Set<string>()
  for (const alike of byScores(keyed.value)) {
    const [first] = alike
    if (!first) continue
    const { table, roles } = comparisonTable(reading, scale, [first])
    const { counts } = measuresOf(table, roles)
    const rowName = rowNames(table, roles)
    for (const column of counts) columns.add(column)
    for (const place of placesIn(table.rows, counts, rowName)) {
      const own = records.get(place) ?? new Set()
      for (const traject of alike) own.add(traject.key)
      records.set(place, own)
    }
  }
  return { columns, records }
}

type Keyed = TrajectTally & { readonly key: string }

function byScores(trajecten: readonly Keyed[]): readonly (readonly Keyed[])[] {
  const alike = new Map<string, Keyed[]>()
  for (const traject of trajecten) {
    const name = JSON.stringify([traject.groep, traject.startscore, traject.doelscore, traject.eindscore])
    const own = alike.get(name)
    if (own) own.push(traject)
    else alike.set(name, [traject])
  }
  return [...alike.values()]
}

const placesIn = (rows: readonly Row[], counts: readonly string[], rowName: (row: Row) => string) =>
  rows.flatMap((row) =>
    counts.flatMap((column) => (numberAt(row, column) ? [placeOf(rowName(row), column)] : [])),
  )
