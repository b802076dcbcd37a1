import { assertNever } from '../../bridge/outcome'
import type { ColumnType } from '../../bridge/table'
import { formatNumber, formatPercent, formatPeriod } from '../../statistics/dutchNumbers'
import { isLargeChange, type Difference, type PeriodRelation } from './differences'

/**
 * Words one difference and what follows from it. The only place that does.
 *
 * @param showsValues Whether values and counts may be told; not those of persons in Publicatie.
 */
export function describeDifference(difference: Difference, showsValues: boolean): string {
  switch (difference.kind) {
    case 'read-otherwise':
      return 'Het bestand is anders opgemaakt dan eerst (codering, scheidingsteken, regels boven de kop of werkblad) en is gelezen zoals het nu is. Kijk de waarden na.'
    case 'column-gone':
      return `Kolom “${difference.header}” ontbreekt${successorOf(difference)}`
    case 'column-new':
      return difference.ground !== null
        ? `Kolom “${difference.header}” is nieuw. ${difference.ground}`
        : `Kolom “${difference.header}” is nieuw${difference.loaded ? ` en komt erbij als ${difference.name}` : ' en wordt niet geladen'}.`
    case 'type-changed':
      return `Kolom “${difference.header}” was ${typeWords[difference.from]} en is nu ${typeWords[difference.to]}${misfitOf(difference, showsValues)}. ${typeConsequence(difference)}`
    case 'unit-changed':
      return `De eenheid van “${difference.header}” was ${difference.from ?? 'niet bekend'} en is nu ${difference.to ?? 'niet bekend'}. Oude en nieuwe getallen zijn zo niet te vergelijken.`
    case 'kind-changed':
      return `Het bestand lijkt een andere soort bron (${difference.to} in plaats van ${difference.from}). Kijk na of dit het goede bestand is.`
    case 'code-new':
      return describeCodes(difference, showsValues)
    case 'label-changed':
      return showsValues
        ? `In “${difference.header}” betekende code ${difference.code} “${difference.from}” en nu “${difference.to}”. Analyses die deze code noemen, tellen nu iets anders.`
        : `In “${difference.header}” betekent een code nu iets anders. Analyses die deze code noemen, tellen nu iets anders.`
    case 'reason-new':
      return `In “${difference.header}” ontbreken waarden om een nieuwe reden: ${list(difference.reasons)}. Die rijen tellen niet mee in berekeningen met deze kolom.`
    case 'rows-changed':
      return describeRows(difference, showsValues)
    case 'period-changed':
      return `De gegevens gaan over ${period(difference.to)}; dat was ${period(difference.from)}. ${periodConsequences[difference.relation]}`
    default:
      return assertNever(difference)
  }
}

function successorOf({ name, successor }: Extract<Difference, { kind: 'column-gone' }>): string {
  if (successor === undefined) return '. Kies welke kolom ervoor in de plaats kwam, of laat hem weg.'
  return successor === null
    ? ` en valt weg. Een query die ${name} leest, geeft daarna een fout.`
    : `; “${successor}” komt ervoor in de plaats. Queries lezen die als ${name}.`
}

function misfitOf({ at }: Extract<Difference, { kind: 'type-changed' }>, showsValues: boolean): string {
  if (at === null) return ''
  return showsValues ? ` (rij ${at.row}: “${at.text}”)` : ` (rij ${at.row})`
}

function typeConsequence({ name, from, to }: Extract<Difference, { kind: 'type-changed' }>): string {
  if (to === 'text') return `Rekenen met ${name} kan dan niet meer.`
  return from === 'text'
    ? `Een query die ${name} met tekst vergelijkt, geeft daarna een fout.`
    : `Kijk na of queries met ${name} nog kloppen.`
}

function describeCodes(
  { header, name, codes }: Extract<Difference, { kind: 'code-new' }>,
  showsValues: boolean,
): string {
  const consequence = `Een query die de waarden van ${name} opsomt, slaat ${codes.length === 1 ? 'hem' : 'ze'} over.`
  if (!showsValues)
    return `In “${header}” ${codes.length === 1 ? 'staat een nieuwe waarde' : `staan ${codes.length} nieuwe waarden`}. ${consequence}`
  return `In “${header}” ${codes.length === 1 ? 'is een waarde nieuw' : `zijn ${codes.length} waarden nieuw`}: ${list(codes.map((code) => `“${code}”`))}. ${consequence}`
}

function describeRows(
  { from, to }: Extract<Difference, { kind: 'rows-changed' }>,
  showsValues: boolean,
): string {
  const change = showsValues
    ? `Het aantal rijen gaat van ${formatNumber(from)} naar ${formatNumber(to)}${shareOf(from, to)}.`
    : `Het bestand heeft ${to < from ? 'minder' : 'meer'} rijen dan eerst.`
  if (!isLargeChange(from, to)) return change
  return `${change} ${to < from ? 'Kijk na of het bestand compleet is.' : 'Kijk na of er rijen dubbel in staan.'}`
}

function shareOf(from: number, to: number): string {
  if (from === 0) return ''
  const share = formatPercent(Math.abs(to - from) / from)
  return ` (${to < from ? '−' : '+'}${share})`
}

const period = ({ first, last }: { readonly first: string; readonly last: string }) =>
  formatPeriod(first, last)

const periodConsequences: Readonly<Record<PeriodRelation, string>> = {
  verlengd: 'De oude periode zit er nog helemaal in.',
  aansluitend: 'De oude periode zit er niet meer in; de nieuwe sluit erop aan.',
  los: 'De nieuwe periode sluit niet aan op de oude: ertussen ontbreken dagen.',
  overlappend: 'Een deel van de oude periode zit er niet meer in.',
  eerder: 'Dit bestand is ouder dan wat er nu is.',
}

/** The first ones, in words. */
const listed = 6

function list(words: readonly string[]): string {
  const shown = words.slice(0, listed)
  const more = words.length - shown.length
  if (more > 0) return `${shown.join(', ')} en nog ${more}`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} en ${shown.at(-1)}`
}

const typeWords: Readonly<Record<ColumnType, string>> = {
  number: 'een getal',
  text: 'tekst',
  date: 'een datum',
  datetime: 'een datum met tijd',
  boolean: 'ja of nee',
}
