import { shareDifference } from '../../statistics/newcombe'
import type { Rule } from '../rule'

/** In shares of those who began low: less than ten percentage points apart isn't told (own default). */
const leastGap = 0.1

/**
 * [E37] Those with an eindscore began otherwise than those without: what is known of the ends is then known of another
 * group than all. The sentence has no numbers: they could be small.
 */
export const selectieveUitval: Rule = ({ subject }) => {
  const loss = subject.zrm?.loss ?? null
  if (loss === null || loss.withEnd.total === 0 || loss.withoutEnd.total === 0) return []
  const { difference, low, high } = shareDifference(
    { k: loss.withEnd.low, n: loss.withEnd.total },
    { k: loss.withoutEnd.low, n: loss.withoutEnd.total },
  )
  if (Math.abs(difference) < leastGap || (low <= 0 && high >= 0)) return []
  const often = difference > 0 ? 'vaker' : 'minder vaak'
  return [
    {
      code: 'selectieve-uitval',
      severity: 'waarschuwt',
      subject: subject.cell,
      short: 'Met en zonder eindscore verschillen',
      message: `De trajecten met een eindscore begonnen ${often} laag dan die zonder. Wat over de eindscores bekend is, geldt daarom niet zonder meer voor alle trajecten (zie toon: uitval).`,
      evidence: {
        met_eindscore: loss.withEnd.total,
        met_eindscore_laag: loss.withEnd.low,
        zonder_eindscore: loss.withoutEnd.total,
        zonder_eindscore_laag: loss.withoutEnd.low,
        verschil: difference,
        laag: low,
        hoog: high,
      },
      protectedEvidence: [
        'met_eindscore',
        'met_eindscore_laag',
        'zonder_eindscore',
        'zonder_eindscore_laag',
        'verschil',
        'laag',
        'hoog',
      ],
    },
  ]
}
