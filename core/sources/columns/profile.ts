import type { ColumnType } from '../../bridge/table'
import type { ColumnProfile } from '../inspection'
import { DayTally } from './dayTally'
import { countOf, mostFrequent, NumberTally, type SortedNumbers } from './numberTally'

const maxDistinct = 100_000
const topSize = 8
const maxCodes = 100

/** Collects what a column's profile shows, value by value. Numbers are told apart as numbers: 12.5 is 12.50. */
export class Profiler {
  /** Of a column that isn't one of numbers. */
  readonly #counts = new Map<string, number>()
  readonly #numbers: NumberTally | null
  readonly #days: DayTally | null
  #isFull = false

  constructor(type: ColumnType) {
    this.#numbers = type === 'number' ? new NumberTally() : null
    this.#days = type === 'date' || type === 'datetime' ? new DayTally() : null
  }

  /**
   * @param value As the engine gets it: plain numbers, ISO days.
   * @param count How often it is there; a value may be added several times.
   */
  add(value: string, count = 1): void {
    if (this.#numbers !== null) this.#numbers.add(value, count)
    else if (this.#isFull) this.#days?.add(value, count)
    else {
      this.#counts.set(value, (this.#counts.get(value) ?? 0) + count)
      if (this.#counts.size === maxDistinct) this.close()
    }
  }

  /** After the last value. */
  close(): void {
    if (!this.#isFull) for (const [value, count] of this.#counts) this.#days?.add(value, count)
    this.#isFull = true
  }

  /** How often each value occurs; of columns with very many values only the first are counted, of numbers none. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts
  }

  /** null for a column of another type. */
  get sorted(): SortedNumbers | null {
    return this.#numbers?.sorted ?? null
  }

  /** @param valueLabels Words for codes. Codes that mostly have words aren't quantities: they have no histogram. */
  result(valueLabels: Readonly<Record<string, string>>): Omit<ColumnProfile, 'weighted'> {
    const measures = (this.#numbers ?? this.#days)?.result() ?? noMeasures
    const distinct = Math.min(this.sorted?.values.length ?? this.#counts.size, maxDistinct)
    const labelled = Object.keys(valueLabels).filter((value) => this.#has(value)).length
    return {
      distinct,
      top: distinct < maxDistinct ? this.#top() : [],
      codes: distinct <= maxCodes ? this.#values().sort() : null,
      ...measures,
      histogram: labelled * 2 > distinct ? null : measures.histogram,
    }
  }

  #has(value: string): boolean {
    return this.sorted === null ? this.#counts.has(value) : countOf(this.sorted, value) > 0
  }

  #values(): string[] {
    return this.sorted === null ? [...this.#counts.keys()] : Array.from(this.sorted.values, String)
  }

  #top(): ColumnProfile['top'] {
    if (this.sorted !== null)
      return mostFrequent(this.sorted, topSize).map(({ value, count }) => ({ value: String(value), count }))
    const ranked = [...this.#counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    return ranked.slice(0, topSize).map(([value, count]) => ({ value, count }))
  }
}

const noMeasures = { min: null, median: null, max: null, histogram: null }
