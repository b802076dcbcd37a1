import type { Dialect } from '../inspection'
import { numberShape } from '../columns/numbers'
import { readRecords, type TextRecord } from './records'

export type Delimiter = NonNullable<Dialect['delimiter']>

export const delimiters: readonly Delimiter[] = [';', ',', '\t', '|']

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
  const scored = delimiters.map((delimiter) => ({ delimiter, score: score(sampleRecords(text, delimiter)) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? best.delimiter : null
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

function score(records: readonly TextRecord[]): number {
  const width = modalWidth(records)
  const modal = records.filter((record) => record.fields.length === width)
  const filled = records.filter((record) => !isBlank(record.fields)).length
  const [header] = modal
  if (width === 1 || header === undefined) return 0
  // A column of numbers with decimal commas isn't a table of two columns: then the "header" is a number too.
  if (header.fields.every((field) => numberShape(field.trim()) !== null)) return 0
  return (modal.length / filled) * (1 + Math.log2(width) / 20)
}
