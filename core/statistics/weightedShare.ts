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

/** Answers that are alike in what is asked of them: how many, their weights added up, and the squares of these. */
export interface WeightTally {
  readonly count: number
  readonly weight: number
  readonly squares: number
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
  options: ShareOptions = {},
): WeightedShare {
  checkCount('answers', answers.length, 1)
  const wrong = answers.find(({ weight }) => !(weight >= 0 && Number.isFinite(weight)))
  if (wrong) throw new RangeError(`No weight: ${wrong.weight}`)
  const heaviest = answers.reduce((most, { weight }) => Math.max(most, weight), 0)
  // Only their proportion matters; over the heaviest no square overflows or vanishes.
  const tally = (wanted: boolean): WeightTally => {
    let [count, sum, squares] = [0, 0, 0]
    for (const { yes, weight } of answers) {
      if (yes !== wanted) continue
      const part = weight / (heaviest || 1)
      count += 1
      sum += part
      squares += part ** 2
    }
    return { count, weight: sum, squares }
  }
  return weightedShareOfTallies(tally(true), tally(false), options)
}

interface ShareOptions {
  readonly population?: number | null
  readonly confidence?: number
}

/**
 * The same from the sums of the weights, as a database gives them.
 *
 * @throws {RangeError} as {@link weightedShare}, and for sums that no weights have.
 */
export function weightedShareOfTallies(
  yes: WeightTally,
  no: WeightTally,
  { population = null, confidence = 0.95 }: ShareOptions = {},
): WeightedShare {
  for (const tally of [yes, no]) checkTally(tally)
  const n = yes.count + no.count
  checkCount('answers', n, 1)
  const total = yes.weight + no.weight
  if (total === 0 || yes.squares + no.squares === 0) throw new RangeError('All weights are 0.')
  const rest = no.weight / total
  const share = no.weight === 0 ? 1 : yes.weight / total
  const effective = total ** 2 / (yes.squares + no.squares)
  const squares = (yes.squares * rest ** 2 + no.squares * share ** 2) / total ** 2
  const size = population === null ? effective : finiteSize(effective, n, population)
  return {
    share,
    unweighted: yes.count / n,
    n,
    effective,
    design: n / effective,
    size,
    error: n === 1 ? null : Math.sqrt((n / (n - 1)) * squares),
    ...(size === null ? { low: share, high: share } : wilsonOfShare(share, size, confidence)),
  }
}

function checkTally({ count, weight, squares }: WeightTally): void {
  checkCount('answers', count)
  if (!(weight >= 0 && Number.isFinite(weight))) throw new RangeError(`No weight: ${weight}`)
  if (!(squares >= 0 && Number.isFinite(squares))) throw new RangeError(`No squares of weights: ${squares}`)
}
