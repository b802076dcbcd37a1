import type { Thresholds } from '../disclosure/counts'
import { conflictKind } from './conflicts'
import type { PublishedCounts } from './model'

/** Two cells of one publication, by `notebook.cel`. */
export type Pair = readonly [one: string, other: string]

/**
 * The pairs of cells of one publication that tell together what each may not tell: counts of the same people by the same
 * groups that differ by few, or of which the one shows what the other hides.
 *
 * @param cells What each publishes, by `notebook.cel`.
 * @see docs/EVIDENCE.md, rule E21
 */
export function toldTogether(
  cells: ReadonlyMap<string, PublishedCounts>,
  thresholds: Thresholds,
): readonly Pair[] {
  const all = [...cells]
  const tell = (one: PublishedCounts, other: PublishedCounts) => {
    const kind = conflictKind(one, other, thresholds)
    return kind !== null && kind !== 'overlap'
  }
  return all.flatMap(([one, counts], at) =>
    all
      .slice(at + 1)
      .filter(([, other]) => tell(counts, other) || tell(other, counts))
      .map(([other]): Pair => [one, other]),
  )
}
