import { measuresOf, numberAt, type ShareRole } from './measures'
import type { Subject } from './assessment'
import { doubtfulColumns } from './doubtfulColumns'

export interface UnknownBases {
  /** Numbers of which nobody said what they stand for. */
  readonly withoutRole: readonly string[]
  /** Shares of which the numerator or the base isn't in the result, or is missing on a row. */
  readonly withoutBase: readonly string[]
}

/** Numbers of a result about persons of which it isn't known what they count or are a share of. */
export function unknownBases(subject: Subject): UnknownBases {
  const { table, roles } = subject
  const { counts, shares, numbers, roles: own } = measuresOf(table, roles)
  const explained = new Set([...counts, ...own.map(({ kolom }) => kolom)])
  return {
    withoutRole: [...numbers.filter((name) => !explained.has(name)), ...doubtfulColumns(subject).unexplained],
    withoutBase: shares.filter((share) => lacksBase(share, table)).map(({ kolom }) => kolom),
  }
}

function lacksBase({ kolom, teller, noemer }: ShareRole, table: Subject['table']): boolean {
  const names = table.columns.map(({ name }) => name)
  if (!names.includes(teller) || !names.includes(noemer)) return true
  return table.rows.some(
    (row) =>
      numberAt(row, kolom) !== null && (numberAt(row, teller) === null || numberAt(row, noemer) === null),
  )
}
