import type { Row } from '../../bridge/table'
import { numberAt, type Measures, type ShareRole } from '../measures'
import { countAt } from './counts'

/** How the count columns of a one-way table hang together. */
export interface Bases {
  /** Columns that repeat one total on every row; no categories. */
  readonly repeated: readonly string[]
  /** Columns that repeat one number of which the table doesn't tell what it is a total of. */
  readonly unexplained: readonly string[]
  /** Columns with a count of their own on every row. */
  readonly varying: readonly string[]
  /** A repeated column that is the total of only some of the rows (of the known, say); these rows. */
  readonly subtotals: readonly { readonly column: string; readonly rows: ReadonlySet<number> }[]
  /**
   * Repeated columns that these numerators don't add up to: each could be anything up to that number. `rest` is what
   * they lack; negative when they add up to more (several answers per person).
   */
  readonly loose: readonly { readonly column: string; readonly teller: string; readonly rest: number }[]
}

export function basesOf(rows: readonly Row[], { counts, shares }: Measures): Bases {
  const constant = counts.filter((column) => isConstant(rows, column))
  const isBase = (column: string) =>
    shares.some(({ noemer, teller }) => noemer === column && teller !== column) ||
    counts.some((other) => other !== column && sumOf(rows, other) === countAt(rows[0] ?? {}, column))
  const repeated = constant.filter(isBase)
  const totals = shares.filter(({ noemer }) => repeated.includes(noemer)).map((share) => totalOf(rows, share))
  return {
    repeated,
    unexplained: constant.filter(
      (column) => !repeated.includes(column) && !shares.some(({ teller }) => teller === column),
    ),
    varying: counts.filter((column) => !repeated.includes(column)),
    subtotals: totals.filter((total) => total.rest === 0 && total.rows.size < rows.length),
    loose: totals.filter(({ rest }) => rest !== 0),
  }
}

/** The rows that share a base, and what their numerators lack of it. */
function totalOf(rows: readonly Row[], { kolom, teller, noemer }: ShareRole) {
  const shared = [...rows.keys()].filter((index) => numberAt(rows[index] ?? {}, kolom) !== null)
  const sum = shared.reduce((total, index) => total + countAt(rows[index] ?? {}, teller), 0)
  return { column: noemer, teller, rows: new Set(shared), rest: countAt(rows[0] ?? {}, noemer) - sum }
}

function isConstant(rows: readonly Row[], column: string): boolean {
  return rows.length > 1 && rows.every((row) => row[column] === rows[0]?.[column])
}

const sumOf = (rows: readonly Row[], column: string) =>
  rows.reduce((sum, row) => sum + countAt(row, column), 0)
