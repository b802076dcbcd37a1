import type { Trait } from '../columns/traits'
import type { PrivacyFinding } from '../inspection'
import type { ClueColumn } from '../recognise/clues'

export interface Detector {
  readonly name: PrivacyFinding['detector']
  readonly action: 'niet-geladen' | 'pseudoniem' | 'leeftijd' | 'pc4'
  /** What the column is taken for, after "lijkt" or "staat". Dutch. */
  readonly what: string
  /** Headers (as plain names) that say so. */
  readonly header: RegExp
  /** Whether the values say so, whatever the header. */
  readonly values: (column: ClueColumn) => boolean
}

/** In order: the first that fits names the column. */
export const detectors: readonly Detector[] = [
  {
    name: 'bsn',
    action: 'niet-geladen',
    what: 'burgerservicenummers',
    header: /(^|_)(bsn|sofi)(_?n(umme)?r)?(_|$)|burgerservicenummer|sofinummer/,
    values: (column) => isMostlyElevenProof(column),
  },
  {
    name: 'email',
    action: 'niet-geladen',
    what: 'e-mailadressen',
    header: /(^|_)e_?mail(_?adres)?(_|$)/,
    values: (column) => share(column, 'email') >= 0.1,
  },
  {
    name: 'telefoon',
    action: 'niet-geladen',
    what: 'telefoonnummers',
    header: /(^|_)(telefoon|tel|mobiel|gsm)(_?n(umme)?r)?(_\d|$)/,
    values: (column) => share(column, 'phone') >= 0.5,
  },
  {
    name: 'geboortedatum',
    action: 'leeftijd',
    what: 'geboortedatums',
    header:
      /geboorte_?(datum|dag)|^geb$|(^|_)geb_?(dat|datum)$|(^|_)geboren(_op)?$|datum_geboorte|^date_of_birth$|^dob$/,
    // `a_geb` counts births at CBS.
    values: (column) => /_geb$/.test(column.name) && share(column, 'day') >= 0.5,
  },
  {
    name: 'postcode',
    action: 'pc4',
    what: 'volledige postcodes',
    header: /^$/,
    values: (column) =>
      share(column, 'postcode') >= 0.5 ||
      (/postcode|(^|_)pc6?$/.test(column.name) && share(column, 'postcode') > 0),
  },
  {
    name: 'clientnummer',
    action: 'pseudoniem',
    what: 'cliëntnummers',
    header:
      /^(client|klant|inwoner|deelnemer|persoons?|patient|dossier|respondent|burger|lid|relatie)_?(nummer|nr|id|code)$|^(nummer|id)_(client|klant)$|^client$/,
    values: () => false,
  },
  {
    name: 'naam',
    action: 'niet-geladen',
    what: 'namen van personen',
    header:
      /^(voor|achter|roep|geslachts|familie|meisjes|persoons|clientn?|klant)_?na(am|men)$|^(voorletters?|initialen|tussenvoegsels?)$|(^|_)naam_(client|klant|deelnemer|inwoner|medewerker|partner|ouder|kind|contactpersoon)$|^(client|klant|deelnemer|inwoner|medewerker|contact|ouder|kind)_?naam$|^(volledige_naam|medewerker|hulpverlener|behandelaar|begeleider|contactpersoon|casemanager|mantelzorger)$/,
    values: (column) => share(column, 'person-name') >= 0.5,
  },
  {
    name: 'adres',
    action: 'niet-geladen',
    what: 'adressen',
    header:
      /^(woon|post|bezoek|thuis)?_?adres(regel)?(_\d)?$|^straat(naam)?$|^huis_?(nummer|nr|letter)(_toevoeging)?$|^huisnummertoevoeging$|^straat_en_huisnummer$/,
    values: (column) => share(column, 'address') >= 0.5,
  },
]

/** Share (0 … 1) of a column's values with a trait; 0 for a column without values. */
const share = ({ scan }: ClueColumn, trait: Trait) =>
  scan.values === 0 ? 0 : (scan.traits[trait] ?? 0) / scan.values

/**
 * One in eleven numbers passes the eleven-test by chance: half of the nine-digit values, when those are a fifth of the
 * column or more, is far above that. In a short column a count may pass: fewer than three only weigh among numbers of
 * nine digits.
 */
function isMostlyElevenProof(column: ClueColumn): boolean {
  const [written, passed] = [share(column, 'nine-digits'), share(column, 'eleven-proof')]
  const enough = written === 1 || (column.scan.traits['eleven-proof'] ?? 0) >= 3
  return enough && written >= 0.2 && passed * 2 >= written
}
