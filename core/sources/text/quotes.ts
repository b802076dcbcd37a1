/** The signs that part fields and records. */
export interface Signs {
  readonly delimiter: string
  readonly lineBreak: string
}

/**
 * How the quotes inside a text between quotes are written: doubled; as `\"`; or as `\"` where a text may end in a
 * backslash of its own (`"C:\";5`), for R writes backslashes as they are.
 */
export type OwnQuotes = 'doubled' | 'escaped' | 'escaped-or-last'

/**
 * Whether a file writes the quotes in its texts as `\"`, as R's `write.table` and MySQL do. Where quotes are doubled, a
 * `\"` ends its field or is followed by another quote.
 */
export const escapesQuotes = (text: string): boolean =>
  text.includes('\\"') && escapedInside.test(text) && !doubledInside.test(text)

const escapedInside = /\\"(?! *(?:[";,\t|\r\n]|$))/
const doubledInside = /[^";,\t|\r\n\\]""(?! *(?:[";,\t|\r\n]|$))/

/**
 * The text between quotes, from just behind the opening one, and where it ends.
 *
 * @returns null when no quote closes it.
 */
export function readQuotes(text: string, start: number, signs: Signs, own: OwnQuotes) {
  return own === 'doubled' ? readDoubled(text, start, signs) : readEscaped(text, start, signs, own)
}

/** A text with quotes of its own in it, in a program that doesn't double them, has a few. */
const maxOwnQuotes = 20

/**
 * Some programs don't double the quotes inside: one that no delimiter follows is part of the text, unless the text would
 * then run on over a line break.
 */
function readDoubled(text: string, start: number, signs: Signs) {
  let value = ''
  let at = start
  let own = 0
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0 || own > maxOwnQuotes) return null
    value += text.slice(at, quote)
    const isPair = text[quote + 1] === '"'
    if (isPair && !(own > 0 && endsField(text, quote + 2, signs))) {
      value += '"'
      at = quote + 2
    } else if (!isPair && endsField(text, quote + 1, signs)) {
      return own > 0 && value.includes(signs.lineBreak) ? null : { value, next: quote + 1 }
    } else {
      own += 1
      value += '"'
      at = quote + 1
    }
  }
}

function readEscaped(text: string, start: number, signs: Signs, own: OwnQuotes) {
  let value = ''
  let at = start
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return null
    const ends = endsField(text, quote + 1, signs)
    if (isEscaped(text, start, quote) && !(own === 'escaped-or-last' && ends)) {
      value += `${text.slice(at, quote - 1)}"`
      at = quote + 1
    } else return ends ? { value: value + text.slice(at, quote), next: quote + 1 } : null
  }
}

/** Of two backslashes before a quote the first escapes the second. */
function isEscaped(text: string, start: number, quote: number): boolean {
  let at = quote
  while (at > start && text[at - 1] === '\\') at -= 1
  return (quote - at) % 2 === 1
}

function endsField(text: string, from: number, { delimiter, lineBreak }: Signs): boolean {
  let at = from
  if (text[at] === delimiter) return true
  while (text[at] === ' ') at += 1
  const sign = text[at]
  return sign === undefined || sign === delimiter || sign === lineBreak || sign === '\r'
}
