import type { Rule } from '../rule'

/** [E18] Scores that are no level of the scale; they count as not known, and the rows say which to look at. */
export const scoreBuitenSchaal: Rule = ({ subject }) => {
  const rows = subject.zrm?.outsideScale ?? []
  if (rows.length === 0) return []
  return [
    {
      code: 'onvolledige-registratie',
      severity: 'waarschuwt',
      subject: subject.cell,
      short: 'Scores buiten de schaal',
      message: 'Een of meer scores liggen buiten de schaal van 1 tot en met 5; die tellen als niet bekend.',
      evidence: { rijen: rows },
      protectedEvidence: ['rijen'],
    },
  ]
}
