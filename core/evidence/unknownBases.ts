import { measuresOf, numberAt, type ShareRole } from './measures'
import type { Subject } from './assessment'

export interface UnknownBase {
  readonly column: string
  /** `role`: a number of which nobody said what it stands for; `base`: a share of which the base isn't known. */
  readonly lacks: 'role' | 'base'
}

/** Numbers of a result about persons of which it isn't known what they count or are a share of. */
export function unknownBases({ table, roles }: Pick<Subject, 'table' | 'roles'>): readonly UnknownBase[] {
  const { counts, shares, numbers, roles: own } = measuresOf(table, roles)
  const explained = new Set([...counts, ...own.map(({ kolom }) => kolom)])
  const withoutBase = shares.filter((share) => lacksBase(share, table))
  return [
    ...numbers
      .filter((name) => !explained.has(name))
      .map((column): UnknownBase => ({ column, lacks: 'role' })),
    ...withoutBase.map(({ kolom }): UnknownBase => ({ column: kolom, lacks: 'base' })),
  ]
}

function lacksBase({ kolom, teller, noemer }: ShareRole, table: Subject['table']): boolean {
  const names = table.columns.map(({ name }) => name)
  if (!names.includes(teller) || !names.includes(noemer)) return true
  return table.rows.some(
    (row) =>
      numberAt(row, kolom) !== null && (numberAt(row, teller) === null || numberAt(row, noemer) === null),
  )
}
