import type { Rule } from '../rule'

/** [E15] A source that describes a year long before the year reported on. */
export const verouderdeBron: Rule = ({ subject, context }) =>
  subject.sources.flatMap(({ naam, aard, peilperiode, gepubliceerd }) => {
    if (!peilperiode || aard === 'hulptabel') return []
    const year = Number(peilperiode.tot.slice(0, 4))
    if (context.verslagjaar - year <= context.settings.verouderd_na_jaren) return []
    const published = gepubliceerd === undefined ? '' : `, gepubliceerd in ${gepubliceerd.slice(0, 4)}`
    return [
      {
        code: 'verouderde-bron' as const,
        severity: 'waarschuwt' as const,
        subject: `${subject.cell}.${naam}`,
        short: `Cijfers over ${year}`,
        message: `Cijfers over ${year}${published}; recentere cijfers zijn er nog niet.`,
        evidence: { bron: naam, peiljaar: year, verslagjaar: context.verslagjaar },
      },
    ]
  })
