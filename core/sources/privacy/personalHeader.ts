import { traitsOf, type Trait } from '../columns/traits'

/**
 * Whether a header is itself something of a person: that happens where a file has no header and its first row was taken
 * for one.
 */
export function isPersonalHeader(header: string): boolean {
  const text = header.trim()
  return text !== '' && traitsOf(text).some((trait) => personal.has(trait))
}

const personal: ReadonlySet<Trait> = new Set<Trait>([
  'address',
  'email',
  'first-name',
  'iban',
  'ip-address',
  'may-tell-person',
  'nine-digits',
  'person-name',
  'phone',
  'plate',
  'postcode',
  'tells-person',
])
