import { numberShape } from '../columns/numbers'
import { isYear } from '../columns/periods'
import { isBlank } from './delimiter'

/**
 * Whether a record is one of the pairs that describe a table above its header (`Bron;CBS`, `Peildatum;1-1-2020`): all
 * records from there to a wider header, or to an empty record, are pairs; before an empty record their words must say so.
 */
export function isTitlePair(records: readonly (readonly string[])[], at: number, width: number): boolean {
  if (!isPair(records[at])) return false
  const rest = records.slice(at)
  const end = rest.findIndex((fields) => !isPair(fields))
  const gap = rest[end]
  if (gap === undefined) return false
  const next = rest.slice(end).find((fields) => !isBlank(fields))
  if (next === undefined) return false
  if (isBlank(gap) && isTableOfPairs(rest.slice(0, end))) return false
  if (width > 2 && filled(next) > 2 && next[0] !== '' && !hasNumbers(next)) return true
  return isBlank(gap) && rest.slice(0, end).every(([word = '']) => pairWord.test(word))
}

/** Two columns under a name each: words, and numbers that are no years. */
const isTableOfPairs = ([header = [], ...rows]: readonly (readonly string[])[]) =>
  rows.length > 1 && !hasNumbers(header) && rows.every((fields) => hasNumbers(fields.slice(1)))

const filled = (fields: readonly string[]) => fields.filter((field) => field !== '').length

const isPair = (fields: readonly string[] = []) =>
  filled(fields) === 2 && fields[0] !== '' && fields[1] !== ''

const hasNumbers = (fields: readonly string[]) =>
  fields.some((field) => numberShape(field) !== null && !isYear(field))

const pairWord =
  /:$|^(bron|titel|tabel|onderwerp|thema|rapport|overzicht|peil(datum|moment|jaar|periode)|datum|periode|gemaakt|aangemaakt|export(datum)?|opgehaald|geëxporteerd|gebied|regio|selectie|filter|eenheid|versie|status|organisatie|instelling|auteur|contact|toelichting|opmerking|let op|licentie|publicatie(datum)?|laatst gewijzigd|source|title|created|date|period|publisher)\b/i
