import type { Rule } from '../rule'

/** [E31] A development from the start of help, without a group that got none to compare it with. */
export const regressieNaarGemiddelde: Rule = ({ subject }) => {
  const { zrm } = subject
  if (!zrm || zrm.started.total === 0) return []
  return [
    {
      code: 'regressie-naar-gemiddelde',
      severity: 'informeert',
      subject: subject.cell,
      short: 'Begonnen op een slecht moment',
      message:
        'Mensen zoeken hulp op een slecht moment; een deel van de stijging treedt ook zonder hulp op. Er is geen groep zonder hulp om mee te vergelijken.',
      evidence: { laag_begonnen: zrm.started.low, met_startscore: zrm.started.total },
      protectedEvidence: ['laag_begonnen', 'met_startscore'],
    },
  ]
}
