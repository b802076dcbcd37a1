import type { RecipeTable } from '../recipe/model'
import type { Step } from '../workspace/steps'
import type { SourceManifest } from '../workspace/werkmap'
import type { SourceState } from './model'
import { waitingSource } from './sourceLoading'

/** The loaded sources as steps of others see them. */
export function recipeTables(sources: readonly SourceState[]): ReadonlyMap<string, RecipeTable> {
  const loaded = sources.filter(({ status }) => status === 'geladen' || status === 'gewijzigd')
  return new Map(
    loaded.flatMap(({ manifest: { naam }, recipe }) =>
      recipe === null ? [] : [[naam, { name: naam, columns: recipe.columns }] as const],
    ),
  )
}

/** A source that can't be loaded because its steps read, through others, itself. */
export function circularSource(manifest: SourceManifest, circle: readonly SourceManifest[]): SourceState {
  const names = circle.map(({ naam }) => naam).join(', ')
  return {
    ...waitingSource(manifest),
    status: 'fout',
    problem: `De stappen van deze bronnen lezen elkaar in een kring: ${names}. Haal bij één ervan die stap weg in werkmap.yaml.`,
  }
}

/** A source with other steps; without any it has none. */
export function withSteps(manifest: SourceManifest, steps: readonly Step[]): SourceManifest {
  const { stappen: _before, ...others } = manifest
  return steps.length === 0 ? others : { ...others, stappen: [...steps] }
}
