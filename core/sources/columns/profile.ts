import type { ColumnType } from '../../bridge/table'
import type { ColumnProfile } from '../inspection'

const maxDistinct = 100_000
const topSize = 8
const maxCodes = 100

/** Collects what a column's profile shows, value by value. */
export class Profiler {
  readonly #counts = new Map<string, number>()
  readonly #numbers: number[] = []
  #sorted: Float64Array | null = null
  #first: string | null = null
  #last: string | null = null
  readonly #type: ColumnType

  constructor(type: ColumnType) {
    this.#type = type
  }

  /** @param value As the engine gets it: plain numbers, ISO days. */
  add(value: string): void {
    if (this.#counts.size < maxDistinct) this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1)
    if (this.#type === 'number') this.#numbers.push(Number(value))
    if (this.#type === 'date' || this.#type === 'datetime') {
      if (this.#first === null || value < this.#first) this.#first = value
      if (this.#last === null || value > this.#last) this.#last = value
    }
  }

  /** How often each value occurs; of columns with very many values only the first are counted. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts
  }

  /** The numbers of the column in rising order. */
  get sorted(): Float64Array {
    this.#sorted ??= Float64Array.from(this.#numbers).sort()
    return this.#sorted
  }

  result(): ColumnProfile {
    const numbers = this.sorted
    return {
      distinct: this.#counts.size,
      top: this.#top(),
      codes: this.#counts.size <= maxCodes ? [...this.#counts.keys()].sort() : null,
      min: numbers[0] ?? this.#first,
      median: medianOf(numbers),
      max: numbers.at(-1) ?? this.#last,
    }
  }

  #top(): ColumnProfile['top'] {
    if (this.#counts.size >= maxDistinct) return []
    const ranked = [...this.#counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    return ranked.slice(0, topSize).map(([value, count]) => ({ value, count }))
  }
}

/** @param sorted In rising order. */
function medianOf(sorted: Float64Array): number | null {
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
