import type { Rule } from '../rule'

/** [E40] Counts that are published rounded. */
export const afgerond: Rule = ({ subject, protected: shielded }) => {
  const { rounding } = shielded
  if (rounding === null) return []
  return [
    {
      code: 'afgerond',
      severity: 'informeert',
      subject: subject.cell,
      short: `Afgerond op ${rounding}-tallen`,
      message: `Aantallen zijn afgerond op ${rounding}-tallen; door afronding telt de tabel niet altijd op.`,
      evidence: { afronden: rounding },
    },
  ]
}
