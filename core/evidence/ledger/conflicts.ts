import type { Thresholds } from '../disclosure/counts'
import { differencing } from '../disclosure/differencing'
import type { Publication, PublishedCounts } from './model'

/** What a new publication would give away together with an earlier one. */
export interface Conflict {
  /**
   * `verschil`: a count differs by too few people. `eerder-beschermd`: a count that was hidden of the same data. `overlap`:
   * periods that share days, without a small difference.
   */
  readonly kind: 'verschil' | 'eerder-beschermd' | 'overlap'
  readonly earlier: Publication
}

/**
 * Sets a result against everything that was recorded as published of the same people by the same groups and hasn't been
 * annulled. The same numbers from the same data are no conflict.
 *
 * @see docs/EVIDENCE.md, rule E21
 */
export function conflictsWith(
  counts: PublishedCounts,
  ledger: readonly Publication[],
  thresholds: Thresholds,
): readonly Conflict[] {
  return ledger.flatMap((earlier): Conflict[] => {
    if (earlier.ingetrokken !== undefined) return []
    const kind = conflictKind(counts, earlier, thresholds)
    return kind === null ? [] : [{ kind, earlier }]
  })
}

/** What a result would give away beside another; null where they are no matter to each other. */
export function conflictKind(
  counts: PublishedCounts,
  earlier: PublishedCounts,
  thresholds: Thresholds,
): Conflict['kind'] | null {
  if (!isComparable(counts, earlier)) return null
  const samePeriod = JSON.stringify(counts.periode) === JSON.stringify(earlier.periode)
  if (!samePeriod && !overlaps(counts.periode, earlier.periode)) return null
  if (differsByFew(counts, earlier, thresholds)) return 'verschil'
  if (samePeriod && sameData(counts, earlier) && showsHidden(counts, earlier)) return 'eerder-beschermd'
  return samePeriod ? null : 'overlap'
}

function isComparable(counts: PublishedCounts, earlier: PublishedCounts): boolean {
  const names = (of: PublishedCounts) => of.bronnen.map(({ naam }) => naam).toSorted()
  const same = (left: readonly string[], right: readonly string[]) =>
    JSON.stringify(left) === JSON.stringify(right)
  return (
    same(names(counts), names(earlier)) &&
    same(counts.voorwaarden, earlier.voorwaarden) &&
    same(counts.groepen.toSorted(), earlier.groepen.toSorted())
  )
}

/** Of an unknown period it can't be said that it lies apart. */
function overlaps(one: Publication['periode'], other: Publication['periode']): boolean {
  return one === null || other === null || (one.van <= other.tot && other.van <= one.tot)
}

const sameData = (one: PublishedCounts, other: PublishedCounts) => hashes(one) === hashes(other)

const hashes = ({ bronnen }: PublishedCounts) =>
  bronnen
    .map(({ naam, sha256 }) => `${naam} ${sha256}`)
    .toSorted()
    .join()

type Count = number | null

const differsByFew = (one: PublishedCounts, other: PublishedCounts, thresholds: Thresholds) =>
  pairs(one, other).some(
    ([now, then]) => now !== null && then !== null && differencing(now, then, thresholds),
  )

const showsHidden = (now: PublishedCounts, then: PublishedCounts) =>
  pairs(now, then).some(([count, earlier]) => count !== null && count !== 0 && earlier === null)

/** The counts of the same groups in the same unit; a group without a row counts nobody. */
function pairs(one: PublishedCounts, other: PublishedCounts): readonly (readonly [Count, Count])[] {
  const theirs = countsByGroup(other)
  const ours = countsByGroup(one)
  const units = new Set([...ours.keys()].filter((unit) => theirs.has(unit)))
  return [...units].flatMap((unit) => {
    const [left, right] = [ours.get(unit), theirs.get(unit)]
    const groups = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])
    return [...groups].map((group): readonly [Count, Count] => [countOf(left, group), countOf(right, group)])
  })
}

const countOf = (counts: ReadonlyMap<string, Count> | undefined, group: string): Count => {
  const count = counts?.get(group)
  return count === undefined ? 0 : count
}

/** By unit (or the column's name where it has none), the counts by group. */
function countsByGroup({
  groepen,
  aantallen,
  rijen,
}: PublishedCounts): ReadonlyMap<string, ReadonlyMap<string, Count>> {
  const order = [...groepen.keys()].toSorted((left, right) =>
    (groepen[left] ?? '') < (groepen[right] ?? '') ? -1 : 1,
  )
  const unitOf = (at: number) => {
    const { kolom = '', eenheid = null } = aantallen[at] ?? {}
    const alone = aantallen.filter((other) => other.eenheid === eenheid).length === 1
    return eenheid !== null && alone ? eenheid : `kolom ${kolom}`
  }
  return new Map(
    aantallen.map((_, at) => [
      unitOf(at),
      new Map(
        rijen.map((row): [string, Count] => {
          const count = row[groepen.length + at]
          return [JSON.stringify(order.map((index) => row[index])), typeof count === 'number' ? count : null]
        }),
      ),
    ]),
  )
}
