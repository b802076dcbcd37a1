import type { PrivacyFinding } from '../inspection'
import { traitsOf, type Trait } from '../columns/traits'

export interface PersonalHeader {
  readonly detector: PrivacyFinding['detector']
  /** Dutch, after "De kolomnaam lijkt zelf". */
  readonly what: string
}

/**
 * Headers that are themselves something of a person, as in a crosstab with persons as columns. One e-mail address or
 * number is enough; areas and organisations are called after persons, so of names two are needed.
 *
 * @param headers As they stand in the file, levels joined with ' | '.
 */
export function personalHeaders(headers: readonly string[]): ReadonlyMap<string, PersonalHeader> {
  const traits = new Map(
    headers.map((header) => [header, new Set(header.split(' | ').flatMap(traitsOfLevel))]),
  )
  const having = (trait: Trait) => headers.filter((header) => traits.get(header)?.has(trait) === true)
  const names = having('person-name')
  const firstNames = having('first-name')
  const found = new Map<string, PersonalHeader>()
  const add = (of: readonly string[], personal: PersonalHeader) =>
    of.forEach((header) => found.set(header, found.get(header) ?? personal))
  for (const [trait, personal] of certain) add(having(trait), personal)
  if (names.length >= fewestNames) add(names, name)
  if (firstNames.length > fewestNames && firstNames.length * 2 >= headers.length) add(firstNames, name)
  return found
}

const traitsOfLevel = (level: string): readonly Trait[] => (level === '' ? [] : traitsOf(level.trim()))

const fewestNames = 2

const name: PersonalHeader = { detector: 'naam', what: 'de naam van een persoon' }

const certain: readonly (readonly [Trait, PersonalHeader])[] = [
  ['email', { detector: 'email', what: 'een e-mailadres' }],
  ['eleven-proof', { detector: 'bsn', what: 'een burgerservicenummer' }],
  ['iban', { detector: 'iban', what: 'een rekeningnummer' }],
  ['phone', { detector: 'telefoon', what: 'een telefoonnummer' }],
]
