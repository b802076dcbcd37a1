import { traitsOf, type Trait } from '../columns/traits'

/**
 * Whether a text by itself is something of a person, where there is no column to judge it by: a header that was a first
 * row, a field of a row that doesn't fit the columns. Numbers of clients and birth dates can't be told that way.
 */
export function isPersonalText(field: string): boolean {
  const text = field.trim()
  return text !== '' && traitsOf(text).some((trait) => personal.has(trait))
}

const personal: ReadonlySet<Trait> = new Set<Trait>([
  'address',
  'email',
  'first-name',
  'iban',
  'ip-address',
  'may-tell-person',
  'mentions-number',
  'nine-digits',
  'person-name',
  'phone',
  'plate',
  'postcode',
  'tells-person',
])
