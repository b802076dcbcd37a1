import type { Row } from '../../../bridge/table'
import type { Measures } from '../../measures'
import type { Thresholds } from '../counts'
import type { SizedAmounts } from '../dominance'
import { hiddenCells, type HiddenCells } from '../hiddenCells'
import type { LinearSolver } from '../solver/linearSolver'
import { auditPattern } from '../system/audit'
import type { CrossTable } from '../system/crossTable'
import { withEmptyCells } from '../system/emptyCells'
import { suppress } from '../system/suppress'
import { addedRows, type AddedRow } from './addedRows'
import { groupingsOf, type Groupings } from './groupings'
import { talliesOf, type Tallies, type Tally } from './tallies'
import { totalsOf } from './totals'

/** What to hide of a result of two groupings or more. */
export interface GroupedPattern {
  readonly hidden: HiddenCells
  /** Rows that lost their counts. */
  readonly rows: ReadonlySet<number>
  /** Rows for the empty combinations of a hidden group that the result has none for. */
  readonly added: readonly AddedRow[]
  /** Whether the total of all is hidden too. */
  readonly hidesTotal: boolean
}

/** More combinations than this, totals included, can't be protected while someone waits. */
const mostCells = 4000

/**
 * Hides rows of a result of several groupings: a row with a small number, and the rows that have to go with it so that
 * no number can be had from the totals, whether the result shows those or not. A reader is taken to know every total
 * that isn't hidden.
 *
 * @returns The reason when nothing of it can be published.
 * @see docs/EVIDENCE.md, rules E6, E20 and E39
 */
export function protectSeveralGroups(
  rows: readonly Row[],
  groups: readonly string[],
  measures: Measures,
  thresholds: Thresholds,
  solver: LinearSolver,
  amounts: readonly SizedAmounts[] = [],
): GroupedPattern | 'several-groups' | 'unsafe' {
  const totals = totalsOf(rows, groups, measures.counts)
  const groupings = groupingsOf(rows, groups, totals)
  if (groupings === null || sizeOf(groupings) > mostCells) return 'several-groups'
  const found = talliesOf(rows, measures, groupings, thresholds, amounts)
  if (amounts.some((own) => own.rows.some(({ room }) => room === Infinity))) return 'unsafe'
  const rowsIn = rowsByCell(found.tallies[0]?.table, groupings)
  const hidden = cellsToHide(found.tallies, rowsIn, solver)
  if (hidden === null) return 'unsafe'
  if (hidden.size > 0 && found.unexplained.length > 0) return 'several-groups'
  const cellOf = (index: number) => found.tallies[0]?.table.cellAt(groupings.places[index] ?? []) ?? 0
  const gone = new Set([...rows.keys()].filter((index) => hidden.has(cellOf(index))))
  if (gone.size === rows.length && rows.length > 0) return 'unsafe'
  const added = addedRows(rows, measures, groupings, found, hidden)
  if (added === null) return 'several-groups'
  const total = (found.tallies[0]?.table.counts.length ?? 0) - 1
  return {
    hidden: columnsToHide(rows, measures, found, hidden, gone),
    rows: gone,
    added,
    hidesTotal: hidden.has(total),
  }
}

const sizeOf = ({ dimensions }: Groupings) => dimensions.reduce((size, { nodes }) => size * nodes.length, 1)

/** Of each cell, the rows that it is made of. */
function rowsByCell(table: CrossTable | undefined, { places }: Groupings): RowsByCell {
  const rows: (readonly number[])[] = table?.counts.map(() => []) ?? []
  const totals = new Set(table?.sums.map(({ total }) => total))
  places.forEach((nodes, index) => {
    const cell = table?.cellAt(nodes) ?? 0
    if (!totals.has(cell)) rows[cell] = [index]
  })
  const seen = new Set<number>()
  for (const { total, parts } of table?.sums ?? []) {
    if (seen.has(total)) continue
    seen.add(total)
    rows[total] = parts.flatMap((part) => rows[part] ?? [])
  }
  return rows
}

