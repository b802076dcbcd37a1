import type { Werkmap } from '../workspace/werkmap'
import type { SourceState } from './model'
import { waitingSource } from './sourceLoading'

/** The sources of a werkmap that someone else changed: those that stayed as they were, the others waiting; and which are gone. */
export function takeOver(
  { bronnen }: Werkmap,
  before: readonly SourceState[],
): { readonly sources: readonly SourceState[]; readonly gone: readonly SourceState[] } {
  const known = new Map(before.map((source) => [JSON.stringify(source.manifest), source]))
  return {
    sources: bronnen.map((manifest) => known.get(JSON.stringify(manifest)) ?? waitingSource(manifest)),
    gone: before.filter(({ manifest }) => !bronnen.some(({ naam }) => naam === manifest.naam)),
  }
}
