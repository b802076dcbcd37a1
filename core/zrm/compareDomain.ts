import { wilson } from '../statistics/wilson'
import { screenScores, type ScoreName, type ScoreProblem, type Traject } from './traject'
import { comparedScores, type Richting, type Vergelijking } from './vergelijking'

/** One pair of scores compared over all trajecten of a domain. */
export interface Comparison {
  readonly vergelijking: Vergelijking
  /** Add up to `total`. */
  readonly counts: Readonly<Record<Richting, number>>
  /** Which of the two scores is missing in some traject. */
  readonly missing: readonly ScoreName[]
  /** Trajecten with both scores. */
  readonly known: number
  readonly total: number
  /** Share hoger of the known (0…1) with its 95% Wilson interval; null when none is known. */
  readonly higher: { readonly share: number; readonly low: number; readonly high: number } | null
  /** Share hoger of all (0…1) when no unknown traject went up and when all that could did; null without trajecten. */
  readonly bounds: { readonly worst: number; readonly best: number } | null
}

export interface DomainComparison {
  readonly comparisons: readonly Comparison[]
  /** Trajecten whose goal equals their start. */
  readonly behoud: number
  /** Scores outside 1…5, which are counted as not known. */
  readonly problems: readonly ScoreProblem[]
}

/**
 * Compares the scores of the trajecten of one domain.
 *
 * @param recorded One row per traject of one domain and one ZRM edition.
 * @see docs/EVIDENCE.md, rules Z1-Z5
 */
export function compareDomain(
  recorded: readonly Traject[],
  vergelijkingen: readonly Vergelijking[],
): DomainComparison {
  const { trajecten, problems } = screenScores(recorded)
  return {
    comparisons: vergelijkingen.map((vergelijking) => compare(trajecten, vergelijking)),
    behoud: trajecten.filter(({ startscore, doelscore }) => startscore !== null && startscore === doelscore)
      .length,
    problems,
  }
}

type Pair = readonly [first: number | null, second: number | null]

function compare(trajecten: readonly Traject[], vergelijking: Vergelijking): Comparison {
  const scores = comparedScores(vergelijking)
  const [first, second] = scores
  const pairs = trajecten.map((traject): Pair => [traject[first], traject[second]])
  const counts = { hoger: 0, gelijk: 0, lager: 0, onbekend: 0 }
  for (const pair of pairs) counts[richtingOf(pair)] += 1
  const total = pairs.length
  const known = total - counts.onbekend
  const couldBeHigher = pairs.filter(
    (pair) => richtingOf(pair) === 'onbekend' && leavesRoomAbove(pair),
  ).length
  return {
    vergelijking,
    counts,
    missing: scores.filter((score) => trajecten.some((traject) => traject[score] === null)),
    known,
    total,
    higher: known === 0 ? null : { share: counts.hoger / known, ...wilson(counts.hoger, known) },
    bounds:
      total === 0 ? null : { worst: counts.hoger / total, best: (counts.hoger + couldBeHigher) / total },
  }
}

function richtingOf([first, second]: Pair): Richting {
  if (first === null || second === null) return 'onbekend'
  if (first === second) return 'gelijk'
  return first > second ? 'hoger' : 'lager'
}

/** Nothing is higher than a second score of 5, and a first score of 1 is higher than nothing. */
const leavesRoomAbove = ([first, second]: Pair) => second !== 5 && first !== 1
