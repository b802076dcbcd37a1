import { missingReason } from '../columns/missing'
import { numberShape } from '../columns/numbers'
import { isYear } from '../columns/periods'
import { isBlank } from './delimiter'
import type { Layout } from './layout'
import { footerStart } from './measureBody'
import type { TextRecord } from './records'

/** Another table under the first, behind an empty line: its filled records, a title of its own included. */
export interface NextTable {
  /** Of its first record. */
  readonly row: number
  readonly records: readonly TextRecord[]
  readonly count: number
}

/**
 * Looks for words over rows with numbers behind an empty line, in as many fields as those rows have: the header of another
 * table, perhaps under its title. In a table of as many columns it is one only where words stand over columns of numbers.
 *
 * @param text Of the whole file: without an empty line in it, its records aren't read.
 * @param most How many of the records are kept.
 */
export function findNextTable(
  text: string,
  records: Iterable<TextRecord>,
  layout: Layout,
  most: number,
): NextTable | null {
  if (layout.width < 2 || !/(\r\n|\r|\n)[;,\t| "]*(\r\n|\r|\n)/.test(text)) return null
  let isAfterGap = false
  let rows = 0
  const seen: Seen = { filled: [], numbers: [] }
  // From the first record behind the gap on: a title, the header and its first row at most.
  let part: TextRecord[] = []
  let found: { row: number; records: TextRecord[]; count: number } | null = null
  for (const record of records) {
    if (record.row < layout.firstRow) continue
    if (isBlank(record.fields)) {
      isAfterGap = rows > 0
      if (found === null) part = []
      continue
    }
    if (found !== null) {
      found.count += 1
      if (found.records.length < most) found.records.push(record)
      continue
    }
    rows += 1
    if (!isAfterGap) {
      if (rows <= maxSeen) count(record.fields, seen)
      continue
    }
    part.push(record)
    const start = headerAt(part)
    const [header, first] = [part[start], part[start + 1]]
    if (
      header !== undefined &&
      first !== undefined &&
      isHeaderOver(header.fields, first.fields, layout, seen)
    )
      found = { row: part[0]?.row ?? header.row, records: [...part], count: part.length }
    else if (part.length > start + 1) isAfterGap = false
  }
  return found
}

/** By column, what the fields of the first rows were. */
interface Seen {
  readonly filled: number[]
  readonly numbers: number[]
}

const maxSeen = 400

function count(fields: readonly string[], { filled: full, numbers }: Seen): void {
  for (const [column, field] of fields.entries()) {
    const text = field.trim()
    if (missingReason(text, true) !== null) continue
    full[column] = (full[column] ?? 0) + 1
    if (numberShape(text) !== null) numbers[column] = (numbers[column] ?? 0) + 1
  }
}

const filled = (fields: readonly string[]) => fields.filter((field) => field.trim() !== '').length

/** A title stands alone above the header. */
const headerAt = ([first]: readonly TextRecord[]): number =>
  first !== undefined && filled(first.fields) === 1 && !footerStart.test(first.fields[0]?.trim() ?? '')
    ? 1
    : 0

function isHeaderOver(
  header: readonly string[],
  first: readonly string[],
  { width, header: [own = []] }: Layout,
  seen: Seen,
): boolean {
  const names = header.map((field) => field.trim())
  const isNumber = (field: string) => numberShape(field.trim()) !== null
  const isNumeric = (column: number) => isNumber(first[column] ?? '')
  const named = names.flatMap((name, column) => (name === '' ? [] : [column]))
  if (names.some((name) => name !== '' && missingReason(name, true) !== null)) return false
  if (named.length < 2 || header.length !== first.length || footerStart.test(names[0] ?? '')) return false
  if (named.some((column) => isNumber(names[column] ?? '') && !isYear(names[column] ?? ''))) return false
  if (!named.some((column) => isNumeric(column) && !isYear(first[column]?.trim() ?? ''))) return false
  // The same header once more may head another page of the same table.
  if (own.length > 0 && own.every((name, column) => name === (names[column] ?? ''))) return false
  if (header.length !== width) return true
  const numeric = named.filter((column) => (seen.numbers[column] ?? 0) > (seen.filled[column] ?? 0) * 0.8)
  return numeric.length > 0 && numeric.some((column) => (names[column] ?? '').length > 1)
}
