import type { ReallocatedFigures } from '../evidence/assessment'
import type { SourceState } from './model'

/** The steps that made figures of former municipalities into those of new ones, with what they say of it. */
export function reallocationsOf(sources: readonly SourceState[]): readonly ReallocatedFigures[] {
  return sources.flatMap(({ manifest, recipe }) =>
    (manifest.stappen ?? []).flatMap((step, at) =>
      step.stap === 'herindeling'
        ? [
            {
              source: manifest.naam,
              title: manifest.titel,
              list: step.indeling,
              weight: step.gewicht ?? null,
              byWeight: recipe?.results[at]?.shares ?? {},
            },
          ]
        : [],
    ),
  )
}
