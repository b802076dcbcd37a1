import type { ResultColumn, ResultTable, Row } from '../../bridge/table'
import { wilson } from '../../statistics/wilson'
import type { ColumnRole } from '../roles'

/** What a `zrm` cell shows, in the form that every cell's result has. */
export interface ZrmTable {
  readonly table: ResultTable
  readonly roles: readonly ColumnRole[]
  readonly partition: readonly string[]
}

/**
 * A table of counts: one row a group, a column for each number. So a row that is too small is protected as a whole.
 *
 * @param texts Columns that name the row; the first is its group.
 * @param counts Columns that count trajecten.
 */
export function countTable(
  {
    texts,
    counts,
    others = [],
  }: { texts: readonly string[]; counts: readonly string[]; others?: readonly string[] },
  rows: readonly Row[],
  roles: readonly ColumnRole[],
  partition: readonly string[] = [],
): ZrmTable {
  const columns = [
    ...texts.map((name): ResultColumn => ({ name, type: 'text' })),
    ...[...counts, ...others].map((name): ResultColumn => ({ name, type: 'number' })),
  ]
  const [group = ''] = texts
  return {
    table: { columns, rows, rowCount: rows.length },
    roles: [
      // Of one row there is nothing that it is a group among.
      ...(rows.length > 1 ? [{ rol: 'groep', kolom: group } as const] : []),
      ...counts.map((kolom): ColumnRole => ({ rol: 'aantal', kolom, eenheid: 'trajecten' })),
      ...roles,
    ],
    partition,
  }
}

/** A share of counts with its 95% Wilson interval; null where the base is 0. */
export function shareOf(
  k: number,
  n: number,
): { readonly aandeel: number | null; readonly laag: number | null; readonly hoog: number | null } {
  if (n === 0) return { aandeel: null, laag: null, hoog: null }
  const { low, high } = wilson(k, n)
  return { aandeel: k / n, laag: low, hoog: high }
}

/** Roles of the columns of {@link shareOf}. */
export const shareRoles = (teller: string, noemer: string): readonly ColumnRole[] => [
  { rol: 'aandeel', kolom: 'aandeel', teller, noemer, eenheid: 'trajecten' },
  { rol: 'interval', kolom: 'laag', bij: 'aandeel' },
  { rol: 'interval', kolom: 'hoog', bij: 'aandeel' },
]

export const shareColumns = ['aandeel', 'laag', 'hoog'] as const
