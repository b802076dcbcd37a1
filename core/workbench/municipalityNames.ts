import type { Engine } from '../engine/port'
import { quoteName, sourceTable } from '../engine/rows'
import { regionListColumns } from '../recipe/regionList'
import { municipalityCode } from '../recipe/regionSql'
import type { SourceState } from './model'

/** What the engine knows of the werkmap's lists of regions. */
export class MunicipalityNames {
  #told = '[]'

  constructor(private readonly engine: Pick<Engine, 'nameMunicipalities'>) {}

  /** Tells the engine. @returns Whether the lists are others than it was told before. */
  async tell(sources: readonly SourceState[]): Promise<boolean> {
    await this.engine.nameMunicipalities(municipalityNames(sources))
    const lists = sources.filter(({ manifest }) => manifest.soort === 'regio-indeling')
    const told = JSON.stringify(lists.map(({ manifest, status, sha256 }) => [manifest, status, sha256]))
    const isOther = told !== this.#told
    this.#told = told
    return isOther
  }
}

/** The query for the names of municipalities in the werkmap's loaded lists of regions; null when there are none. */
function municipalityNames(sources: readonly SourceState[]): string | null {
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
