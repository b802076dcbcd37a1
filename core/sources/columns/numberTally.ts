import type { ColumnProfile } from '../inspection'
import { binNumbers } from './numberBins'

type Measures = Pick<ColumnProfile, 'min' | 'median' | 'max' | 'histogram'>

/** In rising order; equal ones may stand side by side. */
export interface SortedNumbers {
  readonly values: Float64Array
  /** How often each is there. */
  readonly counts: Uint32Array
}

const maxDistinct = 100_000
const chunkSize = 65_536

/**
 * All numbers of a column: each different one with its count while they are few, else one by one in 8 bytes each, so
 * that the median is exact however long the column is.
 */
export class NumberTally {
  #counts: Map<number, number> | null = new Map()
  readonly #chunks: Float64Array[] = []
  #length = 0
  #sorted: SortedNumbers | null = null

  /** @param text As SQL writes the number. */
  add(text: string, count: number): void {
    const value = Number(text)
    const counts = this.#counts
    if (counts === null) return this.#append(value, count)
    counts.set(value, (counts.get(value) ?? 0) + count)
    if (counts.size <= maxDistinct) return
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
    return { values: values.sort(), counts: new Uint32Array(this.#length).fill(1) }
  }
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
