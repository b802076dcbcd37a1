import { levelsOf, type Scale } from './scale'
import type { Traject } from './traject'

/** A level, or null: not (yet) known. */
export type Stand = number | null

export interface Transition {
  readonly start: Stand
  readonly eind: Stand
  readonly aantal: number
}

/** The transition matrix: every start against every end, the unknown as levels of their own; zeros included. */
export function transitions(trajecten: readonly Traject[], scale: Scale): readonly Transition[] {
  const standen: readonly Stand[] = [...levelsOf(scale), null]
  return standen.flatMap((start) =>
    standen.map((eind) => ({
      start,
      eind,
      aantal: countWhere(trajecten, (traject) => traject.startscore === start && traject.eindscore === eind),
    })),
  )
}

/** Of the trajecten that started below {@link Scale.enough}: where they ended. */
export interface Crossing {
  readonly bereikt: number
  readonly nietBereikt: number
  readonly onbekend: number
}

/** How many rose from 1 or 2 to 3 or more (on the scale of the ZRM). */
export function crossings(trajecten: readonly Traject[], { enough }: Scale): Crossing {
  const low = trajecten.filter(({ startscore }) => startscore !== null && startscore < enough)
  return {
    bereikt: countWhere(low, ({ eindscore }) => eindscore !== null && eindscore >= enough),
    nietBereikt: countWhere(low, ({ eindscore }) => eindscore !== null && eindscore < enough),
    onbekend: countWhere(low, ({ eindscore }) => eindscore === null),
  }
}

function countWhere(trajecten: readonly Traject[], holds: (traject: Traject) => boolean): number {
  return trajecten.reduce((sum, traject) => (holds(traject) ? sum + traject.aantal : sum), 0)
}
