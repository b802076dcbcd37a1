import type { WeightedShares } from '../inspection'

/** More different answers than this aren't answers to choose from. */
const maxAnswers = 50

/** The answers of one column, each with the weights of those who gave it. */
export class WeightedAnswers {
  readonly #answers = new Map<string, { n: number; weight: number }>()

  /** @param weight Not negative. */
  add(value: string, weight: number): void {
    if (this.#answers.size > maxAnswers) return
    const answer = this.#answers.get(value)
    if (answer === undefined) this.#answers.set(value, { n: 1, weight })
    else {
      answer.n += 1
      answer.weight += weight
    }
  }

  /** null when there are too many different answers, or no weight at all. */
  result(): WeightedShares | null {
    const answers = [...this.#answers].sort(([a], [b]) => inOrder(a, b))
    const n = answers.reduce((sum, [, answer]) => sum + answer.n, 0)
    const weight = answers.reduce((sum, [, answer]) => sum + answer.weight, 0)
    if (answers.length > maxAnswers || !(weight > 0) || !Number.isFinite(weight)) return null
    return {
      n,
      answers: answers.map(([value, answer]) => ({ value, n: answer.n, share: answer.weight / weight })),
    }
  }
}

/** Codes as numbers, else by their text. */
function inOrder(a: string, b: string): number {
  const difference = Number(a) - Number(b)
  return Number.isNaN(difference) ? (a < b ? -1 : 1) : difference
}
