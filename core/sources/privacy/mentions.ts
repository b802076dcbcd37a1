import { isElevenProof } from './bsn'
import { initialledName, mentionsFullName, titledName } from './personNames'
import { isIban, phonePattern, streetPattern } from './shapes'

/** Text of fewer words is a value and no sentence. */
export const isSentence = (text: string): boolean => text.length > 14 && /\S\s+\S+\s+\S+\s+\S/.test(text)

/**
 * Whether a sentence holds something that leads to one person: a name with its title or initials, an e-mail address, a
 * telephone or account number, a BSN, a full address.
 */
export function tellsPerson(text: string): boolean {
  if (!isSentence(text)) return false
  return strong.some((shape) => shape.test(text)) || hasOwnEmail(text) || hasNumber(text)
}

/** Whether it may: a first name with a surname, a street with a house number. Those can be a school's or a building's. */
export const mayTellPerson = (text: string): boolean =>
  isSentence(text) && (street.test(text) || mentionsFullName(text))

/** Whether a text of some words holds a telephone or account number, or a BSN: `bel 06-12345678`. */
export const mentionsNumber = (text: string): boolean =>
  /\s/.test(text) && /\p{L}/u.test(text) && hasNumber(text)

const strong = [
  new RegExp(String.raw`(?<![\p{L}])${titledName}`, 'u'),
  new RegExp(String.raw`(?<![\p{L}.])${initialledName}`, 'u'),
  // A house number and a full postcode behind it.
  /\d ?[a-z]{0,2},? +[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d])/u,
]
const street = new RegExp(String.raw`(?<![\p{L}])\p{Lu}${streetPattern} \d{1,4}(?![\d.,]*\d)`, 'u')

/** Addresses of an office are in every explanation. */
function hasOwnEmail(text: string): boolean {
  if (!text.includes('@')) return false
  const found = text.match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? []
  return found.some((address) => !office.test(address))
}

const office =
  /^(info|infoservice|contact|secretariaat|administratie|balie|klantenservice|klantcontact|redactie|post|mail|receptie|no-?reply|helpdesk|servicedesk|support|onderzoek|statistiek|gemeente|privacy|avg|fg)@/i

function hasNumber(text: string): boolean {
  if (!/\d{3}|\d[ .-]\d/.test(text)) return false
  for (const [number] of text.matchAll(phones)) if (!/^\(?0(88|85|84|87|800|900)/.test(number)) return true
  for (const [number] of text.matchAll(nineDigits)) if (isElevenProof(number)) return true
  for (const [number] of text.matchAll(accounts)) if (isIban(number.trim())) return true
  return false
}

const phones = new RegExp(String.raw`(?<![\d\p{L}/.-])${phonePattern}`, 'gu')
const nineDigits = /(?<![\d.,/-])(?:\d{9}|\d{3}[ .]\d{3}[ .]\d{3}|\d{4}\.\d{2}\.\d{3})(?!\d|,\d)/g
const accounts = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/g
