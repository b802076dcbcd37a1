import type { Comparison } from '../../zrm/compareDomain'
import { richtingen, vergelijkingLabel } from '../../zrm/vergelijking'
import type { ZrmTable } from './zrmTable'

export interface GroupComparison {
  readonly groep: string
  readonly comparisons: readonly Comparison[]
}

/**
 * The directions per group: a row per vergelijking, group and richting. `aandeel` is of all trajecten of the group, so
 * onbekend has one too.
 */
export function richtingTable(groups: readonly GroupComparison[]): ZrmTable {
  const rows = groups.flatMap(({ groep, comparisons }) =>
    comparisons.flatMap(({ vergelijking, counts, total }) =>
      richtingen.map((richting) => ({
        groep,
        vergelijking,
        vergelijking_label: vergelijkingLabel(vergelijking),
        richting,
        n: counts[richting],
        totaal: total,
        aandeel: total === 0 ? null : counts[richting] / total,
      })),
    ),
  )
  return {
    table: {
      columns: [
        ...['groep', 'vergelijking', 'vergelijking_label', 'richting'].map((name) => ({
          name,
          type: 'text' as const,
        })),
        ...['n', 'totaal', 'aandeel'].map((name) => ({ name, type: 'number' as const })),
      ],
      rows,
      rowCount: rows.length,
    },
    roles: [
      { rol: 'groep', kolom: 'groep' },
      { rol: 'groep', kolom: 'richting' },
      { rol: 'aantal', kolom: 'n', eenheid: 'trajecten' },
      { rol: 'aantal', kolom: 'totaal', eenheid: 'trajecten' },
      { rol: 'aandeel', kolom: 'aandeel', teller: 'n', noemer: 'totaal', eenheid: 'trajecten' },
    ],
    partition: ['vergelijking'],
  }
}
