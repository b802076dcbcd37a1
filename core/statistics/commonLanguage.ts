import { directionsOf, sizeOf, type Changes } from './changes'
import { checkFinite } from './refuse'

/**
 * Common-language effect of pairs, (up + same/2)/n: the chance that a case taken at random ended higher, with half of
 * those that stayed the same.
 *
 * @returns null without pairs.
 */
export function commonLanguage(changes: Changes): number | null {
  const { up, same } = directionsOf(changes)
  const n = sizeOf(changes)
  return n === 0 ? null : (up + same / 2) / n
}

/**
 * Common-language effect of two separate groups: the chance that one taken at random from the first is higher than one
 * from the second, with half of the equal ones. `u` is the Mann-Whitney statistic of the first.
 *
 * @throws {RangeError} when a group is empty or holds what is no number.
 * @see McGraw and Wong (1992), Psychological Bulletin 111: 361-365; Mann and Whitney (1947)
 */
export function commonLanguageOfGroups(
  first: readonly number[],
  second: readonly number[],
): { readonly u: number; readonly effect: number } {
  checkFinite('first group', first)
  checkFinite('second group', second)
  if (first.length === 0 || second.length === 0) throw new RangeError('A group is empty.')
  const sorted = second.toSorted((left, right) => left - right)
  const u = first.reduce(
    (sum, value) => sum + (numberBelow(sorted, value) + numberUpTo(sorted, value)) / 2,
    0,
  )
  return { u, effect: u / first.length / second.length }
}

const numberBelow = (sorted: readonly number[], value: number) => firstAt(sorted, (one) => one >= value)
const numberUpTo = (sorted: readonly number[], value: number) => firstAt(sorted, (one) => one > value)

/** Index of the first value for which it holds, by halving. */
function firstAt(sorted: readonly number[], holds: (value: number) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(sorted[middle] ?? Number.NaN)) high = middle
    else low = middle + 1
  }
  return low
}
