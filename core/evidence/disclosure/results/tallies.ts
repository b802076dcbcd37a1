import type { Row } from '../../../bridge/table'
import type { Measures } from '../../measures'
import { countAt, restOf, tellsOfAll, type Thresholds } from '../counts'
import type { SizedAmounts } from '../dominance'
import type { Width } from '../system/countSystem'
import { crossTable, type CrossTable } from '../system/crossTable'
import { smallCells, tellingCells } from '../system/primary'
import type { Groupings } from './groupings'

/** A number of people on each row that adds up over the rows. */
export interface Tally {
  readonly table: CrossTable
  /** Cells to protect. */
  readonly needs: ReadonlySet<number>
  /** How wide the interval of each of those must be. */
  readonly width: Width
  /** Whether it counts people, so that an empty cell tells something of a hidden group. */
  readonly counts: boolean
  /** How much higher than it is what some rows add up to must be possible; 0 when a reader may know it. */
  readonly roomOf: (rows: readonly number[]) => number
}

/** A column that repeats a total of another on every row that it is a total of. */
export interface Margin {
  readonly column: string
  /** By row, the cell that the number belongs to. */
  readonly cells: readonly number[]
  readonly cellOf: (nodes: readonly number[]) => number
}

export interface Tallies {
  readonly tallies: readonly Tally[]
  readonly margins: readonly Margin[]
  /** Columns that repeat a number of which the table doesn't tell what it is a total of. */
  readonly unexplained: readonly string[]
}

export function talliesOf(
  rows: readonly Row[],
  { counts, shares }: Measures,
  groupings: Groupings,
  thresholds: Thresholds,
  amounts: readonly SizedAmounts[],
): Tallies {
  const own = new Map(
    counts.map((column) => [column, tableOf(rows, groupings, (row) => countAt(row, column))]),
  )
  const repeated = counts.flatMap((column) => {
    const spread = repeatsOver(rows, column, groupings)
    return spread === null ? [] : [{ column, ...spread }]
  })
  const isRepeated = (column: string) => repeated.some((margin) => margin.column === column)
  const varying = counts.filter((column) => !isRepeated(column))
  const margins = repeated.filter(({ column, cells }) =>
    varying.some((other) =>
      rows.every((row, index) => own.get(other)?.counts[cells[index] ?? 0] === countAt(row, column)),
    ),
  )
  // A number that is the same on all rows of a group and no total of another may as well be a count of each.
  const additive = counts.filter((column) => !margins.some((margin) => margin.column === column))
  const rests = shares.filter(({ teller, noemer }) => additive.includes(teller) && additive.includes(noemer))
  const tellingRows = (share: (typeof shares)[number], fullest: (row: Row) => number) =>
    new Set(
      rows.flatMap((row, index) =>
        tellsOfAll(row, share, thresholds) && fullest(row) > 0 ? [cellOf(groupings, own, index)] : [],
      ),
    )
  return {
    tallies: [
      ...additive.flatMap((column) => {
        const table = own.get(column)
        const telling = rests
          .filter(({ teller }) => teller === column)
          .flatMap((share) => [...tellingRows(share, (row) => countAt(row, column))])
        return table ? [countTally(table, telling, thresholds)] : []
      }),
      ...rests.map((share) =>
        countTally(
          tableOf(rows, groupings, (row) => restOf(row, share)),
          tellingRows(share, (row) => restOf(row, share)),
          thresholds,
        ),
      ),
      ...amounts.map((own) => amountTally(rows, own, groupings)),
    ],
    margins,
    unexplained: repeated.filter((one) => !margins.includes(one)).map(({ column }) => column),
  }
}

/** @param telling Cells to protect besides small and telling ones: all of a small group, of whom a share says so. */
const countTally = (table: CrossTable, telling: Iterable<number>, thresholds: Thresholds): Tally => ({
  table,
  needs: new Set([...smallCells(table, thresholds), ...tellingCells(table, thresholds), ...telling]),
  width: thresholds.smallest,
  counts: true,
  roomOf: () => 0,
})

