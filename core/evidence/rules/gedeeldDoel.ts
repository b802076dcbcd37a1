import type { Rule } from '../rule'

/** [E29] Goals of a network of parties, of which no single one answers for the outcome. */
export const gedeeldDoel: Rule = ({ subject }) => {
  const sources = subject.sources.filter(({ soort }) => soort === 'din').map(({ naam }) => naam)
  if (sources.length === 0) return []
  return [
    {
      code: 'gedeeld-doel',
      severity: 'informeert',
      subject: subject.cell,
      short: 'Gezamenlijk doel',
      message: 'Dit doel is een gezamenlijke verantwoordelijkheid van meerdere partijen.',
      evidence: { bronnen: sources },
    },
  ]
}
