import type { Row } from '../../bridge/table'
import type { Protection, Subject } from '../assessment'
import { measuresOf } from '../measures'
import type { Population } from './population'
import type { PublishedCounts } from './model'

/** The counts of a result as they are published, with what tells whom they are about; null when it has none. */
export function publishedCounts(
  { table, roles, sources, zrm }: Pick<Subject, 'table' | 'roles' | 'sources' | 'zrm'>,
  population: Population,
  protection: Pick<Protection, 'withheld' | 'table'>,
): PublishedCounts | null {
  const { groups, labels, counts } = measuresOf(table, roles)
  if (protection.withheld !== null || counts.length === 0) return null
  const groepen = [...groups, ...labels]
  const registrations = sources.filter(({ aard }) => aard !== 'hulptabel')
  return {
    bronnen: sources.map(({ naam, sha256 }) => ({ naam, sha256 })),
    voorwaarden: [...population.conditions],
    periode: zrm?.periode ?? population.period ?? spanOf(registrations.map(({ peilperiode }) => peilperiode)),
    groepen,
    aantallen: counts.map((kolom) => ({ kolom, eenheid: unitOf(roles, kolom) })),
    rijen: protection.table.rows.map((row) =>
      [...groepen, ...counts].map((column) => ledgerValue(row, column)),
    ),
  }
}

const unitOf = (roles: Subject['roles'], column: string) => {
  const role = roles.find((one) => one.rol === 'aantal' && one.kolom === column)
  return role?.rol === 'aantal' ? role.eenheid : null
}

/** A value as the ledger holds it. */
export function ledgerValue(row: Row, column: string): string | number | boolean | null {
  const value = row[column] ?? null
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(value)
}

function spanOf(periods: readonly ({ van: string; tot: string } | undefined)[]): PublishedCounts['periode'] {
  const known = periods.filter((period) => period !== undefined)
  const [first] = known
  if (first === undefined || known.length < periods.length) return null
  return known.reduce(
    (span, { van, tot }) => ({ van: van < span.van ? van : span.van, tot: tot > span.tot ? tot : span.tot }),
    { van: first.van, tot: first.tot },
  )
}
