import { isSmall, type Thresholds } from '../disclosure/counts'
import type { LinearSolver } from '../disclosure/solver/linearSolver'
import { withAttacker } from '../disclosure/system/attacker'
import type { RecordCount, RecordCounts } from './recordCounts'
import { recordSystem } from './recordSystem'

/** What a reader can work out of several cells that none of them tells. */
export interface Told {
  /** The cell that hides it. */
  readonly cell: string
  /** The other cells that tell it together; none can be left out. */
  readonly by: readonly string[]
}

/**
 * The cells whose hidden counts can be worked out from what the other cells publish of the same records, however they
 * group them. A hidden count is worked out when no other is possible, or, when it is small, when less than 0 … `smallest` − 1
 * is left for it.
 *
 * @param cells By name; their records have keys in common.
 * @see docs/EVIDENCE.md, rule E43
 */
export function toldByRecords(
  cells: ReadonlyMap<string, RecordCounts>,
  thresholds: Thresholds,
  solver: LinearSolver,
): readonly Told[] {
  const hidden = [...cells.values()].flat().filter(({ published }) => published === null)
  const together = workedOut(cells, new Set(hidden), thresholds, solver)
  return [...cells].flatMap(([cell, counts]): Told[] => {
    const suspect = new Set(counts.filter((count) => together.has(count)))
    const alone = workedOut(new Map([[cell, counts]]), suspect, thresholds, solver)
    const found = new Set([...suspect].filter((count) => !alone.has(count)))
    if (found.size === 0) return []
    const isTold = (by: readonly string[]) => {
      const known = new Map([...cells].filter(([name]) => name === cell || by.includes(name)))
      return workedOut(known, found, thresholds, solver).size > 0
    }
    return [
      {
        cell,
        by: leastOf(
          [...cells.keys()].filter((name) => name !== cell),
          isTold,
        ),
      },
    ]
  })
}

/** Leaves out one after the other what isn't needed. */
function leastOf(
  names: readonly string[],
  isEnough: (names: readonly string[]) => boolean,
): readonly string[] {
  return names.reduce<readonly string[]>((left, name) => {
    const without = left.filter((other) => other !== name)
    return isEnough(without) ? without : left
  }, names)
}

/** Which of some hidden counts can be worked out. */
function workedOut(
  cells: ReadonlyMap<string, RecordCounts>,
  among: ReadonlySet<RecordCount>,
  thresholds: Thresholds,
  solver: LinearSolver,
): ReadonlySet<RecordCount> {
  if (among.size === 0) return among
  const { system, places, hidden } = recordSystem(cells)
  const targets = places.filter(({ count }) => among.has(count))
  return withAttacker(system, hidden, solver, ({ isUnsure }) => {
    const certain = targets.filter(({ count, place }) => {
      // That it lies from 0 to `smallest` − 1 is what hiding it says already.
      const width = isSmall(count.records.size, thresholds) ? thresholds.smallest - 1 : 1e-6
      return !isUnsure(place, width)
    })
    return new Set(certain.map(({ count }) => count))
  })
}
