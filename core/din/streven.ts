/** What a goal of the DIN strives for, as its wording says. Numbers are in the unit of the figure. */
export type Streven =
  /** Held against the nulmeting. */
  | { readonly soort: 'daalt' | 'stijgt' | 'niet gestegen' | 'niet gedaald' }
  | { readonly soort: 'hoger dan' | 'lager dan' | 'minimaal' | 'maximaal'; readonly waarde: number }
  /** From and to a number each, or a band of numbers: a bound then is unlike the other. */
  | { readonly soort: 'van naar'; readonly van: Band; readonly naar: Band }

export interface Band {
  readonly laag: number
  readonly hoog: number
}

/**
 * Reads the wording of a target: `daalt`, `is niet gestegen`, `hoger dan 20%`, `minimaal 80%`, `van 8-11% naar 5-8%`.
 * Years, terms and ages are no bounds and are left out.
 *
 * @returns null when the words give no direction or no bound that can be tested, or hold a number of which they don't say
 *   what it is for: `daalt met 5%`, `hoger dan het landelijk gemiddelde`, `minimaal 20% en maximaal 30%`.
 */
export function leesStreven(text: string): Streven | null {
  if (text.length > longest) return null
  const words = text.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ')
  const bare = notBounds.reduce((left, pattern) => left.replaceAll(pattern, ' '), words)
  if (!/\d/.test(bare)) return directionOf(bare)
  const found = movedForm.exec(bare) ?? boundForm.exec(bare)
  if (found === null || ofChange.test(bare)) return null
  if (/\d/.test(bare.replace(found[0], ' '))) return null
  return found.groups?.['bound'] === undefined ? movedFrom(found) : boundFrom(found)
}

/** Of a text that is longer nobody tests a target. */
const longest = 1000

const year = '(?:19|20)\\d{2}'
const isYear = new RegExp(`^${year}$`)
/** A year, a term or an age, with the words around it. */
const notBounds = [
  new RegExp(`(?:in de periode )?(?:van|tussen) ${year} ?(?:tot(?: en met)?|t/m|naar|en|[-–]) ?${year}`, 'g'),
  new RegExp(
    `(?:(?:ten opzichte van|t\\.?o\\.?v\\.?) )?(?:in|sinds|vanaf|eind|voor|uiterlijk) ${year}\\b`,
    'g',
  ),
  new RegExp(`(?:ten opzichte van|t\\.?o\\.?v\\.?) ${year}\\b`, 'g'),
  /(?:na|binnen|over) \d+(?:,\d+)? (?:jaar|jaren|maanden|weken)\b/g,
  /(?:van |tussen )?\d+ ?(?:tot(?: en met)?|t\/m|en|[-–]) ?\d+ jaar(?:\b|igen)/g,
  /(?:(?:boven|onder|vanaf|ouder dan|jonger dan|minder dan|meer dan)(?: de)? )?\d+ (?:jaar\b(?: (?:en|of) (?:ouder|jonger))?|jarigen\b)/g,
  /\d+ ?(?:-plus\w*|plussers|\+(?=\s|$|,|\.))/g,
]

const number = String.raw`(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)(?![\d.,]*\d)`
const unit = String.raw`(?: ?%| procent\b)?`
const band = String.raw`${number}(?: ?[-–] ?${number})?${unit}`
const movedForm = new RegExp(`van ${band}.*? (?:naar|tot) ${band}`)
const boundForm = new RegExp(
  `(?<not>niet |geen )?(?<bound>hoger dan|meer dan|groter dan|boven(?: de)?|>=?|lager dan|minder dan|kleiner dan|onder(?: de)?|<=?|minimaal|minstens|ten minste|tenminste|≥|maximaal|hoogstens|hooguit|ten hoogste|≤) ?(?<value>${number})(?<unit>${unit})`,
)
/** Of how much it should change, or how often something is done: no bound of the figure itself. */
const ofChange = /\bmet (?:\w+ ){0,3}\d|procentpunt|\d (?:keer|maal|uur|dagen|x) per\b/

function boundFrom({ groups = {} }: RegExpExecArray): Streven | null {
  const soort = boundOf(groups['bound'] ?? '')
  const waarde = numberOf(groups['value'])
  // `onder de 27` may be an age.
  if (/ de$/.test(groups['bound'] ?? '') && groups['unit'] === '') return null
  // Higher than in that year, it means.
  if (/dan$/.test(groups['bound'] ?? '') && groups['unit'] === '' && isYear.test(groups['value'] ?? ''))
    return null
  if (groups['not'] === undefined) return { soort, waarde }
  if (soort === 'hoger dan') return { soort: 'maximaal', waarde }
  return soort === 'lager dan' ? { soort: 'minimaal', waarde } : null
}

function boundOf(words: string): 'hoger dan' | 'lager dan' | 'minimaal' | 'maximaal' {
  if (/^(hoger|meer|groter|boven|>$)/.test(words)) return 'hoger dan'
  if (/^(lager|minder|kleiner|onder|<$)/.test(words)) return 'lager dan'
  return /^(max|hoogstens|hooguit|ten hoogste|≤|<=)/.test(words) ? 'maximaal' : 'minimaal'
}

function movedFrom([, low, high, toLow, toHigh]: RegExpExecArray): Streven | null {
  const bandOf = (from: string | undefined, to: string | undefined): Band => ({
    laag: numberOf(from),
    hoog: numberOf(to ?? from),
  })
  const [van, naar] = [bandOf(low, high), bandOf(toLow, toHigh)]
  return van.laag === naar.laag && van.hoog === naar.hoog ? null : { soort: 'van naar', van, naar }
}

const numberOf = (digits: string | undefined) => Number((digits ?? '').replaceAll('.', '').replace(',', '.'))

const falls = /\b(?:daalt|dalen|daling|gedaald|minder|afname|neemt af|afnemen|afneemt|afgenomen|lager)\b/
const rises =
  /\b(?:stijgt|stijgen|stijging|gestegen|meer|toename|neemt toe|toenemen|toeneemt|toegenomen|hoger)\b/
/** Held against something else than the nulmeting, or about how fast it goes. */
const elsewhere =
  /\bdan (?!(?:(?:bij|in|tijdens) )?(?:de )?(?:nulmeting|nu|voorheen|eerder|vorige?)\b)\S|gemiddeld|\b(?:helft|kwart|derde)\b|halveer|verdubbel|\b(?:stopt|remt|afgeremd|keert|gekeerd|vertraagt|vertraagd)\b/

function directionOf(words: string): Streven | null {
  const said = words
    .replaceAll(/niet (?:meer|langer|verder)\b/g, 'niet')
    .replaceAll(/\bneemt (.*?)\b(af|toe)\b/g, 'neemt $2 $1')
  if (elsewhere.test(said)) return null
  const denials = said.match(/\b(?:niet|geen|zonder)\b/g)?.length ?? 0
  const [down, up] = [falls.test(said), rises.test(said)]
  if (down === up || denials > 1) return null
  if (denials === 1) return { soort: up ? 'niet gestegen' : 'niet gedaald' }
  if (/\bgelijk\b/.test(said)) return { soort: up ? 'niet gedaald' : 'niet gestegen' }
  return { soort: up ? 'stijgt' : 'daalt' }
}
