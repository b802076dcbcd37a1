import { periodBegin, periodEnd } from '../columns/periods'
import type { InspectedColumn, Inspection } from '../inspection'

/** The days that a file is about, both included, and the column that says so. */
export interface FoundPeriod {
  readonly header: string
  readonly first: string
  readonly last: string
}

/** Of the column with the role `periode`, else of the start dates; null when no column says it. */
export function foundPeriod({ columns }: Inspection): FoundPeriod | null {
  const loaded = columns.filter(({ loaded }) => loaded)
  const periods = loaded.find(({ role }) => role === 'periode')
  if (periods !== undefined) return spanOfPeriods(periods)
  const starts = loaded.find(({ role, type }) => role === 'startdatum' && type !== 'text')
  const [first, last] = [starts?.profile?.min, starts?.profile?.max]
  if (starts === undefined || typeof first !== 'string' || typeof last !== 'string') return null
  return { header: starts.header, first: first.slice(0, 10), last: last.slice(0, 10) }
}

function spanOfPeriods({ header, profile, valueLabels }: InspectedColumn): FoundPeriod | null {
  const values = profile?.codes ?? Object.keys(valueLabels)
  const [first] = values.flatMap((value) => periodBegin(value) ?? []).sort()
  const last = values
    .flatMap((value) => periodEnd(value) ?? [])
    .sort()
    .at(-1)
  return first === undefined || last === undefined ? null : { header, first, last }
}
