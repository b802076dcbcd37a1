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
  /** Whether a header that says so is to be believed here; default: unless the column holds counts or answers. */
  readonly believes?: (column: ClueColumn, table: TableClues) => boolean
  /** Whether the values say so, whatever the header. */
  readonly values: (column: ClueColumn, table: TableClues) => boolean
}

/** What the rest of the table says. */
export interface TableClues {
  /** Whether rows are about persons, so that a column “naam” holds theirs and not an area's. */
  readonly aboutPersons: boolean
  /** Headers of all columns, as plain names. */
  readonly names: readonly string[]
}

/** No header says so. */
const never = /(?!)/

const persons =
  'client|clienten|klant|deelnemer|inwoner|bewoner|hoofdbewoner|partner|ouder|moeder|vader|kind|leerling|cursist|patient|burger|aanvrager|aanmelder|contactpersoon|contact|medewerker|vrijwilliger|hulpverlener|behandelaar|begeleider|consulent|mantelzorger|verzorger|respondent'
const houseNumber = 'huis_?(nummer|nr|letter)(_?toevoeging)?|toevoeging'
const houseNumberName = new RegExp(`(^|_)(${houseNumber})$`)
const number = '_?(nummer|nr|no|id|code)'

/** In order: the first that fits names the column. */
export const detectors: readonly Detector[] = [
  {
    name: 'iban',
    action: 'niet-geladen',
    what: 'rekeningnummers',
    header: /(^|_)(iban|bank_?rekening|(bank|giro)?_?rekening_?(nummer|nr))(_|$)/,
    values: (column) => share(column, 'iban') > 0.1,
  },
  {
    name: 'bsn',
    action: 'niet-geladen',
    what: 'burgerservicenummers',
    header:
      /(^|_)(bsn|sofi)(_?n(umme)?r)?(_|$)|burgerservicenummer|sofinummer|^onderwijsnummer$|^pgn$|persoonsgebonden_nummer/,
    values: (column) => isMostlyElevenProof(column),
  },
  {
    name: 'email',
    action: 'niet-geladen',
    what: 'e-mailadressen',
    header: /(^|_|recipient)(e_?)?mail(_?adres(sen)?|_?address)?(_|\d|$)/,
    values: (column) => share(column, 'email') > 0,
  },
  {
    name: 'telefoon',
    action: 'niet-geladen',
    what: 'telefoonnummers',
    header:
      /(^|_)(telefoon|tel|telnr|mobiel|mobieltje|gsm|_?06|phone)(_?n(umme)?r|_?number)?(_(\d|thuis|prive|werk|mobiel|vast|overdag|avond|partner|client|contact\w*|ouder\w*))?$/,
    values: (column) => share(column, 'phone') >= 0.3,
  },
  {
    name: 'geboortedatum',
    action: 'leeftijd',
    what: 'geboortedatums',
    header:
      /geboorte_?(datum|dag|maand|jaar_en_maand|dat)|(^|_)geb(oren)?(_op)?$|(^|_)geb_?(dat|datum)(_|$)|datum_(van_)?geboorte|^(date_of_birth|birth_?date|birthday|dob)$/,
    // `a_geb` and “geboren” count births at CBS.
    believes: (column) =>
      /(^|_)geb(oren)?(_op)?$|maand/.test(column.name)
        ? share(column, 'birth') - share(column, 'short-number') >= 0.5
        : share(column, 'answer') < 1,
    values: () => false,
  },
  {
    name: 'postcode',
    action: 'pc4',
    what: 'volledige postcodes',
    header: never,
    values: (column) =>
      share(column, 'postcode') >= 0.5 ||
      (/postcode|(^|_)pc6?$/.test(column.name) && share(column, 'postcode') > 0),
  },
  {
    name: 'clientnummer',
    action: 'pseudoniem',
    what: 'cliëntnummers',
    header: new RegExp(
      `^(client|klant|inwoner|deelnemer|persoons?|patient|dossier|respondent(en)?|burger|lid|relatie|leerling|student|kind|gezins|personeels|medewerker)${number}(_\\d)?$|^(nummer|id)_(${persons})$|^client$|^a_?(nummer|nr)$`,
    ),
    believes: () => true,
    values: () => false,
  },
  {
    name: 'naam',
    action: 'niet-geladen',
    what: 'namen van personen',
    header: new RegExp(
      [
        '^(voor|achter|roep|geslachts|familie|meisjes|persoons|doop)_?na(am|men)(_.*)?$',
        '(^|_)(voorletters?|initialen|tussenvoegsels?|voorvoegsels?)$|^voor_en_achternaam$',
        `(^|_)naam_(van_)?(de_|het_)?(${persons})(_\\d)?$|^(${persons})n?_?na(am|men)(_\\d)?$`,
        '^(naw|persoons|contact)(_?gegevens)?$|^naw_|^(volledige|gehele)_naam$',
        '^(hulpverlener|behandelaar|begeleider|contactpersoon|case_?manager|mantelzorger|medewerker|consulent|casusregisseur|regiehouder|vrijwilliger|huisarts)(_\\d)?$',
        '(^|_|recipient)(first|last|given|family|full|sur)_?name$',
      ].join('|'),
    ),
    values: (column, { aboutPersons }) =>
      share(column, 'person-name') >= (aboutPersons ? 0.1 : 0.3) || share(column, 'first-name') >= 0.5,
  },
  {
    name: 'adres',
    action: 'niet-geladen',
    what: 'adressen',
    header: new RegExp(
      `^(woon|post|bezoek|thuis|huis|verblijf)?s?_?adres(regel|gegevens)?(_(\\d|${persons}))?$|^straat_en_(huis)?n(umme)?r$|^location_?(latitude|longitude)$|^(straat(_?naam)?|${houseNumber})$`,
    ),
    believes: (column, table) => {
      if (/^location/.test(column.name)) return true
      if (isHouseNumber(column))
        return table.aboutPersons || table.names.some((name) => /straat|postcode|^pc6$/.test(name))
      if (/^straat(_?naam)?$/.test(column.name) || /^straat(_?naam)?$/.test(column.words))
        return table.aboutPersons || table.names.some((name) => houseNumberName.test(name))
      return !isShort(column)
    },
    values: (column) => share(column, 'address') >= 0.3,
  },
  {
    name: 'identiteitsbewijs',
    action: 'niet-geladen',
    what: 'nummers van identiteitsbewijzen',
    header:
      /paspoort|(^|_)(id|identiteits|legitimatie)_?(bewijs|kaart)|rijbewijs_?(nummer|nr)|^v_?(nummer|nr)$|passport/,
    values: () => false,
  },
  {
    name: 'kenteken',
    action: 'niet-geladen',
    what: 'kentekens',
    header: /(^|_)kenteken(s|nummer)?(_|$)/,
    values: (column) => share(column, 'plate') >= 0.8,
  },
  {
    name: 'ip-adres',
    action: 'niet-geladen',
    what: 'internetadressen van computers',
    header: /(^|_)ip_?(adres|address|addr)?$/,
    values: (column) => share(column, 'ip-address') >= 0.5,
  },
  {
    name: 'vrije-tekst',
    action: 'niet-geladen',
    what: 'zinnen met gegevens van personen',
    header: never,
    values: (column, { aboutPersons }) => {
      const may = namesThing.test(column.name) ? 0 : (column.scan.traits['may-tell-person'] ?? 0)
      return (
        share(column, 'tells-person') > 0 ||
        tellsAmongWords(column) ||
        (aboutPersons ? may > 0 : may > 1 && may * 20 >= column.scan.values)
      )
    },
  },
]

