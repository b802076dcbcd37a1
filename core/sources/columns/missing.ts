/** The signs that stand for a missing number, with the reason they give. An empty cell is `leeg` everywhere. */
const signs: ReadonlyMap<string, string> = new Map([
  ['', 'leeg'],
  ['.', '. (onbekend of geheim)'],
  ['-', '- (nihil)'],
  ['–', '– (nihil)'],
  ['—', '— (nihil)'],
  ['x', 'x (geheim)'],
  ['..', '.. (niet beschikbaar)'],
  ['...', '... (niet beschikbaar)'],
  ['…', '… (niet beschikbaar)'],
  ['*', '* (niet getoond)'],
  ['**', '** (niet getoond)'],
  ['n.v.t.', 'n.v.t. (niet van toepassing)'],
  ['n.v.t', 'n.v.t. (niet van toepassing)'],
  ['nvt', 'nvt (niet van toepassing)'],
  ['niet van toepassing', 'niet van toepassing'],
  ['n.b.', 'n.b. (niet bekend)'],
  ['n.b', 'n.b. (niet bekend)'],
  ['nb', 'nb (niet bekend)'],
  ['niet bekend', 'niet bekend'],
  ['onbekend', 'onbekend'],
  ['geheim', 'geheim'],
  ['ontbreekt', 'ontbreekt'],
  ['geen gegevens', 'geen gegevens'],
  ['missing', 'missing (ontbreekt)'],
  ['unknown', 'unknown (onbekend)'],
  ['na', 'NA (niet beschikbaar)'],
  ['n/a', 'n/a (niet beschikbaar)'],
  ['n.a.', 'n.a. (niet beschikbaar)'],
  ['nan', 'NaN (geen getal)'],
  ['null', 'NULL (leeg)'],
  ['infinity', 'oneindig'],
  ['-infinity', 'min oneindig'],
])

/** Errors that Excel saves as text, in Dutch and in English: no value in any column. */
const errors: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '#N/B': 'niet beschikbaar',
    '#N/A': 'niet beschikbaar',
    '#DEEL/0!': 'delen door nul',
    '#DIV/0!': 'delen door nul',
    '#VERW!': 'verwijzing naar een cel die er niet meer is',
    '#REF!': 'verwijzing naar een cel die er niet meer is',
    '#WAARDE!': 'verkeerd soort waarde',
    '#VALUE!': 'verkeerd soort waarde',
    '#NAAM?': 'onbekende naam',
    '#NAME?': 'onbekende naam',
    '#GETAL!': 'getal dat niet bestaat',
    '#NUM!': 'getal dat niet bestaat',
    '#LEEG!': 'lege doorsnede',
    '#NULL!': 'lege doorsnede',
  }).map(([code, words]) => [code, `${code} (${words})`]),
)

/** Words of our own for what a format can't give: a copy of the table says them in the cell. */
const ours: readonly string[] = ['formule zonder uitkomst', 'geen geldige datum', 'geen geldige tijd']

const longest = 23

/**
 * Why a cell has no value; null when it has one. Most signs mean something only among numbers and days: in a text
 * column they may be an answer or a tick.
 */
export function missingReason(text: string, amongValues: boolean): string | null {
  // Nearly all values end here or at the next digit. To look a text up in a set or map is dear where texts differ all the
  // time: browsers keep one of each.
  if (text.length > longest) return null
  if (isDigit(text, 0)) return amongValues && text.endsWith('r') ? wordedLimit(text) : null
  if (text.startsWith('#')) return errors.get(text.toUpperCase()) ?? null
  if (ours.includes(text)) return text
  if (!amongValues) return text === '' || text === '.' ? (signs.get(text) ?? null) : null
  if (hasDigit(text)) return limitReason(text)
  return signs.get(text) ?? signs.get(text.toLowerCase()) ?? null
}

/** Whether a text is missing in every column. */
export const isMissingAnywhere = (text: string): boolean => missingReason(text, false) !== null

const isDigit = (text: string, at: number) => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isDigit(text, at)) return true
  return false
}

/** `5 of minder`, `minder dan 5`. */
const wordedLimit = (text: string): string | null =>
  /^(\d+ of (minder|meer|lager|hoger)|(minder|meer) dan \d+)$/i.test(text) ? text : null

/** `<5` says that there is a number and hides it; but for the same in words no other sign has a digit in it. */
function limitReason(text: string): string | null {
  const match = /^([<>≤≥]|<=|>=) ?(\d+(?:[.,]\d+)?(?: ?%)?)$/.exec(text)
  if (match === null) return wordedLimit(text)
  const [, sign = '', limit = ''] = match
  return `${text} (${limits[sign] ?? ''} ${limit})`
}

const limits: Readonly<Record<string, string>> = {
  '<': 'minder dan',
  '>': 'meer dan',
  '≤': 'ten hoogste',
  '<=': 'ten hoogste',
  '≥': 'ten minste',
  '>=': 'ten minste',
}
