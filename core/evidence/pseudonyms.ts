import type { Subject } from './assessment'

/**
 * Whether a pseudonym, or half of one, stands in a result: as a value, within one, or as the name of a column (PIVOT).
 * Judged by the values, for queries can pass one on in more ways than words tell. Whatever the nature of the source:
 * no name for a person is published.
 *
 * @see docs/EVIDENCE.md, rule E1
 */
export function showsPseudonyms({ readsPseudonyms, table }: Subject): boolean {
  if (!readsPseudonyms) return false
  const texts = table.columns.filter(({ type }) => type === 'text').map(({ name }) => name)
  return (
    table.columns.some(({ name }) => isPseudonym(name)) ||
    table.rows.some((row) => texts.some((name) => isPseudonym(String(row[name] ?? ''))))
  )
}

// Eight or more hexadecimal digits on end, digits and letters among them: no word and no number is that.
const isPseudonym = (text: string) =>
  /(?<![\p{L}\d])(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{8,}(?![\p{L}\d])/iu.test(text)
