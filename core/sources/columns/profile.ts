import type { ColumnType } from '../../bridge/table'
import type { ColumnProfile } from '../inspection'
import { DayTally } from './dayTally'
import { NumberTally, type SortedNumbers } from './numberTally'

const maxDistinct = 100_000
const topSize = 8
const maxCodes = 100

/** Collects what a column's profile shows, value by value. */
export class Profiler {
  readonly #counts = new Map<string, number>()
  readonly #measures: NumberTally | DayTally | null
  #isFull = false

  constructor(type: ColumnType) {
    const isDay = type === 'date' || type === 'datetime'
    this.#measures = type === 'number' ? new NumberTally() : isDay ? new DayTally() : null
  }

  /**
   * @param value As the engine gets it: plain numbers, ISO days.
   * @param count How often it is there; a value may be added several times.
   */
  add(value: string, count = 1): void {
    if (this.#isFull) {
      this.#measures?.add(value, count)
      return
    }
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + count)
    if (this.#counts.size < maxDistinct) return
    this.#measureCounted()
    this.#isFull = true
  }

  /** After the last value. */
  close(): void {
    if (!this.#isFull) this.#measureCounted()
    this.#isFull = true
  }

  #measureCounted(): void {
    for (const [value, count] of this.#counts) this.#measures?.add(value, count)
  }

  /** How often each value occurs; of columns with very many values only the first are counted. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts
  }

  /** null for a column of another type. */
  get sorted(): SortedNumbers | null {
    return this.#measures instanceof NumberTally ? this.#measures.sorted : null
  }

  /** @param valueLabels Words for codes. Codes that mostly have words aren't quantities: they have no histogram. */
  result(valueLabels: Readonly<Record<string, string>>): Omit<ColumnProfile, 'weighted'> {
    const measures = this.#measures?.result() ?? noMeasures
    const coded = this.#isCoded(valueLabels)
    return {
      distinct: this.#counts.size,
      top: this.#top(),
      codes: this.#counts.size <= maxCodes ? [...this.#counts.keys()].sort() : null,
      ...measures,
      histogram: coded ? null : measures.histogram,
    }
  }

  #isCoded(valueLabels: Readonly<Record<string, string>>): boolean {
    const labelled = Object.keys(valueLabels).filter((value) => this.#counts.has(value)).length
    return labelled * 2 > this.#counts.size
  }

  #top(): ColumnProfile['top'] {
    if (this.#counts.size >= maxDistinct) return []
    const ranked = [...this.#counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    return ranked.slice(0, topSize).map(([value, count]) => ({ value, count }))
  }
}

const noMeasures = { min: null, median: null, max: null, histogram: null }
