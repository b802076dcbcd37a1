import { missingReason } from '../columns/missing'
import { numberShape } from '../columns/numbers'
import { isBlank } from './delimiter'
import { isRule, type Layout } from './layout'
import { sortOf, type ColumnSort } from './sorts'
import type { TextRecord } from './records'

/**
 * How a record under the header fits the columns:
 * - `row`: every column has a field, and no other field holds something;
 * - `short`: fields are missing at the end, and those that are there fit the columns they stand in;
 * - `shifted`: fields are missing, and those that are there don't fit: one may be missing in between;
 * - `wide`: more filled fields than columns: a delimiter may stand in a text without quotes;
 * - `line`: words in one field where the table is wider: a heading between the rows;
 * - `header`: the header again, as reports write it on each page;
 * - `rule`: dashes right under the header.
 */
export type Fit = 'row' | 'short' | 'shifted' | 'wide' | 'line' | 'header' | 'rule'

export function fitOf({ row, fields }: TextRecord, layout: Layout): Fit {
  const { width } = layout
  if (row === layout.firstRow && isRule(fields)) return 'rule'
  if (fields.length > width && !isBlank(fields.slice(width))) return 'wide'
  if (isHeaderAgain(fields, layout)) return 'header'
  if (fields.length >= width) return 'row'
  const [first = ''] = fields
  if (fields.length === 1 && width > 2 && numberShape(first.trim()) === null) return 'line'
  return fields.every((field, column) => suits(field.trim(), layout.sorts[column])) ? 'short' : 'shifted'
}

function isHeaderAgain(fields: readonly string[], { header, width }: Layout): boolean {
  return header.some(
    (level) =>
      level[0] === (fields[0] ?? '').trim() &&
      level.slice(0, width).every((name, column) => name === (fields[column] ?? '').trim()),
  )
}

const suits = (field: string, sort: ColumnSort | undefined) =>
  sort === null || sort === undefined || missingReason(field, true) !== null || sortOf(field) === sort
