import { sizeOf, type Changes } from './changes'
import { checkConfidence } from './refuse'
import { signedRankQuantile } from './signedRankQuantile'

/**
 * Hodges-Lehmann shift: the median of all Walsh averages (dᵢ + dⱼ)/2, i ≤ j, of the changes, those of 0 included (left
 * out they overstate it).
 *
 * @returns null without pairs.
 * @see Hodges and Lehmann (1963), Annals of Mathematical Statistics 34: 598-611
 */
export function hodgesLehmann(changes: Changes): number | null {
  return sizeOf(changes) === 0 ? null : weightedMedian(walshAverages(changes))
}

export interface ShiftInterval {
  readonly low: number
  readonly high: number
  /** How the rank from each end was found. */
  readonly method: 'exact' | 'normaal'
}

/**
 * Interval of the shift: the Walsh averages at the rank that the signed-rank distribution of n untied changes gives,
 * counted from each end (the ends themselves when there are too few). With ties it is wider than asked for.
 *
 * @returns null without pairs.
 * @see docs/EVIDENCE.md, formula F8
 */
export function hodgesLehmannInterval(changes: Changes, confidence = 0.95): ShiftInterval | null {
  checkConfidence(confidence)
  const n = sizeOf(changes)
  if (n === 0) return null
  const { rank, method } = signedRankQuantile((1 - confidence) / 2, n)
  const averages = walshAverages(changes)
  const total = (n * (n + 1)) / 2
  const fromEnd = Math.max(1, rank)
  return { low: valueAt(averages, fromEnd), high: valueAt(averages, total - fromEnd + 1), method }
}

/** Median of the changes: the middle one, or halfway between the two in the middle; null without pairs. */
export function medianChange(changes: Changes): number | null {
  return sizeOf(changes) === 0 ? null : weightedMedian(changes)
}

/** Each Walsh average with the number of pairs that give it, from low to high. */
function walshAverages(changes: Changes): Changes {
  return changes
    .flatMap(({ value, count }, at) =>
      changes.slice(at).map((other, further) => ({
        value: (value + other.value) / 2,
        count: further === 0 ? (count * (count + 1)) / 2 : count * other.count,
      })),
    )
    .sort((left, right) => left.value - right.value)
}

function weightedMedian(values: Changes): number {
  const total = sizeOf(values)
  return (valueAt(values, Math.floor((total + 1) / 2)) + valueAt(values, Math.floor(total / 2) + 1)) / 2
}

/** The value at a rank from 1. */
function valueAt(values: Changes, rank: number): number {
  let before = 0
  for (const { value, count } of values) {
    before += count
    if (before >= rank) return value
  }
  throw new RangeError(`No value at rank ${rank}`)
}
