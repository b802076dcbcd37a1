import type { Rule } from '../rule'

/** [E16] Figures on all residents say nothing about the people an organisation worked with. */
export const geheleBevolking: Rule = ({ subject, context }) => {
  const sources = subject.sources.filter(({ aard }) => aard === 'integraal').map(({ naam }) => naam)
  if (sources.length === 0) return []
  return [
    {
      code: 'gehele-bevolking',
      severity: 'informeert',
      subject: subject.cell,
      short: 'Alle inwoners, niet alleen cliënten',
      message: `De cijfers gaan over alle inwoners, niet alleen over inwoners die met ${context.organisatie} te maken hadden.`,
      evidence: { bronnen: sources },
    },
  ]
}
