import { isPeriodCode } from '../columns/periods'

/** A full Dutch postcode: `9350 AA`. Four digits alone are a district, not an address. */
export const isPostcode = (text: string): boolean => /^[1-9]\d{3} ?[a-z]{2}$/i.test(text)

/** An e-mail address, or a few, with no more than a name beside them; in a sentence it is a mention. */
export const isEmail = (text: string): boolean =>
  text.includes('@') && emailShape.test(text) && text.replace(emails, '').trim().length < 25

const emailShape = /[^\s@;,<>]+@[^\s@;,<>]+\.[a-z]{2,}/i
const emails = new RegExp(emailShape, 'gi')

const digits = (count: number) => String.raw`(?:[ ./-]{0,3}\d){${count}}`

/**
 * With its area code or country code: `(0594) 55 55 55`, `+31 (0)6 12345678`, `06/12345678`. A day and an hour
 * (`06-09-2019 10:30`) have as many digits.
 */
export const phonePattern = String.raw`(?!\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}(?!\d))\(?(?:\+31|0031|0)[ ./-]?(?:\(0\))?[ ./-]?[1-9]${digits(2)}\)?${digits(6)}(?!\d)`

/** A Dutch telephone number, with at most a remark behind it. */
export const isPhone = (text: string): boolean => text.length < 50 && phoneShape.test(text)

const phoneShape = new RegExp(`^${phonePattern}([^\\d].*)?$`)

/** A street with a house number, or a postcode with one: `Dorpsstraat 12a`, `Oude Dijk 1, 9351 AB Leek`, `9351AB 12`. */
export const isAddress = (text: string): boolean =>
  text.length < 80 && !isPeriodCode(text) && addressShapes.some((shape) => shape.test(text))

// The street's name is glued to its kind: a `Wijk 1` or `Plein 3` may be an area.
export const streetPattern = String.raw`[\p{L}'-]{2,}(?:straat|str\.?|laan|weg|plein|hof|dijk|kade|singel|pad|steeg|gracht|dreef|plantsoen|wal|baan|markt|brink)`
const behind = String.raw`( ?-? ?([a-z]{1,2}|bis|\d{1,3}))?(,? [1-9]\d{3} ?[a-z]{2})?(,? [\p{L} '-]+)?`

const addressShapes = [
  new RegExp(String.raw`^([\p{L}\d.'-]+ )*${streetPattern} \d{1,4}${behind}$`, 'iu'),
  /^[1-9]\d{3} ?[a-z]{2}(, ?| )\d{1,4} ?-?[a-z]{0,2}$/i,
]

/** An international account number whose check digits are right: `NL91 ABNA 0417 1643 00`. */
export function isIban(text: string): boolean {
  if (text.length < 15 || text.length > 45) return false
  const plain = text.replaceAll(' ', '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false
  const moved = plain.slice(4) + plain.slice(0, 4)
  const number = Array.from(moved, (sign) => Number.parseInt(sign, 36)).join('')
  return BigInt(number) % 97n === 1n
}

/** A Dutch number plate with its dashes: `AB-12-CD`, `12-ABC-3`. */
export const isPlate = (text: string): boolean =>
  text.length === 8 &&
  /^(?=.*\d)(?=.*[a-z])([a-z]{1,3}|\d{1,3})-([a-z]{2,3}|\d{2,3})-([a-z]{1,3}|\d{1,3})$/i.test(text)

/** An internet address of a computer; `1.2.3.4` is more often a version or a chapter. */
export function isIpAddress(text: string): boolean {
  if (/^[0-9a-f]{0,4}(:[0-9a-f]{0,4}){2,7}$/i.test(text)) return text.length > 8
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number) ?? []
  return parts.length === 4 && parts.every((part) => part < 256) && parts.some((part) => part > 30)
}

/** A word that answers a question, so that the header above it names a question and not what stands below. */
export const isAnswer = (text: string): boolean =>
  /^(ja|nee|j|n|y|yes|no|wel|niet|geen|waar|onwaar|true|false|onbekend|weet niet|n\.?v\.?t\.?|niet van toepassing)$/i.test(
    text,
  )

/** A count, a code of an answer: too short for a number that stands for a person. */
export const isShortNumber = (text: string): boolean => /^-?\d{1,5}([.,]\d+)?$/.test(text)
