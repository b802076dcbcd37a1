import { formatPercent } from '../../statistics/dutchNumbers'
import { comparedScores, vergelijkingLabel, type Vergelijking } from '../vergelijking'
import {
  aboutWhen,
  counted,
  joined,
  notPersons,
  percentBehind,
  trajectCount,
  type ReadAbout,
  type Reading,
} from './reading'

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

export interface ComparisonAbout extends ReadAbout {
  readonly vergelijking: Vergelijking
}

/**
 * The reading of a comparison, in three lengths, from its numbers alone. It says trajecten, names the period, and
 * never says why.
 */
export function readComparison(numbers: ReadNumbers, about: ComparisonAbout): Reading {
  const [first, second] = comparedScores(about.vergelijking)
  const regel = oneLine(numbers, about, first, second)
  return {
    titel: `${about.over}: ${vergelijkingLabel(about.vergelijking).toLowerCase()}`,
    regel,
    alinea: joined([regel, othersLine(numbers, first), unknownLine(numbers, first, second), notCause]),
  }
}

const notCause = `${notPersons} De cijfers laten zien hoe de scores zich verhouden; waardoor dat komt, is er niet uit af te lezen.`

function oneLine(
  { hoger, bekend, onvoldoendeBekend }: ReadNumbers,
  read: ReadAbout,
  first: string,
  second: string,
): string {
  const about = aboutWhen(read)
  if (bekend === 0) return `${about}: bij geen enkel traject zijn de ${first} en de ${second} allebei bekend.`
  if (bekend === null || hoger === null)
    return `${about}: bij hoeveel trajecten de ${first} hoger is dan de ${second}, wordt niet getoond.`
  const share = percentBehind(hoger, bekend, read)
  const count = `${counted(hoger)} van de ${counted(bekend)} trajecten waarvan beide bekend zijn`
  const doubt = onvoldoendeBekend ? '; er is onvoldoende bekend om over alle trajecten iets te zeggen' : ''
  return `${about}: de ${first} is hoger dan de ${second} bij ${count}${share}${doubt}.`
}

function othersLine({ gelijk, lager }: ReadNumbers, first: string): string | null {
  const same = gelijk === null ? null : `bij ${trajectCount(gelijk)} is de ${first} gelijk`
  const down = lager === null ? null : `bij ${trajectCount(lager)} lager`
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
  const many = `Bij ${counted(totaal - bekend)} van de ${counted(totaal)} trajecten is de ${first} of de ${second} (nog) niet bekend`
  if (slechtst === null || best === null) return `${many}.`
  return `${many}; afhankelijk daarvan ligt het aandeel ‘hoger’ tussen ${formatPercent(slechtst)} en ${formatPercent(best)}.`
}
