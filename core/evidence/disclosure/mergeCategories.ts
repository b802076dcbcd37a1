import type { CountTable } from './countTable'
import type { LinearSolver } from './solver/linearSolver'
import { protectTable, publishedInside } from './tableReport'

/** Two categories that are better taken together than hidden in part. */
export interface MergeProposal {
  readonly axis: 'row' | 'col'
  readonly names: readonly [string, string]
  /** Counts inside the merged table that can be published, of how many. */
  readonly published: number
  readonly cells: number
}

/** Of each side of the table, how many of the smallest categories are tried in pairs. */
const tried = 4
/** From this many cells on only the two smallest, for each pair takes a protection of its own. */
const large = 150

/**
 * The pair of small categories that, taken together, leaves more counts to be published than hiding does; null when
 * no pair does.
 *
 * @param published Counts inside the table as it is that can be published.
 */
export function proposeMerge(
  table: CountTable,
  published: number,
  smallest: number,
  solver: LinearSolver,
): MergeProposal | null {
  const best = pairsOf(table)
    .map(({ axis, pair }) => {
      const merged = axis === 'row' ? mergeRows(table, pair) : turn(mergeRows(turn(table), pair))
      const names = axis === 'row' ? table.rows : table.cols
      return {
        axis,
        names: [names[pair[0]] ?? '', names[pair[1]] ?? ''] as const,
        published: publishedInside(merged, protectTable(merged, smallest, solver)),
        cells: merged.rows.length * merged.cols.length,
      }
    })
    .toSorted((left, right) => right.published - left.published)[0]
  return best !== undefined && best.published > published ? best : null
}

type Pair = readonly [number, number]

function pairsOf({ rows, cols, row_totals, col_totals }: CountTable) {
  const many = rows.length * cols.length < large ? tried : 2
  return [
    ...pairsWithin(row_totals, many).map((pair) => ({ axis: 'row' as const, pair })),
    ...pairsWithin(col_totals, many).map((pair) => ({ axis: 'col' as const, pair })),
  ]
}

/** Pairs of the smallest categories; none when merging would leave a single category. */
function pairsWithin(totals: readonly number[], many: number): readonly Pair[] {
  if (totals.length < 3) return []
  const order = [...totals.keys()].toSorted((left, right) => (totals[left] ?? 0) - (totals[right] ?? 0))
  const small = order.slice(0, many)
  return small.flatMap((one, at) => small.slice(at + 1).map((other): Pair => [one, other]))
}

function mergeRows(table: CountTable, [one, other]: Pair): CountTable {
  const without = <T>(values: readonly T[]) => values.filter((_, at) => at !== one && at !== other)
  const together = (table.counts[one] ?? []).map((count, at) => count + (table.counts[other]?.[at] ?? 0))
  return {
    ...table,
    rows: [...without(table.rows), `${table.rows[one]} + ${table.rows[other]}`],
    counts: [...without(table.counts), together],
    row_totals: [...without(table.row_totals), together.reduce((sum, count) => sum + count, 0)],
  }
}

const turn = ({ rows, cols, counts, row_totals, col_totals, grand_total }: CountTable): CountTable => ({
  rows: cols,
  cols: rows,
  counts: cols.map((_, at) => counts.map((row) => row[at] ?? 0)),
  row_totals: col_totals,
  col_totals: row_totals,
  grand_total,
})
