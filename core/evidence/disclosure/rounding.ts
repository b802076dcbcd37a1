/**
 * The other way to protect counts: every count and every total to the nearest multiple of 5 or 10, each on its own, so
 * that nothing is hidden and nothing adds up. Rounded and exact counts of the same people are never published side by
 * side.
 */
export const roundCount = (count: number, base: RoundingBase): number =>
  Math.sign(count) * Math.round(Math.abs(count) / base) * base

export type RoundingBase = 5 | 10

/** The base that hides counts under a threshold; null when neither does. */
export const baseFor = (smallest: number): RoundingBase | null =>
  smallest <= 5 ? 5 : smallest <= 10 ? 10 : null
