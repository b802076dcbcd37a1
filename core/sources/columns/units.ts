/** Whether a text is a unit as CBS writes them under or behind a topic. */
export const isUnit = (text: string): boolean => unitShape.test(bareUnit(text))

/** A unit without the brackets that stand around it in a row of units. */
export const bareUnit = (text: string): string => /^\(([^()]+)\)$/.exec(text)?.[1] ?? text

const unitShape = new RegExp(
  `^(${[
    '%',
    'aantal',
    'abs(\\.|oluut)?',
    '(in )?(%|procent(en)?|percentages?|pct\\.?)',
    'number',
    'getal',
    'index.*',
    '\\d{4} ?= ?100',
    '(x|per|\\*) ?1[ .]?000([ .]000)?( .+)?',
    '(1[ .]?000|mln|mld|miljoen|miljard|x mln|x mld)( .+)?',
    '€|euro( per .+)?',
    'km|m|m2|m²|km2|km²|ha|hectare|are',
    'kg|ton|uur|uren|minuten|dagen|jaar|jaren|punten|%-punt|procentpunt',
  ].join('|')})$`,
  'i',
)

/** `Mutatie %`, `Budget in €`. */
const bareSign = /^(.*?\p{L}.*?)\s+(?:in )?(%|€)$/u

/** A header with its unit split off: `Personen (x 1 000)` → `Personen`, `x 1 000`. */
export function splitUnit(header: string): { readonly label: string; readonly unit: string | null } {
  const match = /^(.+?)\s*\(([^()]+)\)$/.exec(header) ?? bareSign.exec(header)
  const [, label = header, unit = ''] = match ?? []
  return isUnit(unit) ? { label, unit } : { label: header, unit: null }
}
