import { isSmall, thresholdsOf } from '../disclosure/counts'
import type { Rule } from '../rule'

/** [E14] Trajecten that aim at staying level: equal is then what was meant to be reached. */
export const behoud: Rule = ({ subject, context, protected: shielded }) => {
  const { zrm } = subject
  if (!zrm || zrm.behoud === 0) return []
  const total = zrm.comparisons[0]?.total ?? zrm.behoud
  const thresholds = thresholdsOf(context.settings)
  const small = isSmall(zrm.behoud, thresholds) || isSmall(total - zrm.behoud, thresholds)
  // The same number stands in the comparison of goal and start, where it may be hidden to protect another.
  const hidden = subject.table.rows.some(
    ({ vergelijking, richting }, index) =>
      vergelijking === 'doel-start' && richting === 'gelijk' && shielded.hidden.has(index, 'n'),
  )
  return [
    {
      code: 'behoud',
      severity: 'informeert',
      subject: subject.cell,
      short: 'Bij een deel is behoud het doel',
      message:
        'Bij een deel van de trajecten is behoud het doel; een gelijke score betekent dan dat het doel is bereikt.',
      evidence: { behoud: zrm.behoud, trajecten: total },
      protectedEvidence: protectedKeys(shielded.reason !== null, small || hidden),
    },
  ]
}

function protectedKeys(withheld: boolean, hidden: boolean): readonly string[] {
  if (withheld) return ['behoud', 'trajecten']
  return hidden ? ['behoud'] : []
}
