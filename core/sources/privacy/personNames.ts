import { firstNames } from './firstNames'

/**
 * The name of a person: initials, a title or a common first name with a surname. `J. de Vries`, `Vries de, J.`,
 * `Jansen A.`, `mevr. De Vries`, `Anna Smit`, `JANSEN, ANNA`.
 */
export function isPersonName(text: string): boolean {
  if (text.length > 60 || text.length < 4) return false
  const name = /\p{Ll}/u.test(text) ? text : capitalised(text)
  return shapes.some((shape) => shape.test(name)) || hasFirstName(name)
}

/** A first name alone. */
export const isFirstName = (text: string): boolean => text.length < 20 && firstNames.has(text)

/** A first name and a surname in a sentence, at its start or further on. */
export function mentionsFullName(text: string): boolean {
  for (const [, first = '', , last = ''] of text.matchAll(fullNames))
    if (firstNames.has(first) && !isThing(first, last)) return true
  return false
}

const particles = "van|de|der|den|ten|ter|te|het|'t|op|in|von|el|al|ben"
/** A capital, as sentences have it behind `mevrouw`: `De Vries`. */
const particle = String.raw`(?:${particles}|Van|De|Den|Der|Ter|Ten|Van de|Van der) `
const surname = String.raw`(?:(?:${particle})*\p{Lu}[\p{L}'-]+(?: ?- ?\p{Lu}[\p{L}'-]+)?)`
const behind = `(?: (?:${particles}))*`
const initials = String.raw`(?:\p{Lu}\. ?){1,5}`

export const titledName = String.raw`(?:[Dd]hr|[Mm]evr|[Mm]vr|[Mm]w|[Dd]e heer|[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Ff]am|[Ff]amilie)\.? (?:${initials})?${surname}`
/** One initial before a bare surname may be the end of a sentence: `wijk A. Daarna`. */
export const initialledName = String.raw`(?!B\.V|N\.V|V\.O)(?:(?:\p{Lu}\. ?){2,5}|\p{Lu}\. ?(?=${particle}))${surname}`

const shapes = [
  String.raw`(?:\p{Lu}\.? ?)*\p{Lu}\. ?${surname}`,
  String.raw`${surname}${behind}, ?(?:${initials}|\p{Lu})${behind}`,
  `${surname} ${initials}${behind}`.replace('\\. ?)', '\\.)'),
  titledName,
].map((shape) => new RegExp(`^${shape}$`, 'u'))

const fullName = new RegExp(String.raw`^(\p{Lu}[\p{L}-]+) (?:\p{Lu}\.? ?|\p{Lu}\p{L}+ )?(${surname})$`, 'u')
const turnedName = new RegExp(String.raw`^(${surname})${behind}, ?(\p{Lu}[\p{L}-]+)${behind}$`, 'u')
// Ahead only, so that a word with a capital before a name doesn't take its first name: `Volgens Anna Smit`.
const fullNames = new RegExp(
  String.raw`(?<![\p{L}-])(?=(\p{Lu}[\p{L}-]+) ((?:${particle})*)(\p{Lu}[\p{L}'-]+))`,
  'gu',
)

function hasFirstName(text: string): boolean {
  const [, first = '', last = ''] = fullName.exec(text) ?? []
  if (firstNames.has(first)) return !isThing(first, last)
  const [, , second = ''] = turnedName.exec(text) ?? []
  return firstNames.has(second)
}

/** Streets, schools and a few well-known names that begin as a person's. */
const isThing = (first: string, last: string) =>
  /(straat|laan|weg|plein|buurt|wijk|kwartier|park|hof|singel|kade|brug|school|college|gymnasium|lyceum|huis|kerk|fonds|stichting|museum)$/i.test(
    last,
  ) || ['Albert Heijn', 'Anna Paulowna', 'Willem Alexander'].includes(`${first} ${last}`)

const ownParticles = new RegExp(String.raw`(?<![\p{L}])(${particles})(?![\p{L}.])`, 'giu')

/** `ANNA DE VRIES` as `Anna de Vries`. */
const capitalised = (text: string) =>
  text
    .toLowerCase()
    .replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(ownParticles, (word) => word.toLowerCase())
