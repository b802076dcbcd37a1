import { freeTextColumns } from '../sources/privacy/freeText'
import type { SourceManifest } from '../workspace/werkmap'
import type { SourceState } from './model'

/** A column of a source in people's own words. */
export interface FreeTextColumn {
  readonly header: string
  /** In SQL. */
  readonly name: string
  /** Whether the werkmap lets it go out. */
  readonly goesOut: boolean
}

/**
 * The columns of a source that hold what people wrote in their own words; none as long as it isn't read.
 *
 * @see docs/EVIDENCE.md, rule T10
 */
export function freeTextOf({
  inspection,
  manifest,
  rowCount,
}: Pick<SourceState, 'inspection' | 'manifest' | 'rowCount'>): readonly FreeTextColumn[] {
  if (inspection === null) return []
  const names = new Set(freeTextColumns(inspection, rowCount))
  return inspection.columns
    .filter(({ name, loaded }) => loaded && names.has(name))
    .map(({ name, header }) => ({
      name,
      header,
      goesOut: manifest.kolommen?.[header]?.naar_buiten === true,
    }))
}

/** The source with one column in people's own words let out, or kept in. */
export function withFreeText(manifest: SourceManifest, header: string, goesOut: boolean): SourceManifest {
  const { naar_buiten: _, ...settings } = manifest.kolommen?.[header] ?? {}
  const own = goesOut ? { ...settings, naar_buiten: true } : settings
  return { ...manifest, kolommen: { ...manifest.kolommen, [header]: own } }
}
