import { checkShare } from './refuse'

/**
 * Holm's adjustment for testing more than once: sorted upwards, max over j ≤ i of min(1, (m − j + 1)·p(j)), in the order
 * given.
 *
 * @throws {RangeError} when a p is no probability.
 * @see Holm (1979), Scandinavian Journal of Statistics 6: 65-70
 */
export function holm(p: readonly number[]): readonly number[] {
  for (const one of p) checkShare('p', one)
  const order = [...p.keys()].sort((left, right) => (p[left] ?? 0) - (p[right] ?? 0))
  const adjusted = p.map(() => 1)
  let largest = 0
  for (const [rank, at] of order.entries()) {
    largest = Math.max(largest, Math.min(1, (p.length - rank) * (p[at] ?? 0)))
    adjusted[at] = largest
  }
  return adjusted
}
