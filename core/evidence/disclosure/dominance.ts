/** Who make up an amount: the sum of what each contributes, and the largest of those. Sizes, without their signs. */
export interface Contributions {
  readonly total: number
  /** Largest first; as many as the rules ask for, or all when there are fewer. */
  readonly largest: readonly number[]
}

/** An amount column with who make it up, by row of the exact table; null where nobody contributes. */
export interface Amounts {
  readonly column: string
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

/** How many of the largest contributors the rules ask for. */
export const contributorsNeeded = ({ n }: DominanceLimits) => Math.max(2, n)

/**
 * How much higher than it is an amount must be possible for a reader, so that none of its largest contributors can be
 * estimated too closely: by the (n, k) rule `100/k · (x1 + … + xn) − X`, by the p% rule
 * `p/100 · x1 − (X − x1 − x2)`. Zero or less: the amount may be shown.
 *
 * @see docs/EVIDENCE.md, rule E39 (Handbook on Statistical Disclosure Control, 2024, chapter 4)
 */
export function roomNeeded({ total, largest }: Contributions, { n, k, p }: DominanceLimits): number {
  if (total <= 0) return 0
  const [first = 0, second = 0] = largest
  const few = largest.slice(0, n).reduce((sum, amount) => sum + amount, 0)
  return Math.max((100 / k) * few - total, (p / 100) * first - (total - first - second))
}

/** Per row of a result, an amount as protection sees it. */
export interface SizedAmounts {
  readonly column: string
  readonly rows: readonly SizedAmount[]
}

export interface SizedAmount {
  /** What it adds to a total; 0 or more. */
  readonly size: number
  /** How much higher than `size` it must be possible; 0 when it may be shown. */
  readonly room: number
}

export function sizedAmounts({ column, rows }: Amounts, limits: DominanceLimits): SizedAmounts {
  return { column, rows: rows.map((own) => (own === null ? { size: 0, room: 0 } : sized(own, limits))) }
}

function sized(contributions: Contributions, limits: DominanceLimits): SizedAmount {
  const room = roomNeeded(contributions, limits)
  // What is left of adding up fractions is no dominance.
  return { size: contributions.total, room: room > 1e-9 * contributions.total ? room : 0 }
}

/** The amounts of some of the rows, in their order. */
export const amountsOf = (amounts: readonly SizedAmounts[], rows: readonly number[]) =>
  amounts.map(({ column, rows: all }) => ({
    column,
    rows: rows.map((row) => all[row] ?? { size: 0, room: 0 }),
  }))

/** Rows of which an amount may not be shown. */
export const dominatedRows = (amounts: readonly SizedAmounts[]): ReadonlySet<number> =>
  new Set(amounts.flatMap(({ rows }) => rows.flatMap(({ room }, row) => (room > 0 ? [row] : []))))
