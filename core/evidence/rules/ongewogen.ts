import { measuresOf } from '../measures'
import type { Rule } from '../rule'

/** [E27] Counts or shares of a survey that has weights, made without them. */
export const ongewogen: Rule = ({ subject }) => {
  const weighted = subject.sources.filter(
    ({ aard, kolommen = {} }) =>
      (aard === 'steekproef' || aard === 'enquete') &&
      Object.values(kolommen).some(({ rol }) => rol === 'gewicht'),
  )
  const { counts, shares } = measuresOf(subject.table, subject.roles)
  const usesWeights =
    subject.columnsRead.includes('gewicht') || subject.roles.some(({ rol }) => rol === 'weegfactor')
  if (weighted.length === 0 || usesWeights || counts.length + shares.length === 0) return []
  return [
    {
      code: 'ongewogen',
      severity: 'waarschuwt',
      subject: subject.cell,
      short: 'Niet gewogen',
      message:
        'De antwoorden zijn niet gewogen, terwijl de bron gewichten heeft; de cijfers gelden alleen voor wie antwoordde.',
      evidence: { bronnen: weighted.map(({ naam }) => naam) },
    },
  ]
}
