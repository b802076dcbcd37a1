import { formatNumber, formatPercent, formatPeriod } from '../statistics/dutchNumbers'
import { comparedScores, vergelijkingLabel, type Vergelijking } from './vergelijking'

/** Numbers as they may be shown: null where one is protected. */
export interface ReadNumbers {
  readonly hoger: number | null
  readonly gelijk: number | null
  readonly lager: number | null
  readonly bekend: number | null
  readonly totaal: number | null
  /** Worst and best share hoger of all; null when that isn't shown. */
  readonly slechtst: number | null
  readonly best: number | null
  readonly onvoldoendeBekend: boolean
}

export interface ReadAbout {
  /** `Financiën`, or a group within it: `Financiën, Leek`. */
  readonly over: string
  readonly vergelijking: Vergelijking
  readonly periode: { readonly van: string; readonly tot: string } | null
  /** From this base a share reads as a percentage; below, only "k van de n". */
  readonly procentVanaf: number
}

export interface Reading {
  readonly titel: string
  /** One sentence. */
  readonly regel: string
  /** What was counted, the other directions, what isn't known, and what it doesn't show. */
  readonly alinea: string
}

/**
 * The reading of a comparison, in three lengths, from its numbers alone. It says trajecten, names the period, and
 * never says why.
 */
export function readComparison(numbers: ReadNumbers, about: ReadAbout): Reading {
  const [first, second] = comparedScores(about.vergelijking)
  const regel = oneLine(numbers, about, first, second)
  return {
    titel: `${about.over}: ${vergelijkingLabel(about.vergelijking).toLowerCase()}`,
    regel,
    alinea: [regel, othersLine(numbers, first), unknownLine(numbers, first, second), notCause]
      .filter((line) => line !== null)
      .join(' '),
  }
}

const notCause =
  'Het gaat om trajecten en niet om personen. De cijfers laten zien hoe de scores zich verhouden; waardoor dat komt, is er niet uit af te lezen.'

function oneLine(
  { hoger, bekend, onvoldoendeBekend }: ReadNumbers,
  { over, periode, procentVanaf }: ReadAbout,
  first: string,
  second: string,
): string {
  const when = periode === null ? '' : ` (${formatPeriod(periode.van, periode.tot)})`
  const about = `${over}${when}`
  if (bekend === 0) return `${about}: bij geen enkel traject zijn de ${first} en de ${second} allebei bekend.`
  if (bekend === null || hoger === null)
    return `${about}: bij hoeveel trajecten de ${first} hoger is dan de ${second}, wordt niet getoond.`
  const share = bekend < procentVanaf ? '' : ` (${formatPercent(hoger / bekend)})`
  const count = `${formatNumber(hoger, 0)} van de ${formatNumber(bekend, 0)} trajecten waarvan beide bekend zijn`
  const doubt = onvoldoendeBekend ? '; er is onvoldoende bekend om over alle trajecten iets te zeggen' : ''
  return `${about}: de ${first} is hoger dan de ${second} bij ${count}${share}${doubt}.`
}

function othersLine({ gelijk, lager }: ReadNumbers, first: string): string | null {
  const same = gelijk === null ? null : `bij ${trajecten(gelijk)} is de ${first} gelijk`
  const down = lager === null ? null : `bij ${trajecten(lager)} lager`
  const parts = [same, down].filter((part) => part !== null)
  if (parts.length === 0) return null
  const sentence = parts.join(' en ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function unknownLine(
  { bekend, totaal, slechtst, best }: ReadNumbers,
  first: string,
  second: string,
): string | null {
  if (bekend === null || totaal === null || bekend === totaal) return null
  const many = `Bij ${formatNumber(totaal - bekend, 0)} van de ${formatNumber(totaal, 0)} trajecten is de ${first} of de ${second} (nog) niet bekend`
  if (slechtst === null || best === null) return `${many}.`
  return `${many}; afhankelijk daarvan ligt het aandeel ‘hoger’ tussen ${formatPercent(slechtst)} en ${formatPercent(best)}.`
}

const trajecten = (count: number) => (count === 1 ? '1 traject' : `${formatNumber(count, 0)} trajecten`)
