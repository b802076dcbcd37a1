import type { SourceManifest } from '../../workspace/werkmap'
import type { Inspection } from '../inspection'
import type { Difference, PeriodRelation } from './differences'
import { factsOf, type ColumnFacts, type SourceFacts } from './facts'
import type { FoundPeriod } from './foundPeriod'

export type Remembering = Pick<SourceManifest, 'soort' | 'kolommen' | 'aangeleverd'>

/**
 * How a file differs from what is remembered of its source, columns that are there under both. What isn't remembered
 * isn't compared.
 *
 * @param facts Of the file that the source was last accepted with; null when they aren't known here.
 * @param headerNow The header that a remembered column has in this file; null when it is gone.
 */
export function compareFacts(
  manifest: Remembering,
  facts: SourceFacts | null,
  inspection: Inspection,
  headerNow: (header: string) => string | null = (header) => header,
): readonly Difference[] {
  const now = factsOf(inspection)
  const before = facts?.columns ?? []
  return [
    ...newColumns(manifest, facts, inspection, headerNow),
    ...Object.entries(manifest.kolommen ?? {}).flatMap(([header, { eenheid: said = null }]) => {
      const column = inspection.columns.find((one) => one.header === headerNow(header) && one.loaded)
      const known = before.find((one) => one.header === header)
      return column === undefined ? [] : unitChange(column.header, known?.unit ?? null, said, column.ownUnit)
    }),
    ...before.flatMap((column) => {
      const header = headerNow(column.header)
      const later = now.columns.find((one) => one.header === header)
      const values = inspection.columns.find((one) => one.header === header)?.profile?.codes ?? []
      if (later === undefined) return []
      const said = manifest.kolommen?.[column.header]
      const isAsked = inspection.questions.some(({ columns }) => columns.includes(later.header))
      return [
        ...(said === undefined ? unitChange(later.header, column.unit, null, later.unit) : []),
        ...columnChanges(column, isAsked ? { ...later, type: column.type } : later, values),
      ]
    }),
    ...(now.kind === manifest.soort || now.kind === (facts?.kind ?? manifest.soort)
      ? []
      : [{ kind: 'kind-changed', from: manifest.soort, to: now.kind } as const]),
    ...(facts === null ? [] : wholeChanges(facts, now)),
  ]
}

function newColumns(
  { kolommen = {}, aangeleverd }: Remembering,
  facts: SourceFacts | null,
  { columns, privacy }: Inspection,
  headerNow: (header: string) => string | null,
): readonly Difference[] {
  // Of a source that was put in the werkmap by hand only some columns may be named.
  if (facts === null && aangeleverd === undefined) return []
  const loaded = facts?.columns.map(({ header }) => header) ?? []
  const known = new Set([...Object.keys(kolommen), ...loaded, ...(facts?.leftOut ?? [])].map(headerNow))
  return columns
    .filter(({ header }) => !known.has(header))
    .map(({ header, name, loaded }) => ({
      kind: 'column-new',
      header,
      name,
      loaded,
      ground: privacy.find((finding) => finding.header === header)?.ground ?? null,
    }))
}

/** The copy in the werkmap may have lost its units; what the settings say of it still counts. */
function unitChange(
  header: string,
  before: string | null,
  said: string | null,
  now: string | null,
): readonly Difference[] {
  if (now === before || now === said) return []
  return [{ kind: 'unit-changed', header, from: said ?? before, to: now }]
}

function columnChanges(
  before: ColumnFacts,
  { header, ...now }: ColumnFacts,
  values: readonly string[],
): readonly Difference[] {
  const { name } = before
  const codes = before.codes === null ? [] : values.filter((code) => !before.codes?.includes(code))
  const reasons = now.reasons.filter((reason) => !before.reasons.includes(reason))
  return [
    ...(now.type === before.type
      ? []
      : [{ kind: 'type-changed', header, name, from: before.type, to: now.type, at: null } as const]),
    ...(codes.length === 0 ? [] : [{ kind: 'code-new', header, name, codes } as const]),
    ...Object.entries(now.labels).flatMap(([code, to]): readonly Difference[] => {
      const from = Object.hasOwn(before.labels, code) ? before.labels[code] : undefined
      return from === undefined || from === to ? [] : [{ kind: 'label-changed', header, code, from, to }]
    }),
    ...(reasons.length === 0 ? [] : [{ kind: 'reason-new', header, reasons } as const]),
  ]
}

function wholeChanges(before: SourceFacts, now: SourceFacts): readonly Difference[] {
  const [from, to] = [before.period, now.period]
  const moved = from !== null && to !== null && (from.first !== to.first || from.last !== to.last)
  return [
    ...(before.rowCount === now.rowCount
      ? []
      : [{ kind: 'rows-changed', from: before.rowCount, to: now.rowCount } as const]),
    ...(moved ? [{ kind: 'period-changed', from, to, relation: relationOf(from, to) } as const] : []),
  ]
}

/** Start dates of two years that follow each other seldom fall on the last day and the first. */
const daysBetween = 31

function relationOf(from: FoundPeriod, to: FoundPeriod): PeriodRelation {
  if (to.last < from.first) return 'eerder'
  if (to.first <= from.first && to.last >= from.last) return 'verlengd'
  if (to.first <= from.last) return 'overlappend'
  const days = (Date.parse(to.first) - Date.parse(from.last)) / 86_400_000
  return days <= daysBetween ? 'aansluitend' : 'los'
}
