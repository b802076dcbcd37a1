import type { Row } from '../../bridge/table'
import type { EvidenceSettings } from '../../workspace/werkmap'
import { numberAt, type ShareRole } from '../measures'

/** What is too small to show, from the werkmap's settings. */
export interface Thresholds {
  /** Counts from 1 to this − 1 are hidden, and what is hidden stays uncertain over at least this range. */
  readonly smallest: number
  /** A group under this size that sits in one category as a whole gives that away about each member. */
  readonly group: number
}

export const thresholdsOf = ({ kleinste_cel, groepsonthulling_tot }: EvidenceSettings): Thresholds => ({
  smallest: kleinste_cel,
  group: groepsonthulling_tot,
})

/** Zero is not small: it says that nobody is there. */
export const isSmall = (count: number, { smallest }: Thresholds) => count !== 0 && Math.abs(count) < smallest

/** A missing count adds nothing. */
export const countAt = (row: Row, column: string) => numberAt(row, column) ?? 0

export const restOf = (row: Row, { teller, noemer }: ShareRole) => countAt(row, noemer) - countAt(row, teller)

/** A share gives its numerator away, and with it the rest of its base. */
export const isSmallShare = (row: Row, share: ShareRole, thresholds: Thresholds) =>
  isSmall(countAt(row, share.teller), thresholds) || isSmall(restOf(row, share), thresholds)

/** Whether a row has a share of a base under a minimum. */
export function isThin(row: Row, { kolom, noemer }: ShareRole, minimum: number): boolean {
  const base = numberAt(row, noemer)
  return numberAt(row, kolom) !== null && base !== null && base < minimum
}

/** All or none of a group that is small enough to tell something about each of its members. */
export function tellsOfAll(row: Row, share: ShareRole, { group }: Thresholds): boolean {
  const base = countAt(row, share.noemer)
  const counted = countAt(row, share.teller)
  return base > 0 && base < group && (counted === 0 || counted === base)
}
