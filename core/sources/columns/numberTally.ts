import type { ColumnProfile } from '../inspection'
import { binNumbers } from './numberBins'

type Measures = Pick<ColumnProfile, 'min' | 'median' | 'max' | 'histogram'>

/** The different numbers, in rising order. */
export interface SortedNumbers {
  readonly values: Float64Array
  /** How often each is there. */
  readonly counts: Uint32Array
}

const fewDistinct = 5000
const chunkSize = 65_536

/**
 * All numbers of a column: each different one with its count while they are few, else one by one in 8 bytes each, which
 * is faster than to look them up. So the median is exact however long the column is.
 */
export class NumberTally {
  #counts: Map<number, number> | null = new Map()
  readonly #chunks: Float64Array[] = []
  #length = 0
  #sorted: SortedNumbers | null = null

  /** @param text As SQL writes the number. */
  add(text: string, count: number): void {
    // -0 is 0.
    const value = Number(text) + 0
    const counts = this.#counts
    if (counts === null) return this.#append(value, count)
    counts.set(value, (counts.get(value) ?? 0) + count)
    if (counts.size <= fewDistinct) return
    this.#counts = null
    for (const [known, times] of counts) this.#append(known, times)
  }

  /** All numbers; none may be added after this. */
  get sorted(): SortedNumbers {
    this.#sorted ??= this.#sort()
    return this.#sorted
  }

  /** Nulls for a column without numbers. */
  result(): Measures {
    const { values, counts } = this.sorted
    const total = counts.reduce((sum, count) => sum + count, 0)
    const [low, high] = [
      valueAt(values, counts, Math.floor((total - 1) / 2)),
      valueAt(values, counts, Math.floor(total / 2)),
    ]
    return {
      min: values[0] ?? null,
      median: low === null || high === null ? null : (low + high) / 2,
      max: values.at(-1) ?? null,
      histogram: binNumbers(values, counts),
    }
  }

  #append(value: number, count: number): void {
    for (let left = count; left > 0; left -= 1) {
      const at = this.#length % chunkSize
      if (at === 0) this.#chunks.push(new Float64Array(chunkSize))
      const chunk = this.#chunks.at(-1)
      if (chunk !== undefined) chunk[at] = value
      this.#length += 1
    }
  }

  #sort(): SortedNumbers {
    if (this.#counts !== null) {
      const values = Float64Array.from(this.#counts.keys()).sort()
      return { values, counts: Uint32Array.from(values, (value) => this.#counts?.get(value) ?? 0) }
    }
    const values = new Float64Array(this.#length)
    for (const [at, chunk] of this.#chunks.entries())
      values.set(chunk.subarray(0, Math.min(chunkSize, this.#length - at * chunkSize)), at * chunkSize)
    return countEach(values.sort())
  }
}

/** How often a value, as SQL writes numbers, is among them. */
export function countOf({ values, counts }: SortedNumbers, value: string): number {
  const number = value.trim() === '' ? NaN : Number(value)
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? NaN) < number) low = middle + 1
    else high = middle
  }
  return values[low] === number ? (counts[low] ?? 0) : 0
}

/** @param size At most so many are given. @returns The most frequent ones; of equally frequent ones the lowest. */
export function mostFrequent({ values, counts }: SortedNumbers, size: number) {
  const least = counts.toSorted().at(-size) ?? 0
  const found: { readonly value: number; readonly count: number }[] = []
  let ties = size - counts.reduce((above, count) => above + (count > least ? 1 : 0), 0)
  for (let at = 0; at < values.length; at += 1) {
    const count = counts[at] ?? 0
    if (count < least || (count === least && ties-- <= 0)) continue
    found.push({ value: values[at] ?? NaN, count })
  }
  return found.sort((a, b) => b.count - a.count)
}

/** @param sorted Written over. */
function countEach(sorted: Float64Array): SortedNumbers {
  const counts = new Uint32Array(sorted.length)
  let distinct = 0
  for (let at = 0; at < sorted.length; at += 1) {
    const value = sorted[at] ?? NaN
    if (distinct === 0 || sorted[distinct - 1] !== value) sorted[distinct++] = value
    counts[distinct - 1] = (counts[distinct - 1] ?? 0) + 1
  }
  return { values: sorted.slice(0, distinct), counts: counts.slice(0, distinct) }
}

/** The number at a position of the whole column in rising order; null beyond its ends. */
function valueAt(values: Float64Array, counts: Uint32Array, position: number): number | null {
  let before = 0
  for (let at = 0; at < counts.length; at += 1) {
    before += counts[at] ?? 0
    if (position < before && position >= 0) return values[at] ?? null
  }
  return null
}
