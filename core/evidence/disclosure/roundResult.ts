import type { CellValue, Row } from '../../bridge/table'
import { wilson } from '../../statistics/wilson'
import type { ZrmFacts } from '../../zrm/facts'
import type { Subject } from '../assessment'
import { measuresOf, numberAt, splitRows, textOf, type Measures, type ShareRole } from '../measures'
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
 * comparison too. Means keep two digits, and an amount is two digits per person of a rounded count, so that neither it nor
 * its ratio to a mean gives the count. Weighted shares can't be made again.
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
  measures: Measures,
  base: RoundingBase,
): ReadonlyMap<string, CellValue> {
  const { counts, shares, numbers, roles } = measures
  const values = new Map<string, CellValue>(numbers.map((column) => [column, null]))
  const rounded = (column: string) => {
    const count = numberAt(row, column)
    return count === null ? null : roundCount(count, base)
  }
  for (const column of counts) values.set(column, rounded(column))
  for (const [column, value] of roundedSizes(row, measures, base)) values.set(column, value)
  for (const share of shares) {
    const [k, n] = [rounded(share.teller), rounded(share.noemer)]
    if (numberAt(row, share.kolom) === null || k === null || n === null || n <= 0 || k < 0 || k > n) continue
    if (isWeighted(row, share, roles)) continue
    values.set(share.kolom, (k / n) * scaleOf(row, share))
    if (kind !== 'zrm') continue
    const { low, high } = wilson(k, n)
    for (const { rol, kolom } of roles.filter((role) => role.rol === 'interval' && role.bij === share.kolom))
      if (rol === 'interval' && /^(laag|hoog)$/.test(kolom)) values.set(kolom, kolom === 'laag' ? low : high)
  }
  return values
}

/**
 * Amounts and means of a row, all per person of one count: what a mean is of, or else the first. A mean of another count
 * is left out, for the ratio of two says what the two counts are to each other.
 */
function roundedSizes(
  row: Row,
  { roles, counts }: Measures,
  base: RoundingBase,
): readonly (readonly [string, number])[] {
  const means = roles.flatMap((role) => (role.rol === 'gemiddelde' ? [role] : []))
  const per = means[0]?.bij ?? counts[0]
  const count = per === undefined ? null : numberAt(row, per)
  if (count === null || count <= 0) return []
  return roles.flatMap((role) => {
    const value = numberAt(row, role.kolom)
    if (value === null) return []
    if (role.rol === 'gemiddelde') return role.bij === per ? [[role.kolom, twoDigits(value)] as const] : []
    if (role.rol !== 'bedrag') return []
    return [[role.kolom, twoDigits(value / count) * roundCount(count, base)] as const]
  })
}

/** Whether a share isn't its numerator over its base because answers don't weigh alike. */
function isWeighted(row: Row, share: ShareRole, roles: Measures['roles']): boolean {
  if (share.effectief === undefined && !roles.some(({ rol }) => rol === 'weegfactor')) return false
  const [value, k, n] = [share.kolom, share.teller, share.noemer].map((column) => numberAt(row, column) ?? 0)
  return Math.abs((value ?? 0) / scaleOf(row, share) - (k ?? 0) / (n || 1)) > 1e-9
}

/** 100 for percents, 1 for a fraction. */
function scaleOf(row: Row, { kolom, teller, noemer }: ShareRole): number {
  const [value, k, n] = [kolom, teller, noemer].map((column) => numberAt(row, column) ?? 0)
  const fraction = (k ?? 0) / (n || 1)
  return Math.abs((value ?? 0) - fraction) <= Math.abs((value ?? 0) - 100 * fraction) ? 1 : 100
}

const twoDigits = (value: number) => Number(value.toPrecision(2))

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
 * The order in which rows are published. Where a query sorted by a number, the exact order would say which of two equal
 * rounded ones is larger: rows then stand by that number as it is published, and equal ones by the names of their groups.
 * An order within groups is seen too.
 *
 * @param exact The result before rounding, with its rows in the same order.
 * @param shown Whether a number of a row is published.
 */
export function orderOfRounded(
  { table, roles, kind }: Subject,
  exact: readonly Row[],
  shown: (row: number, column: string) => boolean,
): readonly number[] {
  const { groups, labels, numbers } = measuresOf(table, roles)
  const texts = [...groups, ...labels]
  const every = [...table.rows.keys()]
  if (kind !== 'sql') return every
  for (const blocks of [[every], ...texts.map((column) => blocksBy(exact, column))])
    for (const column of numbers) {
      const direction = directionOf(exact, blocks, column)
      if (direction === 0) continue
      return blocks.flatMap((block) =>
        block.toSorted((left, right) => direction * difference(left, right, column) || byName(left, right)),
      )
    }
  return every

  function difference(left: number, right: number, column: string): number {
    const [first, second] = [left, right].map((row) =>
      shown(row, column) ? (numberAt(table.rows[row] ?? {}, column) ?? 0) : 0,
    )
    return (first ?? 0) - (second ?? 0)
  }

  function byName(left: number, right: number): number {
    const [first = '', second = ''] = [left, right].map((row) =>
      texts.map((column) => textOf(table.rows[row]?.[column])).join('\u0000'),
    )
    return first < second ? -1 : first > second ? 1 : 0
  }
}

/** Rows that have the same value of a column, where those stand together, by that value; nothing where they don't. */
function blocksBy(rows: readonly Row[], column: string): readonly (readonly number[])[] {
  const blocks = splitRows(rows, [column])
  const areTogether = blocks.every((block) => (block.at(-1) ?? 0) - (block[0] ?? 0) === block.length - 1)
  const nameOf = (block: readonly number[]) => textOf(rows[block[0] ?? 0]?.[column])
  return areTogether && blocks.length < rows.length
    ? blocks.toSorted((left, right) => (nameOf(left) < nameOf(right) ? -1 : 1))
    : []
}

/** 1 or −1 when every block goes up or down by a column that differs in one of them; 0 when they don't. */
function directionOf(
  rows: readonly Row[],
  blocks: readonly (readonly number[])[],
  column: string,
): -1 | 0 | 1 {
  const steps = blocks.flatMap((block) =>
    block.slice(1).map((row, at) => {
      const [before, own] = [block[at] ?? 0, row].map((index) => numberAt(rows[index] ?? {}, column) ?? 0)
      return (own ?? 0) - (before ?? 0)
    }),
  )
  if (steps.every((step) => step === 0)) return 0
  return steps.every((step) => step >= 0) ? 1 : steps.every((step) => step <= 0) ? -1 : 0
}
