import type { Row } from '../../bridge/table'
import type { Measures } from '../measures'
import { basesOf, type Bases } from './bases'
import { countAt, isSmall, isSmallShare, restOf, tellsOfAll, type Thresholds } from './counts'
import { dominatedRows, type SizedAmounts } from './dominance'
import { disclosesGroup } from './groupDisclosure'

/** What to hide in a one-way table so that nothing small can be had by subtraction. */
export interface Pattern {
  /** Rows whose own numbers are hidden. */
  readonly rows: ReadonlySet<number>
  /** Columns that repeat one total on every row; they stay on hidden rows too. */
  readonly repeated: ReadonlySet<string>
  /** The repeated numbers that have to go on every row after all, with every share of them. */
  readonly totals: readonly string[]
}

/**
 * Hides whole rows of a one-way table: those with a small number, then the rows with the smallest other counts until
 * the audit passes: of every count, and of the rest of every share's base, the hidden cells add up to at least
 * `smallest` and are two or more, unless it is 0 on every row; of every amount the hidden ones leave each dominated one
 * the room that it needs. A reader is taken to know the total of every column.
 *
 * @param rows One category each.
 * @returns null when no pattern is safe.
 * @see docs/EVIDENCE.md, rules E3-E6 and E39
 */
export function protectOneWay(
  rows: readonly Row[],
  measures: Measures,
  thresholds: Thresholds,
  amounts: readonly SizedAmounts[] = [],
): Pattern | null {
  const bases = basesOf(rows, measures)
  if (tellsOfGroup(rows, bases, thresholds) || leavesSmallRest(bases, thresholds)) return null
  const subtotals = [...new Set(bases.subtotals.map(({ column }) => column))]
  const smallBases = bases.repeated.filter((column) => isSmall(countAt(rows[0] ?? {}, column), thresholds))
  if (smallBases.some((column) => !subtotals.includes(column))) return null
  const dominated = dominatedRows(amounts)
  const small = rows.flatMap((row, index) =>
    dominated.has(index) || isSmallRow(row, measures, bases, thresholds) ? [index] : [],
  )
  const repeated = new Set(bases.repeated)
  if (small.length === 0 && smallBases.length === 0) return { rows: new Set(), repeated, totals: [] }
  const everyRow = new Set(rows.keys())
  const tallies = [...talliesOf(rows, measures, bases, thresholds), ...amounts.map(amountTally)]
  const withinParts = smallBases.length === 0 ? grow(small, tallies, partsOf(everyRow, bases)) : null
  const hidden = withinParts ?? grow(small, tallies, [everyRow])
  if (hidden === null) return null
  return {
    rows: hidden,
    repeated,
    totals: [...(withinParts ? [] : subtotals), ...bases.unexplained],
  }
}

function isSmallRow(row: Row, { shares }: Measures, bases: Bases, thresholds: Thresholds): boolean {
  return (
    bases.varying.some((column) => isSmall(countAt(row, column), thresholds)) ||
    shares.some((share) => row[share.kolom] !== null && isSmallShare(row, share, thresholds)) ||
    shares.some((share) => bases.varying.includes(share.noemer) && tellsOfAll(row, share, thresholds))
  )
}

function tellsOfGroup(rows: readonly Row[], { varying, subtotals }: Bases, thresholds: Thresholds): boolean {
  const groups = [rows, ...subtotals.map((part) => rows.filter((_, index) => part.rows.has(index)))]
  return groups.some((group) =>
    varying.some((column) =>
      disclosesGroup(
        group.map((row) => countAt(row, column)),
        thresholds,
      ),
    ),
  )
}

/** Whether the base tells how few are in the categories that the table leaves out. */
const leavesSmallRest = ({ loose }: Bases, thresholds: Thresholds) =>
  loose.some(({ rest }) => rest > 0 && isSmall(rest, thresholds))

