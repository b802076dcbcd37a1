import { missingReason } from '../columns/missing'
import { numberShape, plainNumber, type DecimalSign } from '../columns/numbers'
import { isTotalLabel } from '../totalLabel'
import { isBlank } from './delimiter'
import { fitOf } from './fit'
import { isRead, type Body } from './measureBody'
import type { Layout } from './layout'
import type { TextRecord } from './records'

export const signs: readonly DecimalSign[] = [',', '.']

/**
 * The last row, when nothing names it but a word for total and every number in it is the sum of its column; else null.
 *
 * @param subtotals Rows that add up rows above them; they count for nothing.
 * @param records Those of the whole text, from the start: they are read only when the last row may be a total.
 */
export function findTotal(
  records: () => Iterable<TextRecord>,
  body: Body,
  layout: Layout,
  subtotals: readonly number[] = [],
): TextRecord | null {
  const { last } = body
  if (last === null || body.rowCount < 3 || !mayBeTotal(last, layout)) return null
  const summed = last.fields.flatMap((field, column) => (isNumber(field.trim()) ? [column] : []))
  const sums = signs.map(() => summed.map(() => 0))
  const added = new Set(subtotals)
  for (const record of records()) {
    if (record.row >= last.row) break
    if (added.has(record.row)) continue
    if (record.row < body.firstRow || isBlank(record.fields) || !isRead(fitOf(record, layout))) continue
    for (const [at, sign] of signs.entries())
      for (const [index, column] of summed.entries()) {
        const total = sums[at]
        if (total !== undefined) total[index] = (total[index] ?? 0) + valueOf(record.fields[column], sign)
      }
  }
  const adds = signs.some((sign, at) =>
    summed.every((column, index) => isSame(sums[at]?.[index] ?? NaN, valueOf(last.fields[column], sign))),
  )
  return adds ? last : null
}

/** Whether a last row is called a total, whatever it adds up to. */
export const isCalledTotal = ({ last, rowCount }: Body, layout: Layout): boolean =>
  last !== null &&
  rowCount >= 3 &&
  mayBeTotal(last, layout) &&
  last.fields.some((field) => isTotalLabel(field.trim()))

function mayBeTotal({ fields }: TextRecord, { sorts, width }: Layout): boolean {
  const words = fields
    .slice(0, width)
    .map((field) => field.trim())
    .filter((field) => field !== '' && !isNumber(field))
  const others = sorts.filter((sort) => sort === 'words').length
  return (
    others > 0 &&
    // Without a word the place where the rows are named is empty: digits there are a number of its own.
    (words.length === 1 || (fields[0] ?? '').trim() === '') &&
    words.every(isTotalLabel) &&
    fields.some((field) => isNumber(field.trim()))
  )
}

export const isNumber = (field: string) => numberShape(field) !== null

/** A missing number adds nothing; NaN for what isn't a number under the sign. */
export function valueOf(field: string | undefined, sign: DecimalSign): number {
  const text = (field ?? '').trim()
  return missingReason(text, true) === null ? Number(plainNumber(text, sign) ?? NaN) : 0
}

export const isSame = (sum: number, said: number) =>
  Math.abs(sum - said) <= Math.max(Math.abs(said), 1) * 1e-9
