import { readsRegistration } from '../nature'
import type { Rule } from '../rule'

/** [E12] A development over a traject, from a registration: no proof of what caused it. */
export const nietCausaal: Rule = ({ subject }) => {
  const scores = ['startscore', 'doelscore', 'eindscore'].filter((role) => subject.columnsRead.includes(role))
  const compares = subject.kind === 'zrm' || (readsRegistration(subject.sources) && scores.length > 1)
  if (!compares) return []
  return [
    {
      code: 'niet-causaal',
      severity: 'informeert',
      subject: subject.cell,
      short: 'Ontwikkeling, geen bewijs van oorzaak',
      message:
        'De cijfers laten de ontwikkeling gedurende het traject zien. Dat is geen bewijs dat het traject de oorzaak is; ook externe factoren spelen een rol.',
      evidence: { scores },
    },
  ]
}
