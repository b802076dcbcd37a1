import { missingReason } from '../columns/missing'
import { numberShape } from '../columns/numbers'

/** What most values of a column are; null where they differ, or there are none. */
export type ColumnSort = 'numbers' | 'words' | null

export const sortOf = (field: string): ColumnSort => (numberShape(field) === null ? 'words' : 'numbers')

/** @param data Trimmed fields of records as wide as the table. */
export function sortsOf(data: readonly (readonly string[])[], width: number): readonly ColumnSort[] {
  return Array.from({ length: width }, (_, column) => {
    const values = data
      .map((fields) => fields[column] ?? '')
      .filter((field) => missingReason(field, true) === null)
    const [first] = values
    if (first === undefined) return null
    const sort = sortOf(first)
    return values.every((value) => sortOf(value) === sort) ? sort : null
  })
}
