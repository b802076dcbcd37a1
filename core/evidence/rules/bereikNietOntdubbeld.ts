import type { Rule } from '../rule'

/** [E28] The reach of activities: one person may count at each of them. */
export const bereikNietOntdubbeld: Rule = ({ subject }) => {
  const sources = subject.sources
    .filter(({ soort }) => soort === 'registratie-collectief')
    .map(({ naam }) => naam)
  if (sources.length === 0 || !subject.columnsRead.includes('bereik')) return []
  return [
    {
      code: 'bereik-niet-ontdubbeld',
      severity: 'informeert',
      subject: subject.cell,
      short: 'Bereik is niet ontdubbeld',
      message: 'Bereik is niet ontdubbeld: een inwoner kan aan meer activiteiten hebben meegedaan.',
      evidence: { bronnen: sources },
    },
  ]
}
