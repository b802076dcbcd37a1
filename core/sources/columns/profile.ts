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
  readonly #numbers: NumberTally | null
  readonly #days: DayTally | null

  constructor(type: ColumnType) {
    this.#numbers = type === 'number' ? new NumberTally() : null
    this.#days = type === 'date' || type === 'datetime' ? new DayTally() : null
  }

  /**
   * @param value As the engine gets it: plain numbers, ISO days.
   * @param count How often it is there; a value may be added several times.
   */
  add(value: string, count = 1): void {
    if (this.#counts.size < maxDistinct) this.#counts.set(value, (this.#counts.get(value) ?? 0) + count)
    this.#numbers?.add(Number(value), count)
    this.#days?.add(value, count)
  }

  /** How often each value occurs; of columns with very many values only the first are counted. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts
  }

  /** null for a column of another type. */
  get sorted(): SortedNumbers | null {
    return this.#numbers?.sorted ?? null
  }

  /** @param valueLabels Words for codes. Codes that mostly have words aren't quantities: they have no histogram. */
  result(valueLabels: Readonly<Record<string, string>>): Omit<ColumnProfile, 'weighted'> {
    const measures = this.#numbers?.result() ?? this.#days?.result() ?? noMeasures
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
