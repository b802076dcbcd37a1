import type { Thresholds } from './counts'

/** Who make up an amount: the sum of what each contributes, and the largest of those. Sizes, without their signs. */
export interface Contributions {
  readonly total: number
  /** How many contribute, also nothing. */
  readonly people: number
  /** Largest first; all, or more than the rules ask for. */
  readonly largest: readonly Contribution[]
}

export interface Contribution {
  /** Stands for the same contributor on every row of a column. */
  readonly who: number
  readonly amount: number
}

/** An amount column with who make it up, by row of the exact table; null where nobody contributes. */
export interface Amounts {
  readonly column: string
  /** A median or another quantile, of which each contribution is how many values are someone's. */
  readonly isMiddle: boolean
  readonly rows: readonly (Contributions | null)[]
}

export interface DominanceLimits {
  /** So many of the largest contributors together … */
  readonly n: number
  /** … may make up at most this percentage of an amount. */
  readonly k: number
  /** The second largest must not know the largest to within so many percent. */
  readonly p: number
}

/**
 * How much higher than it is an amount must be possible for a reader, so that none of its largest contributors can be
 * estimated too closely: by the (n, k) rule `100/k · (x1 + … + xn) − X`, by the p% rule
 * `p/100 · x1 − (X − x1 − x2)`. Zero or less: the amount may be shown.
 *
 * @see docs/EVIDENCE.md, rule E39 (Handbook on Statistical Disclosure Control, 2024, chapter 4)
 */
export function roomNeeded({ total, largest }: Contributions, { n, k, p }: DominanceLimits): number {
  if (total <= 0) return 0
  const amounts = largest.map(({ amount }) => amount)
  const [first = 0, second = 0] = amounts
  const few = amounts.slice(0, n).reduce((sum, amount) => sum + amount, 0)
  const room = Math.max((100 / k) * few - total, (p / 100) * first - (total - first - second))
  // What is left of adding up fractions is no dominance.
  return Math.abs(room) > 1e-9 * total ? room : 0
}

/**
 * What several rows add up to, which a reader works out where only they are hidden. Whoever isn't among those listed of
 * a row contributes at most as much to it as the last that is.
 */
export function together(rows: readonly (Contributions | null)[]): Contributions {
  const known = rows.filter((row) => row !== null)
  const everyone = new Set(known.flatMap(({ largest }) => largest.map(({ who }) => who)))
  const byWho = known.map(({ largest }) => new Map(largest.map(({ who, amount }) => [who, amount])))
  const atMost = known.map(({ people, largest }) =>
    people > largest.length ? (largest.at(-1)?.amount ?? 0) : 0,
  )
  const sum = (numbers: readonly number[]) => numbers.reduce((added, number) => added + number, 0)
  const largest = [...everyone].map((who) => ({
    who,
    amount: sum(byWho.map((amounts, at) => amounts.get(who) ?? atMost[at] ?? 0)),
  }))
  return {
    total: sum(known.map(({ total }) => total)),
    people: Math.max(everyone.size, ...known.map(({ people }) => people), 0),
    largest: largest.toSorted((left, right) => right.amount - left.amount),
  }
}

/** Per row of a result, an amount as protection sees it. */
export interface SizedAmounts {
  readonly column: string
  readonly rows: readonly SizedAmount[]
  /** How much higher than it is the sum of some rows must be possible; 0 or less when it may be known. */
  readonly roomOf: (rows: readonly number[]) => number
}

export interface SizedAmount {
  /** What it adds to a total; 0 or more. */
  readonly size: number
  /** How much higher than `size` it must be possible; 0 when it may be shown. */
  readonly room: number
}

/**
 * A row's amount may not be shown when few dominate it, when fewer contribute than the smallest count (of a quantile
 * twice that: there must be enough on both sides), or when it is 0 for all of a small group.
 */
export function sizedAmounts(
  { column, isMiddle, rows }: Amounts,
  limits: DominanceLimits,
  { smallest, group }: Thresholds,
): SizedAmounts {
  const fewest = isMiddle ? 2 * smallest : smallest
  const sizes = rows.flatMap((row) => (row !== null && row.total > 0 ? [row.total] : []))
  const least = Math.min(...sizes)
  const roomOf = (own: Contributions): number => {
    if (own.people === 0) return 0
    if (own.total <= 0) return own.people < group ? least : 0
    const few = own.people < fewest ? (limits.p / 100) * (own.largest[0]?.amount ?? 0) : 0
    return Math.max(0, few, roomNeeded(own, limits))
  }
  return {
    column,
    rows: rows.map((own) => (own === null ? { size: 0, room: 0 } : { size: own.total, room: roomOf(own) })),
    roomOf: (some) => roomNeeded(together(some.map((row) => rows[row] ?? null)), limits),
  }
}

/** The amounts of some of the rows, in their order. */
export const amountsOf = (
  amounts: readonly SizedAmounts[],
  rows: readonly number[],
): readonly SizedAmounts[] =>
  amounts.map(({ column, rows: all, roomOf }) => ({
    column,
    rows: rows.map((row) => all[row] ?? { size: 0, room: 0 }),
    roomOf: (some) => roomOf(some.map((at) => rows[at] ?? -1)),
  }))

/** Rows of which an amount may not be shown. */
export const dominatedRows = (amounts: readonly SizedAmounts[]): ReadonlySet<number> =>
  new Set(amounts.flatMap(({ rows }) => rows.flatMap(({ room }, row) => (room > 0 ? [row] : []))))
