import type { StudiedColumn } from '../studiedColumn'

/** The weight of each row of a survey, and how many rows have none that counts. */
export class Weights {
  #missing = 0
  #negative = 0

  /** @param column A column of numbers. */
  constructor(readonly column: StudiedColumn) {}

  /** null for a row without a weight or with a negative one: it can't count in weighted shares. A weight of 0 can. */
  of(cells: readonly string[]): number | null {
    const value = this.column.read(cells)?.value ?? null
    if (value === null) this.#missing += 1
    else if (Number(value) < 0) this.#negative += 1
    else return Number(value)
    return null
  }

  /** Dutch; after all rows. */
  describe(): string {
    const { header } = this.column
    const without = [
      ...(this.#missing > 0 ? [`${rows(this.#missing)} zonder gewicht`] : []),
      ...(this.#negative > 0 ? [`${rows(this.#negative)} met een negatief gewicht`] : []),
    ]
    const left = without.length === 0 ? '' : ` Daarin tellen niet mee: ${without.join(' en ')}.`
    return `Gewogen aandelen volgen de kolom “${header}”.${left}`
  }
}

const rows = (count: number) => `${count} ${count === 1 ? 'rij' : 'rijen'}`

/** The first column with the role `gewicht`; null in a file without one, or when it isn't one of numbers. */
export function findWeights(columns: readonly StudiedColumn[]): Weights | null {
  const column = columns.find(({ role, screening }) => role === 'gewicht' && screening.loaded)
  return column?.type === 'number' ? new Weights(column) : null
}
