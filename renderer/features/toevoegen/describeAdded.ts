import type { Inspection } from '../../../core/sources/inspection'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import type { SourceState } from '../../../core/workbench/model'

/**
 * What was done, for the status line.
 *
 * @param inspection Of the file from elsewhere: the copy in the werkmap no longer knows the columns left out.
 */
export function describeAdded({ manifest, rowCount }: SourceState, inspection: Inspection): string {
  const rows = `${formatNumber(rowCount)} ${rowCount === 1 ? 'rij' : 'rijen'}`
  return `Bron ${manifest.naam} toegevoegd: ${rows}${leftOut(inspection)}.`
}

function leftOut({ columns }: Inspection): string {
  const headers = columns.filter(({ loaded }) => !loaded).map(({ header }) => header)
  if (headers.length === 0) return ''
  if (headers.length === 1) return `; kolom ${headers.join('')} is niet meegekomen`
  return `; kolommen ${headers.slice(0, -1).join(', ')} en ${headers.at(-1)} zijn niet meegekomen`
}
