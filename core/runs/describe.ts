import type { CellValue } from '../bridge/table'
import { formatDate, formatNumber } from '../statistics/dutchNumbers'
import type { Group, Oorzaak, RowChanges, RunComparison, Verschil, Wijziging } from './comparison'

/** Words what changed since an earlier run: for the window, and for the command line. Dutch. */

/** “3 getallen veranderd door trajecten (2 rijen erbij)”; without differences, what was changed without effect. */
export function describeComparison({ verschillen, wijzigingen }: RunComparison): string {
  if (verschillen.length === 0)
    return wijzigingen.length === 0
      ? 'Niets veranderd'
      : `Geen getal veranderd, wel ${list(wijzigingen.map(shortChange))}`
  const causes = wijzigingen.filter((change) =>
    verschillen.some(({ oorzaken }) => oorzaken.some((cause) => isCause(cause, change))),
  )
  const by = causes.length === 0 ? '' : ` door ${list(causes.map(shortChange))}`
  return `${list(counted(verschillen))}${by}`
}

function counted(verschillen: readonly Verschil[]): readonly string[] {
  const count = (...kinds: readonly Verschil['soort'][]) =>
    verschillen.filter(({ soort }) => kinds.includes(soort)).length
  const parts: readonly (readonly [number, string, string])[] = [
    [count('getal', 'waarde', 'aantal-rijen'), 'getal veranderd', 'getallen veranderd'],
    [count('rij-erbij'), 'groep erbij', 'groepen erbij'],
    [count('rij-weg'), 'groep weg', 'groepen weg'],
    [count('kolom-erbij'), 'kolom erbij', 'kolommen erbij'],
    [count('kolom-weg'), 'kolom weg', 'kolommen weg'],
    [count('cel-erbij'), 'cel erbij', 'cellen erbij'],
    [count('cel-weg'), 'cel weg', 'cellen weg'],
    [count('mislukt'), 'cel mislukt', 'cellen mislukt'],
    [count('gelukt'), 'cel weer gelukt', 'cellen weer gelukt'],
    [count('voorbehoud-erbij'), 'voorbehoud erbij', 'voorbehouden erbij'],
    [count('voorbehoud-weg'), 'voorbehoud weg', 'voorbehouden weg'],
    [count('ingehouden'), 'resultaat voortaan niet gepubliceerd', 'resultaten voortaan niet gepubliceerd'],
    [count('niet-meer-ingehouden'), 'resultaat nu wel te publiceren', 'resultaten nu wel te publiceren'],
  ]
  return parts.flatMap(([n, one, more]) => (n === 0 ? [] : [`${formatNumber(n)} ${n === 1 ? one : more}`]))
}

/** Whether a difference's cause points at this change. */
export const isCause = (cause: Oorzaak, change: Wijziging): boolean =>
  cause.soort === change.soort && nameOf(cause) === nameOf(change)

const nameOf = (one: Oorzaak | Wijziging): string | null => ('naam' in one ? one.naam : null)

function shortChange(change: Wijziging): string {
  switch (change.soort) {
    case 'bron':
      return `${change.naam}${change.rijen && isAny(change.rijen) ? ` (${describeRows(change.rijen)})` : ''}`
    case 'cel':
      return `cel ${change.naam}`
    case 'parameter':
      return `parameter ${change.naam}`
    case 'engine':
      return 'een andere versie van DuckDB'
    case 'werkmap':
      return 'instellingen in werkmap.yaml'
  }
}

const isAny = ({ erbij, weg, gewijzigd }: RowChanges): boolean => erbij + weg + (gewijzigd ?? 0) > 0

/** “2 rijen erbij, 1 rij weg, 3 gewijzigd” */
export function describeRows({ erbij, weg, gewijzigd }: RowChanges): string {
  const rows = (n: number, what: string) =>
    n === 0 ? [] : [`${formatNumber(n)} ${n === 1 ? 'rij' : 'rijen'} ${what}`]
  const parts = [...rows(erbij, 'erbij'), ...rows(weg, 'weg'), ...rows(gewijzigd ?? 0, 'gewijzigd')]
  return parts.length === 0 ? 'dezelfde rijen' : parts.join(', ')
}

/** One change as a sentence. */
export function describeChange(change: Wijziging): string {
  switch (change.soort) {
    case 'bron':
      return `Bron ${change.naam}: ${sourceWords(change)}.`
    case 'cel':
      return change.wijziging === 'hernoemd'
        ? `Cel ${change.van ?? ''} heet nu ${change.naam}.`
        : `Cel ${change.naam} is ${{ gewijzigd: 'gewijzigd', erbij: 'nieuw', weg: 'weggehaald' }[change.wijziging]}.`
    case 'parameter':
      return `Parameter ${change.naam}: ${describeValue(change.oud)} → ${describeValue(change.nieuw)}.`
    case 'engine':
      return `DuckDB: ${change.oud} → ${change.nieuw}.`
    case 'werkmap':
      return `Instellingen in werkmap.yaml gewijzigd: ${change.sleutels.join(', ')}.`
  }
}

function sourceWords({ oud, nieuw, rijen, beschrijving }: Extract<Wijziging, { soort: 'bron' }>): string {
  const isOther = oud.sha256 !== nieuw.sha256
  const counts =
    oud.rijen === null || nieuw.rijen === null
      ? '(hoeveel rijen: zie Intern)'
      : `${formatNumber(oud.rijen)} → ${formatNumber(nieuw.rijen)} rijen`
  const file = isOther
    ? [`ander bestand (${oud.sha256.slice(0, 8)} → ${nieuw.sha256.slice(0, 8)})`, counts]
    : []
  return [
    ...file,
    ...(rijen ? [describeRows(rijen)] : []),
    ...(beschrijving ? ['in werkmap.yaml anders beschreven'] : []),
  ].join(', ')
}

/** A value as a Dutch reader writes it; a number with all its decimals, so that what differs looks different. */
export function describeValue(value: CellValue): string {
  if (value === null) return '—'
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (typeof value === 'number') return formatNumber(value, decimalsOf(value))
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value
}

/** “+12”, “−0,5” */
export const describeDifference = (difference: number): string =>
  `${difference < 0 ? '−' : '+'}${describeValue(Math.abs(difference))}`

/** At most six: what is behind those is no difference anybody made. */
function decimalsOf(value: number): number {
  const text = String(value)
  return text.includes('e') ? 6 : Math.min(6, text.split('.')[1]?.length ?? 0)
}

/** What tells a row from the others: “Financiën, 2019”; empty for a result of one row. */
export const describeGroup = (groep: Group): string =>
  Object.entries(groep)
    .map(([name, value]) => (name === '#' ? `rij ${describeValue(value)}` : describeKey(value)))
    .join(', ')

// A year isn't grouped by thousands.
const describeKey = (value: CellValue): string =>
  typeof value === 'number' ? String(value) : describeValue(value)

/** “trajecten, cel per_domein” */
export function describeCauses(oorzaken: readonly Oorzaak[]): string {
  if (oorzaken.length === 0) return 'niets gewijzigd: de bevraging geeft niet steeds hetzelfde'
  return oorzaken
    .map((cause) => {
      switch (cause.soort) {
        case 'bron':
          return cause.naam
        case 'cel':
        case 'parameter':
          return `${cause.soort} ${cause.naam}`
        case 'engine':
          return 'DuckDB'
        case 'werkmap':
          return 'werkmap.yaml'
      }
    })
    .join(', ')
}

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`
