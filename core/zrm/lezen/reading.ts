import { formatNumber, formatPercent, formatPeriod } from '../../statistics/dutchNumbers'
import type { Scale } from '../scale'

/** What a comparison says, in three lengths. */
export interface Reading {
  readonly titel: string
  /** One sentence. */
  readonly regel: string
  /** What was counted, what isn't known, and what it doesn't show. */
  readonly alinea: string
}

export interface ReadAbout {
  /** `Financiën`, or what else is compared. */
  readonly over: string
  readonly periode: { readonly van: string; readonly tot: string } | null
  /** From this base a share reads as a percentage; below, only "k van de n". */
  readonly procentVanaf: number
}

/** `Financiën (1 september 2019 tot en met 31 augustus 2020)` */
export const aboutWhen = ({ over, periode }: Pick<ReadAbout, 'over' | 'periode'>) =>
  periode === null ? over : `${over} (${formatPeriod(periode.van, periode.tot)})`

/** ` (52%)`, or nothing of a small base. */
export const percentBehind = (k: number, n: number, { procentVanaf }: Pick<ReadAbout, 'procentVanaf'>) =>
  n === 0 || n < procentVanaf ? '' : ` (${formatPercent(k / n)})`

export const counted = (count: number) => formatNumber(count, 0)

export const trajectCount = (count: number) => (count === 1 ? '1 traject' : `${counted(count)} trajecten`)

export const joined = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' ')

/** The levels below enough, and from there: `niveau 1 of 2` and `3 of hoger`. */
export function lowAndEnough({
  lowest,
  enough,
}: Pick<Scale, 'lowest' | 'enough'>): readonly [string, string] {
  const last = enough - 1
  const between = last === lowest + 1 ? 'of' : 'tot en met'
  return [`niveau ${lowest === last ? lowest : `${lowest} ${between} ${last}`}`, `${enough} of hoger`]
}

export const notPersons = 'Het gaat om trajecten en niet om personen.'
