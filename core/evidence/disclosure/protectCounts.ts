import type { Row } from '../../bridge/table'
import type { Measures } from '../measures'
import type { Thresholds } from './counts'
import { amountsOf, dominatedRows, type SizedAmounts } from './dominance'
import { hiddenCells, type HiddenCells } from './hiddenCells'
import { protectOneWay } from './oneWay'
import { protectRecord } from './record'
import type { AddedRow } from './results/addedRows'
import { protectSeveralGroups } from './results/severalGroups'
import type { LinearSolver } from './solver/linearSolver'
import { tellsSmallRest } from './smallRest'

export interface ProtectedCounts {
  readonly hidden: HiddenCells
  /** Rows that lost their counts. */
  readonly rows: ReadonlySet<number>
  /** By part, rows that the result doesn't have and that are published as hidden ones. */
  readonly added: readonly (readonly AddedRow[])[]
  /** Whether the total of all rows is hidden too. */
  readonly hidesTotal: boolean
  readonly reason: 'several-groups' | 'unsafe' | null
}

/**
 * Which counts of registered people to hide, by the shape of the result: one row without groups, one grouping within
 * each part, or more groupings. Amounts go with them.
 */
export function protectCounts(
  rows: readonly Row[],
  parts: readonly (readonly number[])[],
  measures: Measures,
  partition: readonly string[],
  thresholds: Thresholds,
  solver: LinearSolver,
  amounts: readonly SizedAmounts[],
): ProtectedCounts {
  if (rows.length === 1 && measures.groups.length === 0)
    return protectSingle(rows[0] ?? {}, measures, thresholds, amounts)
  const groups = [...measures.groups, ...measures.labels].filter((column) => !partition.includes(column))
  if (!isOneWay(rows, parts, groups))
    return withSeveralGroups(rows, parts, groups, measures, thresholds, solver, amounts)
  return withOneGroup(rows, parts, measures, thresholds, amounts)
}

const nothing = (reason: ProtectedCounts['reason']): ProtectedCounts => ({
  hidden: hiddenCells(),
  rows: new Set(),
  added: [],
  hidesTotal: false,
  reason,
})

function protectSingle(
  row: Row,
  measures: Measures,
  thresholds: Thresholds,
  amounts: readonly SizedAmounts[],
): ProtectedCounts {
  const columns = protectRecord(row, measures, thresholds)
  if (columns === null) return nothing('unsafe')
  const hidden = hiddenCells()
  hidden.hide(0, columns)
  if (dominatedRows(amounts).size > 0) hidden.hide(0, measures.sized)
  return { ...nothing(null), hidden }
}

function withOneGroup(
  rows: readonly Row[],
  parts: readonly (readonly number[])[],
  measures: Measures,
  thresholds: Thresholds,
  amounts: readonly SizedAmounts[],
): ProtectedCounts {
  const hidden = hiddenCells()
  const withoutCounts = new Set<number>()
  for (const part of parts) {
    const own = part.map((index) => rows[index] ?? {})
    const pattern = protectOneWay(own, measures, thresholds, amountsOf(amounts, part))
    if (pattern === null || tellsSmallRest(own, measures.counts, thresholds)) return nothing('unsafe')
    part.forEach((index, at) => {
      hidden.hide(index, pattern.totals)
      if (!pattern.rows.has(at)) return
      withoutCounts.add(index)
      hidden.hide(
        index,
        measures.numbers.filter((column) => !pattern.repeated.has(column)),
      )
    })
  }
  const nothingLeft = withoutCounts.size === rows.length && rows.length > 0
  return nothingLeft ? nothing('unsafe') : { ...nothing(null), hidden, rows: withoutCounts }
}

/** Each part is a table of its own. */
function withSeveralGroups(
  rows: readonly Row[],
  parts: readonly (readonly number[])[],
  groups: readonly string[],
  measures: Measures,
  thresholds: Thresholds,
  solver: LinearSolver,
  amounts: readonly SizedAmounts[],
): ProtectedCounts {
  const hidden = hiddenCells()
  const withoutCounts = new Set<number>()
  const added: (readonly AddedRow[])[] = []
  let hidesTotal = false
  for (const part of parts) {
    const own = part.map((index) => rows[index] ?? {})
    if (tellsSmallRest(own, measures.counts, thresholds)) return nothing('unsafe')
    const pattern = protectSeveralGroups(own, groups, measures, thresholds, solver, amountsOf(amounts, part))
    if (typeof pattern === 'string') return nothing(pattern)
    hidesTotal ||= pattern.hidesTotal
    added.push(pattern.added)
    part.forEach((index, at) => {
      hidden.hide(index, pattern.hidden.columnsOf(at))
      if (pattern.rows.has(at)) withoutCounts.add(index)
    })
  }
  return { hidden, rows: withoutCounts, added, hidesTotal, reason: null }
}

/**
 * Whether the rows of each part are the categories of one grouping: every group column has another value on every row,
 * or the same on all; at least one has another value.
 */
function isOneWay(
  rows: readonly Row[],
  parts: readonly (readonly number[])[],
  groups: readonly string[],
): boolean {
  const valuesIn = (part: readonly number[], column: string) =>
    new Set(part.map((index) => rows[index]?.[column] ?? null)).size
  const identifies = (column: string) => parts.every((part) => valuesIn(part, column) === part.length)
  const repeats = (column: string) => parts.every((part) => valuesIn(part, column) === 1)
  return groups.some(identifies) && groups.every((column) => identifies(column) || repeats(column))
}
