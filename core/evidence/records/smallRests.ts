import { differencing } from '../disclosure/differencing'
import type { Thresholds } from '../disclosure/counts'
import type { Pair } from '../ledger/toldTogether'
import type { RecordCount, RecordCounts } from './recordCounts'

/**
 * The pairs of cells that show a group and nearly all of it: who is left is as few as what a cell hides. Cells may group and
 * filter in any way, since their records tell what is part of what.
 *
 * @param cells By `notebook.cel`; their records have keys in common.
 * @see docs/EVIDENCE.md, rule E43
 */
export function smallRests(
  cells: ReadonlyMap<string, RecordCounts>,
  thresholds: Thresholds,
): readonly Pair[] {
  const all = [...cells]
  const leavesFew = (one: RecordCount, other: RecordCount) =>
    one.published !== null &&
    other.published !== null &&
    differencing(one.records.size, other.records.size, thresholds) &&
    (isPart(one, other) || isPart(other, one))
  return all.flatMap(([one, counts], at) =>
    all
      .slice(at + 1)
      .filter(([, theirs]) => counts.some((count) => theirs.some((other) => leavesFew(count, other))))
      .map(([other]): Pair => [one, other]),
  )
}

const isPart = (part: RecordCount, whole: RecordCount) =>
  part.records.size > 0 && [...part.records].every((record) => whole.records.has(record))