/** Parts of the table whose totals a reader can work out. */
function partsOf(everyRow: ReadonlySet<number>, { subtotals }: Bases): readonly ReadonlySet<number>[] {
  const inside = subtotals.map(({ rows }) => rows)
  const outside = inside.map((rows) => new Set([...everyRow].filter((index) => !rows.has(index))))
  return [everyRow, ...inside, ...outside]
}

/** A number on each row that must stay uncertain, by index of the row. */
interface Tally {
  readonly of: (index: number) => number
  /** Whether a reader who knows their sum can't work out any of these hidden numbers closely enough. */
  readonly isSafe: (hidden: readonly number[]) => boolean
}

function talliesOf(
  rows: readonly Row[],
  { shares }: Measures,
  { varying, loose }: Bases,
  thresholds: Thresholds,
): readonly Tally[] {
  const rests = shares.filter(({ teller, noemer }) => varying.includes(noemer) && varying.includes(teller))
  return [
    ...varying.map((column) => {
      const known = loose.find(({ teller }) => teller === column)
      return countTally(
        (row) => countAt(row, column),
        (row) => (known ? countAt(row, known.column) : Number.POSITIVE_INFINITY),
      )
    }),
    ...rests.map((share) =>
      countTally(
        (row) => restOf(row, share),
        () => Number.POSITIVE_INFINITY,
      ),
    ),
  ]

  /** @param limit The most that the number on a row can be, when that is known. */
  function countTally(count: (row: Row) => number, limit: (row: Row) => number): Tally {
    const at = (of: (row: Row) => number) => (index: number) => of(rows[index] ?? {})
    return {
      of: at(count),
      isSafe: (hidden) => isUncertain(hidden.map(at(count)), hidden.map(at(limit)), thresholds),
    }
  }
}

/**
 * Of hidden amounts only the sum is known: each can be as much higher as the others are together. That sum is an amount
 * too, so nobody may dominate it.
 */
function amountTally({ rows: amounts, roomOf }: SizedAmounts): Tally {
  const of = (index: number) => amounts[index]?.size ?? 0
  return {
    of,
    isSafe: (hidden) => {
      const sum = total(hidden.map(of))
      return roomOf(hidden) <= 0 && hidden.every((index) => sum - of(index) >= (amounts[index]?.room ?? 0))
    },
  }
}

/** Adds the smallest row of a part that fails its audit until none does; null when a part can't be helped. */
function grow(
  start: readonly number[],
  tallies: readonly Tally[],
  parts: readonly ReadonlySet<number>[],
): ReadonlySet<number> | null {
  const hidden = new Set(start)
  for (;;) {
    const failing = parts.flatMap((part) => tallies.map((tally) => ({ part, tally }))).find(fails)
    if (!failing) return hidden
    const { part, tally } = failing
    const [next] = [...part]
      .filter((index) => !hidden.has(index) && tally.of(index) > 0)
      .toSorted((left, right) => tally.of(left) - tally.of(right))
    if (next === undefined) return null
    hidden.add(next)
  }

  function fails({ part, tally }: { part: ReadonlySet<number>; tally: Tally }): boolean {
    const inside = [...part]
    const cells = inside.filter((index) => hidden.has(index))
    if (cells.length === 0 || inside.every((index) => tally.of(index) === 0)) return false
    return !tally.isSafe(cells)
  }
}

/** Whether each of these hidden numbers, of which the sum is known, could be anything over a range wide enough. */
function isUncertain(
  counts: readonly number[],
  limits: readonly number[],
  { smallest }: Thresholds,
): boolean {
  if (counts.some((count) => count < 0)) return false
  const sum = total(counts)
  const room = total(limits)
  return limits.every((limit) => range(limit, roomBeside(limit)) >= smallest)

  function roomBeside(limit: number): number {
    if (limits.length === 1) return 0
    return limit === Infinity ? Infinity : room - limit
  }

  function range(limit: number, elsewhere: number): number {
    return Math.min(limit, sum) - Math.max(0, sum - elsewhere)
  }
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
