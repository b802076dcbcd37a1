import type { Row } from '../../../bridge/table'
import type { Measures } from '../../measures'
import type { Thresholds } from '../counts'
import { addedRows, type AddedRow } from './addedRows'
import { groupingsOf } from './groupings'
import { isInner, talliesOf } from './tallies'
import { totalsOf } from './totals'

/** More combinations than this aren't written out. */
const mostCells = 4000

/**
 * Rows for the combinations that a result has none for, since nobody is in them: with counts of 0 they look like the
 * groups of which a few round to 0.
 *
 * @param exact Rows of one table, before rounding.
 * @param rounded The same rows as they are published.
 * @returns null when such rows can't be written like the others.
 */
export function emptyRows(
  exact: readonly Row[],
  rounded: readonly Row[],
  groups: readonly string[],
  measures: Measures,
  thresholds: Thresholds,
): readonly AddedRow[] | null {
  const groupings = groupingsOf(exact, groups, totalsOf(exact, groups, measures.counts))
  if (groupings === null) return null
  const size = groupings.dimensions.reduce((product, { nodes }) => product * nodes.length, 1)
  if (size > mostCells) return null
  const found = talliesOf(exact, measures, groupings, thresholds, [])
  const [tally] = found.tallies
  if (tally === undefined || groupings.dimensions.length < 2) return []
  const present = new Set(groupings.places.map((nodes) => tally.table.cellAt(nodes)))
  const absent = [...tally.table.counts.keys()].filter(
    (cell) => !present.has(cell) && isInner(tally.table.nodesAt(cell), groupings.dimensions),
  )
  const added = addedRows(rounded, measures, groupings, found, new Set(absent))
  const repeated = new Set(found.margins.map(({ column }) => column))
  const counts = measures.counts.filter((column) => !repeated.has(column))
  return (
    added?.map(({ row, hidden }) => ({
      row: { ...row, ...Object.fromEntries(counts.map((column) => [column, 0])) },
      hidden: new Set([...hidden].filter((column) => !counts.includes(column))),
    })) ?? null
  )
}
