import { checkCount, checkFinite } from './refuse'

/**
 * How often each change (end minus start) occurs, from the largest fall to the largest rise; no value twice. The tests
 * of pairs need nothing else, so a table of counts serves as well as the cases themselves.
 */
export type Changes = readonly Change[]

export interface Change {
  readonly value: number
  /** From 1. */
  readonly count: number
}

/**
 * Tallies the changes of pairs. Differences are taken as doubles: whole scores, halves and the like are exact.
 *
 * @throws {RangeError} when the lists differ in length, are empty or hold what is no number.
 */
export function changesOfPairs(start: readonly number[], end: readonly number[]): Changes {
  checkFinite('start', start)
  checkFinite('end', end)
  if (start.length !== end.length)
    throw new RangeError(`No pairs: ${start.length} starts and ${end.length} ends`)
  if (start.length === 0) throw new RangeError('No pairs.')
  const counts = new Map<number, number>()
  for (const [at, from] of start.entries()) {
    const value = (end[at] ?? Number.NaN) - from
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return changesOfCounts(counts)
}

/** From counts by change; a count of 0 is left out. */
export function changesOfCounts(counts: ReadonlyMap<number, number>): Changes {
  const changes = [...counts].map(([value, count]): Change => ({ value: value + 0, count }))
  checkFinite(
    'changes',
    changes.map(({ value }) => value),
  )
  for (const { count } of changes) checkCount('count', count)
  return changes.filter(({ count }) => count > 0).toSorted((left, right) => left.value - right.value)
}

export interface Directions {
  readonly up: number
  readonly same: number
  readonly down: number
}

export function directionsOf(changes: Changes): Directions {
  const number = (wanted: number) =>
    changes.reduce((sum, { value, count }) => (Math.sign(value) === wanted ? sum + count : sum), 0)
  return { up: number(1), same: number(0), down: number(-1) }
}

export const sizeOf = (changes: Changes) => changes.reduce((sum, { count }) => sum + count, 0)
