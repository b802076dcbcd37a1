import { expect, it } from 'vitest'
import { solver } from '../testing'
import { crossTable } from './crossTable'
import { dimensionOf } from './dimension'
import { protectCross } from './protectCross'
import { flowCells, flowIntervals, randomFrom, type FlowCell, type FlowTable } from './testing'

/*
 * Random tables, protected with linear programs and audited by largest flows. FEITENWERK_ALLE_TABELLEN=1 runs all 2,000
 * and 200 instead of the first of each.
 */

const all = process.env.FEITENWERK_ALLE_TABELLEN === '1'
const minutes = 60_000

it(
  '[E20] protects random tables with totals so that an audit of another kind finds nothing',
  () => {
    const judged = Array.from({ length: all ? 2000 : 80 }, (_, seed) => judge(randomTable(seed, false)))
    expect(judged.flatMap(({ wrong }) => wrong)).toEqual([])
    report('tables with totals', judged)
  },
  60 * minutes,
)

it(
  '[E20] protects random tables with subtotals so that an audit of another kind finds nothing',
  () => {
    const judged = Array.from({ length: all ? 200 : 20 }, (_, seed) => judge(randomTable(seed, true)))
    expect(judged.flatMap(({ wrong }) => wrong)).toEqual([])
    report('tables with subtotals', judged)
  },
  60 * minutes,
)

it('[E20] hides the same cells however the rows and columns are sorted', () => {
  for (let seed = 0; seed < 20; seed++) {
    const { counts } = randomTable(seed, false)
    const names = counts.map((_, row) => `rij ${row}`)
    const turned = protectedCells(counts.toReversed(), null, names.toReversed(), 10).hidden
    expect(turned).toEqual(protectedCells(counts, null, names, 10).hidden)
  }
})

function randomTable(seed: number, withGroups: boolean): FlowTable {
  const random = randomFrom(seed + (withGroups ? 1_000_000 : 0))
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const rows = between(2, 12)
  const columns = between(2, 12)
  const top = between(1, 4) ** 2 * 15
  // Many small counts and a few large ones, as in registrations.
  const count = () => (random() < 0.15 ? 0 : Math.floor(random() ** 2 * top))
  const counts = Array.from({ length: rows }, () => Array.from({ length: columns }, count))
  const many = between(2, 4)
  const groups = counts.map((_, row) => Math.floor((row * many) / rows))
  return { counts, groups: withGroups ? groups : null }
}

interface Judged {
  /** What the audit finds; nothing when all is well. */
  readonly wrong: readonly string[]
  /** The shares of counts hidden by the pattern and by hiding whole rows; null when nothing had to be. */
  readonly cost: { readonly hidden: number; readonly wholeRows: number } | null
}

function judge(table: FlowTable): Judged {
  const threshold = 10
  const cells = flowCells(table)
  const names = table.counts.map((_, row) => `rij ${String(row).padStart(2, '0')}`)
  const { hidden, safe } = protectedCells(table.counts, table.groups, names, threshold)
  const isHidden = ({ row, column }: FlowCell) => hidden.has(`${row} ${column}`)
  const isSmall = ({ count }: FlowCell) => count > 0 && count < threshold
  const seen = flowIntervals(cells, isHidden)
  const say = (what: string, found: readonly FlowCell[]) =>
    found.map(({ row, column }) => `${what}: ${row} ${column} of ${JSON.stringify(table)}`)
  const wrong = [
    ...(safe ? [] : say('not safe', cells.slice(-1))),
    ...say(
      'shown',
      cells.filter((cell) => isSmall(cell) && !isHidden(cell)),
    ),
    ...say(
      'derivable',
      seen.filter(({ min, max }) => min === max),
    ),
    ...say(
      'narrow',
      seen.filter((cell) => isSmall(cell) && cell.max - cell.min < threshold),
    ),
  ]
  if (!cells.some(isSmall) || (cells.at(-1)?.count ?? 0) < threshold) return { wrong, cost: null }
  const inner = cells.filter(({ row, column }) => row.startsWith('r') && column !== 'C')
  return {
    wrong,
    cost: {
      hidden: inner.filter(isHidden).length / inner.length,
      wholeRows: wholeRows(table, cells, threshold) / table.counts.length,
    },
  }
}

function protectedCells(
  counts: FlowTable['counts'],
  groups: FlowTable['groups'],
  names: readonly string[],
  smallest: number,
) {
  const columns = (counts[0] ?? []).map((_, column) => `kolom ${String(column).padStart(2, '0')}`)
  const dimensions = [dimensionOf(names, ...(groups ? [groups.map(String)] : [])), dimensionOf(columns)]
  const [rowOf, columnOf] = dimensions.map(({ leaves, levels, total }, at) => {
    const labels = new Map([[total, at === 0 ? 'R' : 'C']])
    leaves.forEach((node, leaf) =>
      labels.set(
        node,
        at === 0 ? (names[leaf] ?? '').replace('rij ', 'r').replace(/r0+(?=\d)/, 'r') : `${leaf}`,
      ),
    )
    levels[0]?.forEach((node, name) => labels.set(node, `g${name}`))
    return labels
  })
  const category = (at: number, node: number) => dimensions[at]?.leaves.indexOf(node) ?? 0
  const cross = crossTable(
    dimensions,
    ([row = 0, column = 0]) => counts[category(0, row)]?.[category(1, column)] ?? 0,
  )
  const { hidden, safe } = protectCross(cross, { smallest, group: 100 }, solver)
  const place = (cell: number) => {
    const [row = 0, column = 0] = cross.nodesAt(cell)
    return `${rowOf?.get(row)} ${columnOf?.get(column)}`
  }
  return { hidden: new Set([...hidden].map(place).toSorted()), safe }
}

/** How many rows go when whole rows are hidden: those with a small count, then the smallest others until it is safe. */
function wholeRows({ counts }: FlowTable, cells: readonly FlowCell[], threshold: number): number {
  const isSmall = ({ count }: FlowCell) => count > 0 && count < threshold
  const rows = new Set(
    cells.filter((cell) => isSmall(cell) && cell.row.startsWith('r')).map(({ row }) => row),
  )
  const bySize = counts
    .map((row, at) => ({ row: `r${at}`, size: row.reduce((sum, count) => sum + count, 0) }))
    .toSorted((left, right) => left.size - right.size)
  const others = bySize.filter(({ row }) => !rows.has(row))
  for (;;) {
    const hides = (cell: FlowCell) => rows.has(cell.row) || (isSmall(cell) && !cell.row.startsWith('r'))
    const unsafe = flowIntervals(cells, hides).some(
      (cell) => isSmall(cell) && cell.max - cell.min < threshold,
    )
    const next = others.shift()
    if (!unsafe || next === undefined) return rows.size
    rows.add(next.row)
  }
}

function report(what: string, judged: readonly Judged[]): void {
  const costs = judged.flatMap(({ cost }) => cost ?? [])
  const median = (numbers: readonly number[]) =>
    numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0
  const percent = (shares: readonly number[]) => `${(100 * median(shares)).toFixed(1)}%`
  process.stdout.write(
    `${judged.length} ${what}, ${costs.length} of them protected: the median hides ${percent(costs.map(({ hidden }) => hidden))} of the counts; whole rows would hide ${percent(costs.map(({ wholeRows: rows }) => rows))}.\n`,
  )
}
