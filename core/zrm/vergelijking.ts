import type { ScoreName } from './traject'

/** Which two scores are compared: the first minus the second. */
export type Vergelijking = 'eind-start' | 'eind-doel' | 'doel-start'

/** Onbekend: one of the two scores is (not yet) known; never counted as gelijk. */
export const richtingen = ['hoger', 'gelijk', 'lager', 'onbekend'] as const
export type Richting = (typeof richtingen)[number]

const scoresOf: Readonly<Record<Vergelijking, readonly [ScoreName, ScoreName]>> = {
  'eind-start': ['eindscore', 'startscore'],
  'eind-doel': ['eindscore', 'doelscore'],
  'doel-start': ['doelscore', 'startscore'],
}

export const comparedScores = (vergelijking: Vergelijking) => scoresOf[vergelijking]

/** `Eindscore vergeleken met startscore` */
export function vergelijkingLabel(vergelijking: Vergelijking): string {
  const [first, second] = scoresOf[vergelijking]
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} vergeleken met ${second}`
}

/** Says exactly what was compared: `eindscore hoger dan startscore`. */
export function richtingLabel(vergelijking: Vergelijking, richting: Richting): string {
  const [first, second] = scoresOf[vergelijking]
  if (richting === 'onbekend') return `${first} of ${second} (nog) niet bekend`
  return `${first} ${richting} ${richting === 'gelijk' ? 'aan' : 'dan'} ${second}`
}
