import { changesOfCounts, type Changes } from '../statistics/changes'
import { boundsOfCounts, type UnknownBounds } from '../statistics/unknownBounds'
import { wilson } from '../statistics/wilson'
import { zrmScale, type Scale } from './scale'
import { screenScores, type ScoreName, type ScoreProblem, type Traject } from './traject'
import { comparedScores, type Richting, type Vergelijking } from './vergelijking'

/** One pair of scores compared over all trajecten of a domain. */
export interface Comparison {
  readonly vergelijking: Vergelijking
  /** Add up to `total`. */
  readonly counts: Readonly<Record<Richting, number>>
  /** How often each difference occurs, first score minus second, of the known. */
  readonly changes: Changes
  /** Which of the two scores is missing in some traject. */
  readonly missing: readonly ScoreName[]
  /** Trajecten with both scores. */
  readonly known: number
  readonly total: number
  /** Share hoger of the known (0…1) with its 95% Wilson interval; null when none is known. */
  readonly higher: { readonly share: number; readonly low: number; readonly high: number } | null
  /** Share hoger of all (0…1) when no unknown traject went up and when all that could did; null without trajecten. */
  readonly bounds: { readonly worst: number; readonly best: number } | null
  /** Whether the unknown could turn the conclusion around, or leave it too wide. */
  readonly tooLittleKnown: boolean
}

/** Trajecten with a startscore, and those of them that began below `enough` of the scale. */
export interface Started {
  readonly total: number
  readonly low: number
}

export interface DomainComparison {
  readonly comparisons: readonly Comparison[]
  /** Trajecten whose goal equals their start. */
  readonly behoud: number
  readonly started: Started
  /** The same for those with an eindscore and those without. */
  readonly loss: { readonly withEnd: Started; readonly withoutEnd: Started }
  /** Scores outside the scale, which are counted as not known. */
  readonly problems: readonly ScoreProblem[]
}

/**
 * Compares the scores of the trajecten of one domain.
 *
 * @param recorded Trajecten of one domain and one ZRM edition (or of one measurement on another scale).
 * @see docs/EVIDENCE.md, rules Z1-Z5 and Z8
 */
export function compareDomain(
  recorded: readonly Traject[],
  vergelijkingen: readonly Vergelijking[],
  scale: Scale = zrmScale,
): DomainComparison {
  const { trajecten, problems } = screenScores(recorded, scale)
  const countOf = (holds: (traject: Traject) => boolean) =>
    trajecten.reduce((sum, traject) => (holds(traject) ? sum + traject.aantal : sum), 0)
  const startedOf = (holds: (traject: Traject) => boolean): Started => ({
    total: countOf((traject) => traject.startscore !== null && holds(traject)),
    low: countOf(
      (traject) => traject.startscore !== null && traject.startscore < scale.enough && holds(traject),
    ),
  })
  return {
    comparisons: vergelijkingen.map((vergelijking) => compare(trajecten, vergelijking, scale)),
    behoud: countOf(({ startscore, doelscore }) => startscore !== null && startscore === doelscore),
    started: startedOf(() => true),
    loss: {
      withEnd: startedOf(({ eindscore }) => eindscore !== null),
      withoutEnd: startedOf(({ eindscore }) => eindscore === null),
    },
    problems,
  }
}

interface Pair {
  readonly first: number | null
  readonly second: number | null
  readonly aantal: number
}

function compare(trajecten: readonly Traject[], vergelijking: Vergelijking, scale: Scale): Comparison {
  const scores = comparedScores(vergelijking)
  const [first, second] = scores
  const pairs = trajecten.map((traject): Pair => ({
    first: traject[first],
    second: traject[second],
    aantal: traject.aantal,
  }))
  const counts = { hoger: 0, gelijk: 0, lager: 0, onbekend: 0 }
  for (const pair of pairs) counts[richtingOf(pair)] += pair.aantal
  const bounds = boundsOf(pairs, counts, scale)
  const { known, total, up } = bounds
  return {
    vergelijking,
    counts,
    changes: changesOf(pairs),
    missing: scores.filter((score) => trajecten.some((traject) => traject[score] === null)),
    known,
    total,
    higher: known === 0 ? null : { share: counts.hoger / known, ...wilson(counts.hoger, known) },
    bounds: up.least === null || up.most === null ? null : { worst: up.least, best: up.most },
    tooLittleKnown: isTooLittleKnown(bounds),
  }
}

function richtingOf({ first, second }: Pair): Richting {
  if (first === null || second === null) return 'onbekend'
  if (first === second) return 'gelijk'
  return first > second ? 'hoger' : 'lager'
}

function changesOf(pairs: readonly Pair[]): Changes {
  const counts = new Map<number, number>()
  for (const { first, second, aantal } of pairs) {
    if (first === null || second === null) continue
    counts.set(first - second, (counts.get(first - second) ?? 0) + aantal)
  }
  return changesOfCounts(counts)
}

/** Nothing is higher than a second score at the top, and a first score at the bottom is higher than nothing. */
function boundsOf(
  pairs: readonly Pair[],
  { hoger, gelijk, lager, onbekend }: Readonly<Record<Richting, number>>,
  { lowest, highest }: Scale,
): UnknownBounds {
  const unknown = pairs.filter((pair) => richtingOf(pair) === 'onbekend')
  const countOf = (could: (pair: Pair) => boolean) =>
    unknown.reduce((sum, pair) => (could(pair) ? sum + pair.aantal : sum), 0)
  return boundsOfCounts(
    { up: hoger, same: gelijk, down: lager },
    {
      unknown: onbekend,
      canRise: countOf(({ first, second }) => second !== highest && first !== lowest),
      canFall: countOf(({ first, second }) => second !== lowest && first !== highest),
    },
  )
}

/** Above this width of the share hoger, 20 percentage points, the unknown leave too much open. */
const widest = 0.2

function isTooLittleKnown({ up, down, total }: UnknownBounds): boolean {
  if (total === 0 || up.least === null || up.most === null || down.least === null || down.most === null)
    return true
  const [worstNet, bestNet] = [up.least - down.most, up.most - down.least]
  return (worstNet < 0 && bestNet > 0) || up.most - up.least > widest
}
