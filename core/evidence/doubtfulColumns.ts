import type { ResultTable } from '../bridge/table'
import type { ColumnOrigin } from '../engine/columnOrigins'
import type { Subject } from './assessment'
import { measuresOf, numberAt, type Measures } from './measures'
import { readsRegistration } from './nature'

export interface DoubtfulColumns {
  /** Columns that say something else than their role, or that hold numbers as text. */
  readonly unexplained: readonly string[]
  /** Whether the rows can be single records. */
  readonly records: boolean
}

/**
 * Sets the roles of a result about registered people against how its columns came to be: a group isn't made from
 * counts, a count is, and a value of one record is neither.
 *
 * @see docs/EVIDENCE.md, rules E1 and E2
 */
export function doubtfulColumns({ table, roles, origins, sources }: Subject): DoubtfulColumns {
  if (!origins || !readsRegistration(sources)) return { unexplained: [], records: false }
  const originOf = (name: string) => origins.get(name.toLowerCase()) ?? unknownOrigin
  const measures = measuresOf(table, roles)
  const { groups, labels, counts } = measures
  const madeUp = [...groups, ...labels].filter((name) => originOf(name).computed && !originOf(name).single)
  const written = table.columns
    .filter(({ name, type }) => counts.includes(name) && (type !== 'number' || originOf(name).scaled))
    .map(({ name }) => name)
  const disguised = disguisesOf(measures).filter(
    (name) => originOf(name).count && table.rows.every((row) => Number.isInteger(numberAt(row, name) ?? 0)),
  )
  return {
    unexplained: [...new Set([...madeUp, ...written, ...disguised, ...wrongShares(table, measures)])],
    records:
      table.columns.some(({ name }) => originOf(name).single) ||
      (table.rows.length > 1 && counts.length > 0 && !counts.some((name) => originOf(name).grouped)),
  }
}

/** A column that no query names: its name came from the data (PIVOT), or the engine made it up. */
const unknownOrigin: ColumnOrigin = {
  computed: true,
  grouped: true,
  count: true,
  scaled: false,
  single: false,
  freeText: false,
  reach: null,
}

const disguisesOf = ({ roles }: Measures) =>
  roles.flatMap(({ rol, kolom }) =>
    rol === 'bedrag' || rol === 'gemiddelde' || rol === 'weegfactor' || rol === 'interval' ? [kolom] : [],
  )

/** Shares that aren't their numerator over their base, as a fraction or in percents, rounded at the most. */
function wrongShares(table: ResultTable, { shares }: Measures): readonly string[] {
  return shares
    .filter(({ kolom, teller, noemer }) =>
      table.rows.some((row) => {
        const [value, part, whole] = [kolom, teller, noemer].map((name) => numberAt(row, name))
        if (typeof value !== 'number' || typeof part !== 'number' || !whole) return false
        return Math.abs(value - part / whole) > 0.0051 && Math.abs(value - (100 * part) / whole) > 0.51
      }),
    )
    .map(({ kolom }) => kolom)
}
