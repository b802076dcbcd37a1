import type { Rule } from '../rule'

/** More than this share of trajecten of people who came back: they aren't independent of each other. */
const most = 0.05

/** [E33] Intervals and tests take trajecten as independent; those of one person aren't. */
export const herhaaldeTrajecten: Rule = ({ subject }) => {
  const repeats = subject.zrm?.repeats ?? null
  if (repeats === null || repeats.later <= most * repeats.total) return []
  return [
    {
      code: 'dubbeltelling',
      severity: 'waarschuwt',
      subject: subject.cell,
      short: 'Meer dan 5% vervolgtrajecten',
      message:
        'Meer dan 5% van de trajecten is van iemand die eerder een traject had. Intervallen en toetsen gaan uit van losse trajecten; vergelijk ook alleen de eerste trajecten (toon: herhaling).',
      evidence: { vervolg: repeats.later, trajecten: repeats.total },
      protectedEvidence: ['vervolg', 'trajecten'],
    },
  ]
}
