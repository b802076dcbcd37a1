import type { Rule } from '../rule'

/** [E24] Estimates from a model, which smooths away what a policy or a small change does. */
export const modelschatting: Rule = ({ subject }) => {
  const sources = subject.sources.filter(({ aard }) => aard === 'modelschatting').map(({ naam }) => naam)
  if (sources.length === 0) return []
  return [
    {
      code: 'modelschatting',
      severity: 'informeert',
      subject: subject.cell,
      short: 'Modelschatting',
      message: 'Modelschatting; niet geschikt om het effect van beleid of kleine veranderingen te bepalen.',
      evidence: { bronnen: sources },
    },
  ]
}
