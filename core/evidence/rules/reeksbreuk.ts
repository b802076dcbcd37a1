import { formatPercent } from '../../statistics/dutchNumbers'
import { readsPersons } from '../nature'
import type { ReallocatedFigures } from '../assessment'
import type { Rule } from '../rule'

/** [E19] Figures of former municipalities that were made into figures of new ones. */
export const reeksbreuk: Rule = ({ subject }) =>
  subject.reallocations.map((reallocated) => {
    const aboutPersons = readsPersons(subject.sources)
    const shares = Object.entries(reallocated.byWeight).filter(([, share]) => share > 0)
    return {
      code: 'reeksbreuk' as const,
      severity: 'waarschuwt' as const,
      subject: `${subject.cell}.${reallocated.source}`,
      short: 'Omgerekend naar nieuwe gemeenten',
      message: `${reallocated.title}: cijfers van vóór de herindeling zijn omgerekend naar de nieuwe gemeenten, ${howOf(reallocated, aboutPersons ? [] : shares)}. Ze zijn niet zo gepubliceerd.`,
      evidence: {
        bron: reallocated.source,
        indeling: reallocated.list,
        gewicht: reallocated.weight,
        verdeeld: shares.map(([column, share]) => `${column}: ${formatPercent(share)}`),
      },
      // A share of few persons could give them away.
      ...(aboutPersons ? { protectedEvidence: ['verdeeld'] } : {}),
    }
  })

function howOf(
  { weight }: ReallocatedFigures,
  shares: readonly (readonly [column: string, share: number])[],
): string {
  if (weight === null) return 'door hele gemeenten op te tellen'
  const split = shares.map(([column, share]) => `${formatPercent(share)} van ${column}`).join(', ')
  return `deels verdeeld naar ${weight}${split === '' ? '' : ` (${split})`}`
}