type RowsByCell = readonly (readonly number[])[]

/** First with every total that isn't small left as it is, so that tables of one grouping stay as they are. */
function cellsToHide(
  tallies: readonly Tally[],
  rowsIn: RowsByCell,
  solver: LinearSolver,
): ReadonlySet<number> | null {
  if (tallies.some(({ table }) => table.counts.some((count) => count < 0))) return null
  const fixed = tallies.map((tally) => ({ ...tally, table: withTotalsKnown(tally.table) }))
  return untilSafe(fixed, rowsIn, solver) ?? untilSafe(tallies, rowsIn, solver)
}

const withTotalsKnown = (table: Tally['table']): Tally['table'] => {
  const isTotal = new Set(table.sums.map(({ total }) => total))
  return { ...table, costs: table.costs.map((cost, cell) => (isTotal.has(cell) ? Infinity : cost)) }
}

/** Hides for one tally after another, until a round adds nothing: what goes for one goes for all. */
function untilSafe(
  tallies: readonly Tally[],
  rowsIn: RowsByCell,
  solver: LinearSolver,
): ReadonlySet<number> | null {
  let hidden: ReadonlySet<number> = new Set(tallies.flatMap(({ needs }) => [...needs]))
  for (let size = -1; size < hidden.size;) {
    size = hidden.size
    for (const { table, needs, width, counts, roomOf } of tallies) {
      const more = suppress(table, needs, width, solver, hidden)
      const whole = more && counts ? withEmptyCells(table, more, solver) : more
      const shared = whole && withoutDominatedSums(table, whole, rowsIn, roomOf)
      if (shared === null) return null
      hidden = shared
    }
  }
  // A count that was hidden for another tally may be known here without telling anything small.
  const isSafe = tallies.every(({ table, needs, width }) => {
    const { visible, narrow, derivable } = auditPattern(table, hidden, needs, width, solver)
    return visible.length + narrow.length === 0 && !derivable.some((cell) => needs.has(cell))
  })
  return isSafe ? hidden : null
}

/**
 * What is hidden under a total that is shown adds up to a number that a reader knows. Where someone dominates that, the
 * smallest other part is hidden too.
 *
 * @returns null when no part is left.
 */
function withoutDominatedSums(
  { counts, sums, costs }: CrossTable,
  hidden: ReadonlySet<number>,
  rowsIn: RowsByCell,
  roomOf: Tally['roomOf'],
): ReadonlySet<number> | null {
  const more = new Set(hidden)
  for (const { total, parts } of sums) {
    if (more.has(total)) continue
    for (;;) {
      const gone = parts.filter((part) => more.has(part))
      if (gone.length === 0 || roomOf(gone.flatMap((part) => rowsIn[part] ?? [])) <= 0) break
      const [next] = parts
        .filter((part) => !more.has(part) && (counts[part] ?? 0) > 0 && costs[part] !== Infinity)
        .toSorted((left, right) => (counts[left] ?? 0) - (counts[right] ?? 0) || left - right)
      if (next === undefined) return null
      more.add(next)
    }
  }
  return more
}

function columnsToHide(
  rows: readonly Row[],
  { numbers }: Measures,
  { margins }: Tallies,
  cells: ReadonlySet<number>,
  gone: ReadonlySet<number>,
): HiddenCells {
  const hidden = hiddenCells()
  rows.forEach((_, index) => {
    const lost = margins.filter((margin) => cells.has(margin.cells[index] ?? 0)).map(({ column }) => column)
    const kept = margins.map(({ column }) => column).filter((column) => !lost.includes(column))
    hidden.hide(index, lost)
    if (gone.has(index))
      hidden.hide(
        index,
        numbers.filter((column) => !kept.includes(column)),
      )
  })
  return hidden
}
