import { firstNames } from './firstNames'

/** A full Dutch postcode: `9350 AA`. Four digits alone are a district, not an address. */
export const isPostcode = (text: string): boolean => /^[1-9]\d{3} ?[a-z]{2}$/i.test(text)

export const hasEmail = (text: string): boolean =>
  text.includes('@') && /[^\s@;,]+@[^\s@;,]+\.[a-z]{2,}/i.test(text)

/** A Dutch telephone number with its area code or country code: `0594 55 55 55`, `+31 6 12345678`. */
export const isPhone = (text: string): boolean => /^(\+31|0031|0)[ -]?(\(0\))?[1-9]([ -]?\d){8}$/.test(text)

/** A street with a house number: `Dorpsstraat 12a`. */
export const hasAddress = (text: string): boolean => text.length < 80 && addressShape.test(text)

/** Initials, a title or a common first name with a surname: `J. de Vries`, `Vries, J. de`, `mevr. Vries`, `Anna Smit`. */
export const isPersonName = (text: string): boolean =>
  text.length < 60 && (personShapes.some((shape) => shape.test(text)) || hasFirstName(text))

function hasFirstName(text: string): boolean {
  const [, first = ''] = fullName.exec(text) ?? []
  return firstNames.has(first)
}

// The street's name is glued to its kind: a `Wijk 1` or `Plein 3` may be an area.
const addressShape =
  /^([\p{L}\d.'-]+ )*[\p{L}'-]{2,}(straat|laan|weg|plein|hof|dijk|kade|singel|pad|steeg|gracht|dreef|plantsoen|wal|baan) \d{1,4} ?-?[a-z]{0,2}$/iu

const surname = String.raw`((van|de|der|den|ten|ter|te|het|'t|op|in) )*\p{Lu}[\p{L}'-]+( ?- ?\p{Lu}[\p{L}'-]+)?`
const fullName = new RegExp(String.raw`^(\p{Lu}[\p{L}-]+) ${surname}$`, 'u')
const personShapes = [
  new RegExp(String.raw`^(\p{Lu}\.? ?)*\p{Lu}\. ?${surname}$`, 'u'),
  new RegExp(String.raw`^\p{Lu}[\p{L}'-]+, (\p{Lu}\. ?)+((van|de|der|den|ten|ter|te) ?)*$`, 'u'),
  new RegExp(String.raw`^(dhr|mevr|mw|de heer|mevrouw)\.? ${surname}$`, 'iu'),
]
