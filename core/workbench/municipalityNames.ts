import { quoteName, sourceTable } from '../engine/rows'
import { regionListColumns } from '../recipe/regionList'
import { municipalityCode } from '../recipe/regionSql'
import type { SourceState } from './model'

/** The query for the names of municipalities in the werkmap's loaded lists of regions; null when there are none. */
export function municipalityNames(sources: readonly SourceState[]): string | null {
  const queries = sources.flatMap(({ manifest, status, recipe }) => {
    const isLoaded = status === 'geladen' || status === 'gewijzigd'
    if (manifest.soort !== 'regio-indeling' || !isLoaded || recipe === null) return []
    const { code, title } = regionListColumns(recipe)
    if (code === null || title === null) return []
    return [
      `SELECT ${municipalityCode(quoteName(code.name))} AS code, trim(CAST(${quoteName(title.name)} AS VARCHAR)) AS naam FROM ${sourceTable(manifest.naam)}`,
    ]
  })
  return queries.length === 0 ? null : `SELECT DISTINCT ON (code) * FROM (${queries.join(' UNION ALL ')})`
}