/** Amounts in parts of a million of the largest, so that the solver's tolerance is that of a rounding. */
function amountTally(rows: readonly Row[], amounts: SizedAmounts, groupings: Groupings): Tally {
  const unit = amounts.rows.reduce((most, { size }) => Math.max(most, size), 0) / 1e6 || 1
  const byRow = new Map(rows.map((row, index) => [row, amounts.rows[index] ?? { size: 0, room: 0 }]))
  const table = tableOf(rows, groupings, (row) => Math.round((byRow.get(row)?.size ?? 0) / unit))
  const width = new Map(
    rows.flatMap((row, index) => {
      const { size, room } = byRow.get(row) ?? { size: 0, room: 0 }
      const cell = table.cellAt(groupings.places[index] ?? [])
      return room > 0 ? [[cell, Math.ceil((size + room) / unit)] as const] : []
    }),
  )
  return { table, needs: new Set(width.keys()), width, counts: false, roomOf: amounts.roomOf }
}

/** A combination that no row shows is an empty one, and a reader sees that it is. */
function tableOf(
  rows: readonly Row[],
  { dimensions, places }: Groupings,
  countOf: (row: Row) => number,
): CrossTable {
  const byPlace = new Map(places.map((nodes, index) => [nodes.join(' '), rows[index] ?? {}]))
  const table = crossTable(dimensions, (nodes) => {
    const row = byPlace.get(nodes.join(' '))
    return row === undefined ? 0 : countOf(row)
  })
  const isAbsent = (cell: number) => {
    const nodes = table.nodesAt(cell)
    return isInner(nodes, dimensions) && !byPlace.has(nodes.join(' '))
  }
  return { ...table, costs: table.costs.map((cost, cell) => (isAbsent(cell) ? Infinity : cost)) }
}

export const isInner = (nodes: readonly number[], dimensions: Groupings['dimensions']) =>
  nodes.every((node, at) => dimensions[at]?.nodes[node]?.children.length === 0)

function cellOf({ places }: Groupings, own: ReadonlyMap<string, CrossTable>, index: number): number {
  const [table] = own.values()
  return table?.cellAt(places[index] ?? []) ?? 0
}

/**
 * Of a column that is the same on all rows under one subtotal or total, by row the cell of that; null when it differs
 * from row to row. The totals with the most rows come first.
 */
function repeatsOver(
  rows: readonly Row[],
  column: string,
  { dimensions, places }: Groupings,
): Pick<Margin, 'cells' | 'cellOf'> | null {
  const table = crossTable(dimensions, () => 0)
  const ways = waysUp(dimensions).toSorted((left, right) => right.height - left.height)
  for (const { up } of ways) {
    const cellOf = (nodes: readonly number[]) => table.cellAt(nodes.map((node, at) => up[at]?.[node] ?? node))
    const cells = places.map(cellOf)
    const values = new Map<number, number>()
    const isSame = rows.every((row, index) => {
      const cell = cells[index] ?? 0
      const value = countAt(row, column)
      if (!values.has(cell)) values.set(cell, value)
      return values.get(cell) === value
    })
    if (isSame && values.size < rows.length) return { cells, cellOf }
  }
  return null
}

/** Every choice of a level on each dimension, but not the categories everywhere: which node holds which. */
function waysUp(dimensions: Groupings['dimensions']) {
  const perDimension = dimensions.map(({ nodes, levels, total }) => {
    const parents = new Map(
      nodes.flatMap(({ children }, node) => children.map((child) => [child, node] as const)),
    )
    const ways: (readonly number[])[] = [[...nodes.keys()]]
    for (let level = 0; level <= levels.length; level++)
      ways.push((ways[level] ?? []).map((node) => parents.get(node) ?? total))
    return ways
  })
  return perDimension
    .reduce<readonly { up: readonly (readonly number[])[]; height: number }[]>(
      (chosen, ways) =>
        chosen.flatMap(({ up, height }) =>
          ways.map((way, at) => ({ up: [...up, way], height: height + at })),
        ),
      [{ up: [], height: 0 }],
    )
    .filter(({ height }) => height > 0)
}
