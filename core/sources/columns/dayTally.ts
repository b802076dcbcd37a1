import type { ColumnProfile, Histogram } from '../inspection'

type Measures = Pick<ColumnProfile, 'min' | 'median' | 'max' | 'histogram'>

/** The days or moments of a column: first, last, and how many fall in each month. */
export class DayTally {
  /** By months since the year 0. */
  readonly #months = new Map<number, number>()
  #first: string | null = null
  #last: string | null = null

  /** @param value An ISO day or moment, year in four digits. */
  add(value: string, count: number): void {
    if (this.#first === null || value < this.#first) this.#first = value
    if (this.#last === null || value > this.#last) this.#last = value
    const month = Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7)) - 1
    this.#months.set(month, (this.#months.get(month) ?? 0) + count)
  }

  result(): Measures {
    return { min: this.#first, median: null, max: this.#last, histogram: binMonths(this.#months) }
  }
}

const maxMonths = 36
const maxYears = 60

/** By month up to three years, by year up to sixty, else by ten years; null when all days fall in one month. */
function binMonths(months: ReadonlyMap<number, number>): Histogram | null {
  const sorted = [...months.keys()].sort((a, b) => a - b)
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0]
  if (first === last) return null
  const years = Math.floor(last / 12) - Math.floor(first / 12) + 1
  const step = last - first < maxMonths ? 'maand' : years <= maxYears ? 'jaar' : 'tien jaar'
  const width = { maand: 1, jaar: 12, 'tien jaar': 120 }[step]
  const start = Math.floor(first / width)
  const found = new Array<number>(Math.floor(last / width) - start + 1).fill(0)
  for (const [month, count] of months) {
    const bin = Math.floor(month / width) - start
    found[bin] = (found[bin] ?? 0) + count
  }
  return {
    step,
    bins: found.map((count, at) => ({
      from: firstDay((start + at) * width),
      to: firstDay((start + at + 1) * width),
      count,
    })),
  }
}

const firstDay = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
