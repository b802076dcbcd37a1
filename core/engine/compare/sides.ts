import type { SourceTable } from '../port'
import { columnType, plainExpression, quoteName } from '../rows'

/** A column that both tables have, as SQL over the rows `o` (old) and `n` (new). */
export interface ComparedColumn {
  readonly name: string
  /** Equal on both sides when the value is. */
  readonly old: string
  readonly new: string
  /** Why a value is missing; `NULL` where a table doesn't say. */
  readonly oldReason: string
  readonly newReason: string
  /** As plain values. */
  readonly shownOld: string
  readonly shownNew: string
}

/** The columns of a request that both tables have. Values of different types are compared as text. */
export function comparedColumns(
  names: readonly string[],
  old: SourceTable,
  later: SourceTable,
): readonly ComparedColumn[] {
  return names.flatMap((name): ComparedColumn[] => {
    const [before, after] = [typeOf(old, name), typeOf(later, name)]
    if (before === null || after === null) return []
    const alike = columnType(before) === columnType(after)
    const value = (side: string) => {
      const column = `${side}.${quoteName(name)}`
      return alike ? column : `CAST(${column} AS VARCHAR)`
    }
    const reason = (side: string, table: SourceTable) =>
      names.includes(`${name}_reden`) || typeOf(table, `${name}_reden`) === null
        ? 'CAST(NULL AS VARCHAR)'
        : `${side}.${quoteName(`${name}_reden`)}`
    return [
      {
        name,
        old: value('o'),
        new: value('n'),
        oldReason: reason('o', old),
        newReason: reason('n', later),
        shownOld: plainExpression(`o.${quoteName(name)}`, before),
        shownNew: plainExpression(`n.${quoteName(name)}`, after),
      },
    ]
  })
}

const typeOf = (table: SourceTable, name: string) =>
  table.columns.find((column) => column.name === name)?.type ?? null

/** Whether a row has another value in the column, or is missing it for another reason. */
export const isAltered = (column: ComparedColumn): string =>
  `(${column.old} IS DISTINCT FROM ${column.new} OR ${column.oldReason} IS DISTINCT FROM ${column.newReason})`
