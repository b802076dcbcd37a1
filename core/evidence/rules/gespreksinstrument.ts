import type { Rule } from '../rule'

const dimensionRoles = ['pg_dimensie', 'pg_dimensies']

/** [E30] Dimensions of Positieve Gezondheid, chosen in a conversation. */
export const gespreksinstrument: Rule = ({ subject }) => {
  if (!dimensionRoles.some((role) => subject.columnsNamed.includes(role))) return []
  return [
    {
      code: 'gespreksinstrument',
      severity: 'informeert',
      subject: subject.cell,
      short: 'Dimensie is geen meting',
      message: 'Het spinnenweb is een gespreksinstrument; de keuze voor een dimensie is geen meting.',
      evidence: {},
    },
  ]
}
