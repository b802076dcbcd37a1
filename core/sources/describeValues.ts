import { hasOneOrder, hasOneUnit } from './columns/columnType'
import { count, hasBothSigns } from './columns/decimalSign'
import { shapesUnder } from './columns/numbers'
import type { ColumnScan } from './columns/scan'
import type { StudiedColumn } from './studiedColumn'

/** Says of a column of dates or numbers why it stayed text, and what marks stand in it. Values aren't named. */
export const describeValues = (columns: readonly StudiedColumn[]): readonly string[] =>
  columns.flatMap(({ header, type, scan, screening }) => {
    if (!screening.loaded || scan.values === 0) return []
    const words =
      type === 'text' ? [whyText(scan)] : type === 'number' ? [whatMarks(scan), whatBrackets(scan)] : []
    return words.flatMap((word) => (word === null ? [] : [`Kolom “${header}” ${word}`]))
  })

function whyText(scan: ColumnScan): string | null {
  const { values, traits } = scan
  const written = traits['written-as-day'] ?? 0
  if (written === values) {
    if ((traits['short-year'] ?? 0) > 0)
      return 'bleef tekst: het jaar van de datums heeft twee cijfers, en kan dus van deze of de vorige eeuw zijn.'
    const [days, american] = [traits.day ?? 0, traits['month-first'] ?? 0]
    if (american > 0 && days + american === values)
      return 'bleef tekst: de datums schrijven de maand voor de dag (08/31/2020).'
    if (days < values) return `bleef tekst: ${plural(values - days, 'datum bestaat', 'datums bestaan')} niet.`
    return hasOneOrder(scan) ? null : eitherOrder
  }
  const notDays = whyNotDays(scan)
  if (notDays !== null) return notDays
  const numbers = Math.max(count(scan, shapesUnder('.')), count(scan, shapesUnder(',')))
  const bracketed = traits.bracketed ?? 0
  if (bracketed > 0 && numbers + bracketed === values)
    return `bleef tekst: ${plural(bracketed, 'getal staat', 'getallen staan')} tussen haakjes, wat negatief kan betekenen of onzeker.`
  if (hasBothSigns(scan))
    return 'bleef tekst: een deel van de getallen heeft een punt als decimaalteken, een ander deel een komma.'
  const isCode = traits['leading-zero'] !== undefined || traits.long !== undefined
  if (isCode || numbers * 5 < values * 4) return null
  if (numbers === values)
    return hasOneUnit(scan) ? null : 'bleef tekst: achter of voor een deel van de getallen staat een % of €.'
  return `bleef tekst: ${plural(values - numbers, 'waarde is', 'waarden zijn')} geen getal.`
}

const eitherOrder =
  'bleef tekst: datums als 03/04/2020 kunnen 3 april zijn of 4 maart, en geen datum in de kolom laat zien welke.'

/** Of a column that is nearly all days, not all written alike. */
function whyNotDays(scan: ColumnScan): string | null {
  const { day = 0, moment = 0, 'digits-day': digits = 0 } = scan.traits
  const others = scan.values - day - moment - digits
  if (day + moment === 0 || others * 5 > scan.values) return null
  if (others > 0) return `bleef tekst: ${plural(others, 'waarde is', 'waarden zijn')} geen datum.`
  if (!hasOneOrder(scan)) return eitherOrder
  if (digits > 0)
    return 'bleef tekst: een deel van de datums is geschreven als 20200831, een ander deel niet.'
  return moment > 0 && day > 0
    ? 'bleef tekst: een deel van de datums heeft een tijd, een ander deel niet.'
    : null
}

function whatMarks({ traits: { marked = 0 } }: ColumnScan): string | null {
  return marked === 0
    ? null
    : `heeft ${plural(marked, 'getal', 'getallen')} met een ster: voorlopig, of met een noot. De ster staat in de kolom erachter (_status).`
}

const whatBrackets = ({ traits: { bracketed = 0 } }: ColumnScan): string | null =>
  bracketed === 0
    ? null
    : `heeft ${plural(bracketed, 'getal', 'getallen')} tussen haakjes; ze zijn gelezen als negatieve bedragen.`

const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`
