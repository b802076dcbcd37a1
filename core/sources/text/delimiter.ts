import type { Dialect } from '../inspection'
import { numberShape } from '../columns/numbers'
import { isYear } from '../columns/periods'
import { readRecords, type TextRecord } from './records'

export type Delimiter = NonNullable<Dialect['delimiter']>

/** Those that are looked for; a space parts the fields of R's tables only. */
const usual: readonly Delimiter[] = [';', ',', '\t', '|']
export const delimiters: readonly Delimiter[] = [...usual, ' ']

const sampleSize = 400

/** The first records, enough to see delimiter, title lines and header. */
export function sampleRecords(text: string, delimiter: string): readonly TextRecord[] {
  const sample: TextRecord[] = []
  for (const record of readRecords(text, delimiter)) {
    sample.push(record)
    if (sample.length === sampleSize) break
  }
  return sample
}

/**
 * The delimiter that cuts most of the first records into the same number of fields; a wider table wins a near draw.
 * Null when none does: the file has one column.
 */
export function detectDelimiter(text: string): Delimiter | null {
  if (isWrittenByR(text)) return ' '
  const scored = usual.map((delimiter) => ({
    delimiter,
    score: score(sampleRecords(text, delimiter), delimiter),
  }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? best.delimiter : null
}

/** A first line of nothing but names between quotes, one space between them. */
const namesByR = /^\ufeff?"[^"\r\n]*"(?: "[^"\r\n]*")+\r?[\n\r]/

/**
 * Whether one space parts the fields, as R's `write.table` does: a header of nothing but names between quotes, and as many
 * fields in every row, or one more in each: the number or name of the row, no two alike.
 */
function isWrittenByR(text: string): boolean {
  if (!namesByR.test(text)) return false
  let [width, header, rows] = [0, 0, 0]
  const names = new Set<string>()
  for (const { fields, strayQuote } of readRecords(text, ' ')) {
    if (isBlank(fields)) continue
    if (strayQuote || fields.includes('')) return false
    if (header === 0) {
      header = fields.length
      continue
    }
    rows += 1
    if (rows === 1) width = fields.length
    if (fields.length !== width) return false
    names.add(fields[0] ?? '')
  }
  return width === header || (width === header + 1 && names.size === rows)
}

/** The number of fields that most records have; 1 when no record has more. A draw goes to the wider. */
export function modalWidth(records: readonly TextRecord[]): number {
  const counts = new Map<number, number>()
  for (const { fields } of records)
    if (fields.length > 1) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1)
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return first?.[0] ?? 1
}

export const isBlank = (fields: readonly string[]): boolean => fields.every((field) => field.trim() === '')

function score(records: readonly TextRecord[], delimiter: Delimiter): number {
  const width = modalWidth(records)
  const modal = records.filter((record) => record.fields.length === width)
  const filled = records.filter((record) => !isBlank(record.fields)).length
  const [header] = modal
  if (width === 1 || header === undefined) return 0
  const fields = header.fields.map((field) => field.trim())
  // A column of numbers with decimal commas isn't a table of two columns: then the "header" is cut through a number.
  if (fields.every((field) => numberShape(field) !== null) || fields.some(cutsNumber)) return 0
  const share = modal.length / filled
  if (share < 0.9 && delimiter !== '|' && isProse(records)) return 0
  return share * (1 + Math.log2(width) / 20)
}

/** Years may stand side by side in a header. */
const cutsNumber = (field: string, at: number, fields: readonly string[]) => {
  const before = fields[at - 1] ?? ''
  return (
    /(^|[^\p{L}\d])\d+$/u.test(before) &&
    /^\d+([^\p{L}\d]|$)/u.test(field) &&
    !(isYear(before) && isYear(field))
  )
}

/** A sentence has a space behind its commas. */
function isProse(records: readonly TextRecord[]): boolean {
  const behind = records.flatMap(({ fields }) => fields.slice(1))
  return behind.filter((field) => /^ \S/.test(field)).length * 5 > behind.length * 4
}

/**
 * The number of fields that commas cut the rows into, where they cut the header into fewer: the rows hold decimal commas
 * without quotes. Null for other texts.
 */
export function widthBesideHeader(text: string): number | null {
  const [header, ...rows] = sampleRecords(text, ',').filter(({ fields }) => !isBlank(fields))
  const width = modalWidth(rows)
  const share = rows.filter(({ fields }) => fields.length === width).length / rows.length
  return header !== undefined && header.fields.length > 1 && header.fields.length < width && share >= 0.8
    ? width
    : null
}

/** Whether a text without delimiters begins as a letter does and not as a column. */
export const isLetter = (text: string): boolean => /^\s*\S+ [^\r\n]*[.!?,]\s*[\r\n]/.test(text)

/** Whether columns are parted by spaces only, as in a printed report: most lines have the same two gaps or more. */
export function isSpaceAligned(text: string): boolean {
  if (namesByR.test(text)) return true
  const lines = text
    .split(/\r?\n/, sampleSize)
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/ {2,}/).length)
  const wide = lines.filter((columns) => columns > 1).length
  return lines.length > 1 && (wide * 5 >= lines.length * 4 || isSpaced(text))
}

/** One space in every line that parts as many words and numbers, names above, numbers below; or R's rows, numbered. */
function isSpaced(text: string): boolean {
  const [header = [], ...rows] = text
    .split(/\r?\n/, sampleSize)
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(' '))
  const isNumber = (field: string) => numberShape(field) !== null
  return (
    header.length > 1 &&
    rows.length > 1 &&
    !header.some(isNumber) &&
    (rows.every((fields) => fields.length === header.length && isNumber(fields.at(-1) ?? '')) ||
      rows.every((fields, at) => fields.length > header.length && fields[0] === String(at + 1)))
  )
}
