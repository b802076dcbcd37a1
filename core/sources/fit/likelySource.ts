import type { SourceManifest } from '../../workspace/werkmap'
import type { Inspection } from '../inspection'

interface KnownSource {
  readonly manifest: SourceManifest
  readonly inspection: Inspection | null
}

/** So much of what is remembered must be in the file; of the file, columns that were left out may be unknown. */
const [ofSource, ofFile] = [0.8, 0.6]

/**
 * The source that a file looks a newer version of: nearly the same columns. Null when it looks like none, or equally
 * like several.
 */
export function likelySource<T extends KnownSource>(
  { columns }: Inspection,
  sources: readonly T[],
): T | null {
  const headers = new Set(columns.map(({ header }) => header))
  const scored = sources
    .map((source) => ({ source, score: likeness(headers, headersOf(source)) }))
    .filter(({ score }) => score >= ofSource)
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  return best === undefined || best.score === second?.score ? null : best.source
}

function headersOf({ manifest, inspection }: KnownSource): ReadonlySet<string> {
  const settings = Object.keys(manifest.kolommen ?? {})
  return new Set([...settings, ...(inspection?.columns.map(({ header }) => header) ?? [])])
}

/** A single column in common says nothing. */
function likeness(file: ReadonlySet<string>, source: ReadonlySet<string>): number {
  const shared = [...source].filter((header) => file.has(header)).length
  return shared < 2 || shared < ofFile * file.size ? 0 : shared / source.size
}
