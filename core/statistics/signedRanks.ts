import { directionsOf, type Changes } from './changes'

/**
 * What happens to those that didn't change: left out before ranking (Wilcoxon), or ranked with the others as the
 * smallest and left out after (Pratt).
 */
export type ZeroMethod = 'weggelaten' | 'pratt'

/** Cases with the same size of change, up or down. */
export interface RankGroup {
  /** The middle of the ranks that they share. */
  readonly rank: number
  readonly up: number
  readonly down: number
}

export interface SignedRanks {
  readonly groups: readonly RankGroup[]
  /** Those that changed. */
  readonly changed: number
  readonly unchanged: number
  /** Sums of the ranks of the rises, and of the falls. */
  readonly plus: number
  readonly minus: number
}

/**
 * Ranks changes by size; equal sizes share the middle of their ranks.
 *
 * @see Wilcoxon (1945), Biometrics Bulletin 1: 80-83; Pratt (1959), Journal of the American Statistical Association 54:
 *   655-667
 */
export function signedRanks(changes: Changes, zeros: ZeroMethod): SignedRanks {
  const { up, same, down } = directionsOf(changes)
  const groups: RankGroup[] = []
  let before = zeros === 'pratt' ? same : 0
  for (const [, group] of bySize(changes)) {
    const count = group.up + group.down
    groups.push({ ...group, rank: before + (count + 1) / 2 })
    before += count
  }
  const sum = (side: 'up' | 'down') => groups.reduce((total, group) => total + group.rank * group[side], 0)
  return { groups, changed: up + down, unchanged: same, plus: sum('up'), minus: sum('down') }
}

function bySize(changes: Changes): readonly (readonly [size: number, { up: number; down: number }])[] {
  const sizes = new Map<number, { up: number; down: number }>()
  for (const { value, count } of changes) {
    if (value === 0) continue
    const group = sizes.get(Math.abs(value)) ?? { up: 0, down: 0 }
    group[value > 0 ? 'up' : 'down'] += count
    sizes.set(Math.abs(value), group)
  }
  return [...sizes].toSorted(([left], [right]) => left - right)
}
