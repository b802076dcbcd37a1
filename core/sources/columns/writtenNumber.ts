/** A sign that spreadsheets put beside a number: the unit of the whole column, or the column isn't one of numbers. */
export type UnitSign = '%' | '€'

export function unitSign(text: string): UnitSign | null {
  if (bare.test(text)) return null
  if (/%\**$/.test(text)) return '%'
  return /€|^[-+−–]?\s?EUR\b|\d\s?(EUR|euro)\**$/i.test(text) ? '€' : null
}

/** Behind a number: provisional and nearly final figures at CBS, and elsewhere a note. */
export type NumberMark = '*' | '**'

export const numberMark = (text: string): NumberMark | null =>
  text.endsWith('*') && /\d[%\s]*\*{1,2}$/.test(text) ? (text.endsWith('**') ? '**' : '*') : null

/**
 * A number without what people and programs put around it: `€ 1.234,-` → `1.234,00`, `1 234` → `1234`, `1'234,5` →
 * `1234,5`, `12,50-` → `-12,50`, `−3` and `- 3` → `-3`, `12,5 %` → `12,5`, `12*` → `12`. Points and commas stay as they are; a
 * plus before it stays too, for `+31` may be a code. A text that is no number comes back as something that is none.
 */
export function bareNumber(text: string): string {
  if (text.length > longest || bare.test(text) || !dressed.test(text)) return text
  const number = text
    .replace(/\s?\*{1,2}$/, '')
    .replace(/^([-+−–]?)\s?(?:€|EUR)\s?/i, '$1')
    .replace(/\s?(?:%|€|EUR|euro)$/i, '')
    .replace(/,(?:--?|–|—|=)$/, ',00')
    .replace(/^[-−–]\s?(?=[\d.,])/, '-')
    .replace(/^(\d.*\d)[-−–]$|^(\d)[-−–]$/, '-$1$2')
  return spacedGroups.test(number) ? number.replace(/[ \u00a0\u2009\u202f'’]/g, '') : number
}

const longest = 40
const bare = /^-?[\d.,]+$/
const dressed = /^(?:[-+−–€\d.,]|EUR)[^a-df-z]*(?:e[+-]\d+)?[^a-df-z]*(?:EUR|euro)?\**$/i
/** Groups of three, all parted by the same sign. */
const spacedGroups = /^[-+]?[1-9]\d{0,2}([ \u00a0\u2009\u202f'’])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/
