import { formatPeriod } from '../../statistics/dutchNumbers'
import type { Rule } from '../rule'

/** [E22] A result over days that an earlier publication of the same people covers in part. */
export const eerderGepubliceerd: Rule = ({ subject, protected: { conflicts } }) =>
  conflicts
    .filter(({ kind }) => kind === 'overlap')
    .map(({ earlier }) => ({
      code: 'periode-verschilt' as const,
      severity: 'waarschuwt' as const,
      subject: subject.cell,
      short: 'Overlapt met wat eerder is gepubliceerd',
      message:
        earlier.periode === null
          ? 'Eerder zijn cijfers over dezelfde mensen gepubliceerd zonder dat de periode bekend is; zet ze niet naast deze.'
          : `Eerder zijn cijfers over ${formatPeriod(earlier.periode.van, earlier.periode.tot)} gepubliceerd; de perioden overlappen, dus zet de cijfers niet naast elkaar.`,
      evidence: { publicatie: earlier.nummer, cel: earlier.cel, feitenblad: earlier.feitenblad },
    }))