/** Whether the header names what this detector looks for, in a column where that can be. */
export function saysHeader(detector: Detector, column: ClueColumn, table: TableClues): boolean {
  const { header, believes = (own: ClueColumn) => !isShort(own) } = detector
  const says = header.test(column.name) || (column.words !== '' && header.test(column.words))
  return says && believes(column, table)
}

const isHouseNumber = ({ name, words }: ClueColumn) =>
  houseNumberName.test(name) || houseNumberName.test(words)

/** Areas and organisations are called after persons. */
const namesThing =
  /wijk|buurt|regio|gebied|plaats|gemeente|kern|dorp|straat|school|organisatie|instelling|locatie/

/** Share (0 … 1) of a column's values with a trait; 0 for a column without values. */
const share = ({ scan }: ClueColumn, trait: Trait) =>
  scan.values === 0 ? 0 : (scan.traits[trait] ?? 0) / scan.values

/** One number of a person among words was typed there in passing; in a column of codes it is one by chance. */
const tellsAmongWords = (column: ClueColumn) =>
  share(column, 'words') >= 0.5 &&
  share(column, 'phone') + share(column, 'eleven-proof') + share(column, 'mentions-number') > 0

/** Whether a column holds nothing but counts, codes of answers, and answers. */
const isShort = (column: ClueColumn) =>
  column.scan.values > 0 && share(column, 'short-number') + share(column, 'answer') >= 1

/**
 * One in eleven numbers passes the eleven-test by chance: half of the nine-digit values, when those are a fifth of the
 * column or more, is far above that. In a short column a count may pass: fewer than three weigh only when all pass, or
 * among numbers of nine digits.
 */
function isMostlyElevenProof(column: ClueColumn): boolean {
  const [written, passed] = [share(column, 'nine-digits'), share(column, 'eleven-proof')]
  const count = column.scan.traits['eleven-proof'] ?? 0
  const enough = written === 1 || count >= 3 || (count === 2 && passed === written)
  return enough && written >= 0.2 && passed * 2 >= written
}
