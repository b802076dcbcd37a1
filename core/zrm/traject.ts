import { isScore } from './domeinen'

/**
 * One spell of individual support on its main domain; a client who comes back counts again.
 * Scores are levels 1…5, null when not recorded.
 */
export interface Traject {
  readonly startscore: number | null
  readonly doelscore: number | null
  readonly eindscore: number | null
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
export function screenScores(trajecten: readonly Traject[]): {
  readonly trajecten: readonly Traject[]
  readonly problems: readonly ScoreProblem[]
} {
  const problems = trajecten.flatMap((traject, row) =>
    scoreNames.flatMap((score): ScoreProblem[] => {
      const value = traject[score]
      return value === null || isScore(value) ? [] : [{ kind: 'score-outside-scale', row, score, value }]
    }),
  )
  return { trajecten: trajecten.map(withScoresOnScale), problems }
}

function withScoresOnScale(traject: Traject): Traject {
  const onScale = (value: number | null) => (value !== null && isScore(value) ? value : null)
  return {
    startscore: onScale(traject.startscore),
    doelscore: onScale(traject.doelscore),
    eindscore: onScale(traject.eindscore),
  }
}
