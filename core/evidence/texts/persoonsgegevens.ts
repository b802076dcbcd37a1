import { mayTellPerson, tellsPerson } from '../../sources/privacy/mentions'
import { isPersonName } from '../../sources/privacy/personNames'
import { splitSentences } from '../causalLanguage/sentences'
import type { Flag } from '../flags'
import type { WrittenText } from './model'

/**
 * [T10] A name, an address or a number that leads to one person, in what an author wrote. The flag doesn't repeat it.
 *
 * `blokkeert`: a name with its title or initials, an e-mail address, telephone or account number, a BSN, a full address.
 * `waarschuwt`: a first name with a surname, a street with a house number; those can be a school's or a building's.
 */
export function persoonsgegevens({ subject, text }: WrittenText): readonly Flag[] {
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end))
  const certain = sentences.some((sentence) => tellsPerson(sentence) || isPersonName(sentence))
  const maybe = !certain && sentences.some((sentence) => mayTellPerson(sentence))
  if (!certain && !maybe) return []
  return [
    {
      code: 'persoonsgegevens',
      severity: certain ? 'blokkeert' : 'waarschuwt',
      subject,
      short: certain ? 'Gegevens van een persoon' : 'Misschien een naam of adres',
      message: certain
        ? 'In deze tekst staat een naam, een adres of een nummer van een persoon; zo gaat hij de werkmap niet uit. Haal het weg.'
        : 'In deze tekst staat misschien een naam of een adres van een persoon. Kijk dit na voor hij naar buiten gaat.',
      evidence: {},
    },
  ]
}
