import type { Traject } from './traject'

/** Behoud: the goal equals the start. A goal below the start is a question about the data, not a kind of goal. */
export const doelsoorten = ['verbeteren', 'behoud', 'lager dan start', 'start onbekend'] as const
export type Doelsoort = (typeof doelsoorten)[number]

export const doeluitkomsten = ['boven doel', 'op doel', 'onder doel', 'onbekend'] as const
export type Doeluitkomst = (typeof doeluitkomsten)[number]

export interface GoalAttainment {
  /** Trajecten with a goal, by its kind and by where the end came out. */
  readonly counts: Readonly<Record<Doelsoort, Readonly<Record<Doeluitkomst, number>>>>
  readonly withoutGoal: number
}

/**
 * Counts where the eindscore came out against the doelscore. Reached is on or above it; with a goal of behoud that is
 * an end as high as the start or higher.
 *
 * @see docs/EVIDENCE.md, rules Z4 and Z6
 */
export function countGoals(trajecten: readonly Traject[]): GoalAttainment {
  const counts = Object.fromEntries(
    doelsoorten.map((soort) => [soort, Object.fromEntries(doeluitkomsten.map((uitkomst) => [uitkomst, 0]))]),
  ) as Record<Doelsoort, Record<Doeluitkomst, number>>
  let withoutGoal = 0
  for (const traject of trajecten) {
    if (traject.doelscore === null) withoutGoal += traject.aantal
    else counts[soortOf(traject.startscore, traject.doelscore)][uitkomstOf(traject)] += traject.aantal
  }
  return { counts, withoutGoal }
}

function soortOf(startscore: number | null, doelscore: number): Doelsoort {
  if (startscore === null) return 'start onbekend'
  if (doelscore === startscore) return 'behoud'
  return doelscore > startscore ? 'verbeteren' : 'lager dan start'
}

function uitkomstOf({ doelscore, eindscore }: Traject): Doeluitkomst {
  if (doelscore === null || eindscore === null) return 'onbekend'
  if (eindscore === doelscore) return 'op doel'
  return eindscore > doelscore ? 'boven doel' : 'onder doel'
}
