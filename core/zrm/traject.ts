import { isLevel, zrmScale, type Scale } from './scale'

/**
 * Spells of individual support on their main domain; a client who comes back counts again.
 * Scores are levels of a scale (1…5 of the ZRM), null when not recorded.
 */
export interface Traject {
  readonly startscore: number | null
  readonly doelscore: number | null
  readonly eindscore: number | null
  /** How many have these scores; from 1. */
  readonly aantal: number
}

export const scoreNames = ['startscore', 'doelscore', 'eindscore'] as const
export type ScoreName = (typeof scoreNames)[number]

/** A score that is no level; it counts as not known. `row` counts in the trajecten given, from 0. */
export interface ScoreProblem {
  readonly kind: 'score-outside-scale'
  readonly row: number
  readonly score: ScoreName
  readonly value: number
}

/** Replaces scores outside the scale by null and says which they were. */
export function screenScores(
  trajecten: readonly Traject[],
  scale: Scale = zrmScale,
): {
  readonly trajecten: readonly Traject[]
  readonly problems: readonly ScoreProblem[]
} {
  const problems = trajecten.flatMap((traject, row) =>
    scoreNames.flatMap((score): ScoreProblem[] => {
      const value = traject[score]
      return value === null || isLevel(value, scale)
        ? []
        : [{ kind: 'score-outside-scale', row, score, value }]
    }),
  )
  const onScale = (value: number | null) => (value !== null && isLevel(value, scale) ? value : null)
  return {
    trajecten: trajecten.map(({ startscore, doelscore, eindscore, aantal }) => ({
      startscore: onScale(startscore),
      doelscore: onScale(doelscore),
      eindscore: onScale(eindscore),
      aantal,
    })),
    problems,
  }
}
