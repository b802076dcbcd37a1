import type { CellValue, Row } from '../../bridge/table'
import { wilson } from '../../statistics/wilson'
import type { ZrmFacts } from '../../zrm/facts'
import type { Subject } from '../assessment'
import { measuresOf, numberAt, textOf, type Measures, type ShareRole } from '../measures'
import { hiddenCells, type HiddenCells } from './hiddenCells'
import { roundCount, type RoundingBase } from './rounding'

export interface RoundedResult {
  /** The result with every number of people rounded, and what was made of them made again from the rounded ones. */
  readonly subject: Subject
  /** What can't be made again from rounded counts: intervals and tests that were worked out elsewhere. */
  readonly hidden: HiddenCells
}

/**
 * Rounds every count of a result, each on its own: shares are made again from rounded counts, Wilson intervals of a
 * comparison too. Means and amounts keep two digits, so that a count can't be had as their ratio.
 *
 * @see docs/EVIDENCE.md, rule E40
 */
export function roundResult(subject: Subject, base: RoundingBase): RoundedResult {
  const measures = measuresOf(subject.table, subject.roles)
  const hidden = hiddenCells()
  const rows = subject.table.rows.map((row, index) => {
    const values = roundedValues(subject, row, measures, base)
    hidden.hide(
      index,
      [...values].flatMap(([column, value]) => (value === null && row[column] !== null ? [column] : [])),
    )
    return Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        values.has(column) ? (values.get(column) ?? null) : value,
      ]),
    )
  })
  return {
    subject: {
      ...subject,
      table: { ...subject.table, rows },
      zrm: subject.zrm && roundedFacts(subject.zrm, base),
    },
    hidden,
  }
}

/** By numeric column; null for one that isn't published. */
function roundedValues(
  { kind }: Subject,
  row: Row,
  { counts, shares, sized, numbers, roles }: Measures,
  base: RoundingBase,
): ReadonlyMap<string, CellValue> {
  const values = new Map<string, CellValue>(numbers.map((column) => [column, null]))
  const rounded = (column: string) => {
    const count = numberAt(row, column)
    return count === null ? null : roundCount(count, base)
  }
  for (const column of counts) values.set(column, rounded(column))
  for (const column of sized) values.set(column, twoDigits(numberAt(row, column)))
  for (const share of shares) {
    const [k, n] = [rounded(share.teller), rounded(share.noemer)]
    if (numberAt(row, share.kolom) === null || k === null || n === null || n <= 0 || k < 0 || k > n) continue
    values.set(share.kolom, (k / n) * scaleOf(row, share))
    if (kind !== 'zrm') continue
    const { low, high } = wilson(k, n)
    for (const { rol, kolom } of roles.filter((role) => role.rol === 'interval' && role.bij === share.kolom))
      if (rol === 'interval' && /^(laag|hoog)$/.test(kolom)) values.set(kolom, kolom === 'laag' ? low : high)
  }
  return values
}

/** 100 for percents, 1 for a fraction. */
function scaleOf(row: Row, { kolom, teller, noemer }: ShareRole): number {
  const [value, k, n] = [kolom, teller, noemer].map((column) => numberAt(row, column) ?? 0)
  const fraction = (k ?? 0) / (n || 1)
  return Math.abs((value ?? 0) - fraction) <= Math.abs((value ?? 0) - 100 * fraction) ? 1 : 100
}

const twoDigits = (value: number | null) => (value === null ? null : Number(value.toPrecision(2)))

function roundedFacts(facts: ZrmFacts, base: RoundingBase): ZrmFacts {
  return {
    ...facts,
    comparisons: facts.comparisons.map((compared) => {
      const total = roundCount(compared.total, base)
      const share = (bound: number | null) =>
        bound === null || total === 0 ? null : Math.min(1, roundCount(bound * compared.total, base) / total)
      return {
        ...compared,
        total,
        known: Math.min(total, roundCount(compared.known, base)),
        worst: share(compared.worst),
        best: share(compared.best),
      }
    }),
  }
}

/**
 * The order in which rows are published: rows next to each other with the same rounded numbers stand by the names of
 * their groups, for an order by size would say which of them is larger.
 */
export function orderOfRounded({ table, roles, kind }: Subject): readonly number[] {
  const { groups, labels, numbers } = measuresOf(table, roles)
  const keyOf = (index: number) =>
    JSON.stringify(numbers.map((column) => table.rows[index]?.[column] ?? null))
  const nameOf = (index: number) =>
    [...groups, ...labels].map((column) => textOf(table.rows[index]?.[column])).join('\u0000')
  if (kind !== 'sql') return [...table.rows.keys()]
  const runs: number[][] = []
  for (const index of table.rows.keys()) {
    const run = runs.at(-1)
    if (run !== undefined && keyOf(run[0] ?? 0) === keyOf(index)) run.push(index)
    else runs.push([index])
  }
  return runs.flatMap((run) => run.toSorted((left, right) => (nameOf(left) < nameOf(right) ? -1 : 1)))
}
