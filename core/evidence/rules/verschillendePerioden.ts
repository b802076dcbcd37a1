import { formatPeriod } from '../../statistics/dutchNumbers'
import type { Rule } from '../rule'

/** [E23] Sources that describe different periods, side by side in one result. */
export const verschillendePerioden: Rule = ({ subject }) => {
  const dated = subject.sources.flatMap(({ naam, titel, aard, peilperiode }) =>
    aard === 'hulptabel' || peilperiode === undefined ? [] : [{ naam, titel, ...peilperiode }],
  )
  const [first] = dated
  if (first === undefined || dated.every(({ van, tot }) => van === first.van && tot === first.tot)) return []
  const said = dated.map(({ titel, van, tot }) => `${titel}: ${formatPeriod(van, tot)}`).join('; ')
  return [
    {
      code: 'periode-verschilt',
      severity: 'waarschuwt',
      subject: subject.cell,
      short: 'Bronnen over andere perioden',
      message: `De bronnen gaan niet over dezelfde periode (${said}); vergelijk hun cijfers niet zonder dat te zeggen.`,
      evidence: { bronnen: dated.map(({ naam }) => naam) },
    },
  ]
}
