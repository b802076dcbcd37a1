import { checkCount } from './refuse'
import { finiteSize, wilsonOfShare } from './wilson'

export interface WeightedShare {
  /** Σwy/Σw, and without weights; 0…1. */
  readonly share: number
  readonly unweighted: number
  /** Answers, those of weight 0 included. */
  readonly n: number
  /** Kish: (Σw)²/Σw²; the number of equally weighted answers that would say as much. */
  readonly effective: number
  /** n/effective: how much the weights widen the variance. */
  readonly design: number
  /** What the interval rests on: `effective`, corrected for a finite population; null when all of it answered. */
  readonly size: number | null
  /** Linearised standard error, drawn with replacement: √(n/(n−1)·Σ(w(y − p)/Σw)²); null for one answer. */
  readonly error: number | null
  /** Wilson limits on `size`. */
  readonly low: number
  readonly high: number
}

/**
 * A share of weighted answers.
 *
 * @param answers `yes`, and how much it weighs: 0 or more.
 * @param population Number of the closed list they come from, when that is known.
 * @throws {RangeError} without answers, with a negative weight or one that is no number, or when all weights are 0.
 * @see docs/EVIDENCE.md, formula F5
 */
export function weightedShare(
  answers: readonly { readonly yes: boolean; readonly weight: number }[],
  { population = null, confidence = 0.95 }: { population?: number | null; confidence?: number } = {},
): WeightedShare {
  const n = answers.length
  checkCount('answers', n, 1)
  const wrong = answers.find(({ weight }) => !(weight >= 0 && Number.isFinite(weight)))
  if (wrong) throw new RangeError(`No weight: ${wrong.weight}`)
  const heaviest = answers.reduce((most, { weight }) => Math.max(most, weight), 0)
  if (heaviest === 0) throw new RangeError('All weights are 0.')
  // Only their proportion matters; over the heaviest no square overflows or vanishes.
  const parts = answers.map(({ yes, weight }) => ({ yes, weight: weight / heaviest }))
  const sum = (of: (part: (typeof parts)[number]) => number) =>
    parts.reduce((total, part) => total + of(part), 0)
  const total = sum(({ weight }) => weight)
  const no = sum(({ yes, weight }) => (yes ? 0 : weight)) / total
  const share = no === 0 ? 1 : sum(({ yes, weight }) => (yes ? weight : 0)) / total
  const effective = total ** 2 / sum(({ weight }) => weight ** 2)
  const squares = sum(({ yes, weight }) => ((weight * (yes ? no : share)) / total) ** 2)
  const size = population === null ? effective : finiteSize(effective, n, population)
  return {
    share,
    unweighted: answers.filter(({ yes }) => yes).length / n,
    n,
    effective,
    design: n / effective,
    size,
    error: n === 1 ? null : Math.sqrt((n / (n - 1)) * squares),
    ...(size === null ? { low: share, high: share } : wilsonOfShare(share, size, confidence)),
  }
}
