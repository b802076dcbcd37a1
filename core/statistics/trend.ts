import { leastSquares, type Line } from './leastSquares'
import { shareDifference, type Difference } from './newcombe'
import { checkCount, checkFinite, checkShare } from './refuse'

/** A share (0…1) at one moment of a series. */
export interface TrendPoint {
  readonly year: number
  readonly share: number
  /** The counts behind a share of a sample; null for figures about everybody. */
  readonly sample: { readonly k: number; readonly n: number } | null
}

/** What may be said of a series. Every kind is about `points` only: nothing is drawn on beyond them. */
export type Trend =
  /** Fewer than three comparable points. */
  | { readonly kind: 'waarden'; readonly points: readonly TrendPoint[] }
  /** Three or four: last minus first. */
  | {
      readonly kind: 'verschil'
      readonly points: readonly TrendPoint[]
      readonly difference: Difference
      readonly word: 'hoger' | 'lager' | 'ongeveer gelijk' | 'niet te zeggen'
    }
  /** Five or more: the slope of a straight line, per year, with its change over all years. */
  | {
      readonly kind: 'lijn'
      readonly points: readonly TrendPoint[]
      readonly line: Line
      readonly change: Difference
      readonly word: 'stijgt' | 'daalt' | 'stabiel' | 'niet te zeggen'
    }

/** A change within so many (2 percentage points) is no change to speak of; our own default. */
export const steadyWithin = 0.02

/**
 * Describes a series by how many points can be compared: those from the last break on.
 *
 * @param points In any order; one a year.
 * @param breaks Years from which figures are no longer comparable with those before (a merger, another question).
 * @throws {RangeError} for a share outside 0…1, a sample that isn't one, or a year twice.
 * @see docs/EVIDENCE.md, formula F9
 */
export function describeTrend(
  points: readonly TrendPoint[],
  breaks: readonly number[] = [],
  confidence = 0.95,
): Trend {
  checkFinite(
    'year',
    points.map(({ year }) => year),
  )
  for (const { share, sample } of points) {
    checkShare('share', share)
    if (sample !== null) checkCount('n', sample.n, 1)
  }
  const comparable = (splitAtBreaks(points, breaks).at(-1) ?? []).toSorted((a, b) => a.year - b.year)
  if (new Set(comparable.map(({ year }) => year)).size < comparable.length)
    throw new RangeError('A year occurs twice.')
  if (comparable.length < 3) return { kind: 'waarden', points: comparable }
  return comparable.length < 5 ? firstToLast(comparable, confidence) : straightLine(comparable, confidence)
}

/** The pieces of a series in which figures can be compared, oldest first; each is drawn as a line of its own. */
export function splitAtBreaks(
  points: readonly TrendPoint[],
  breaks: readonly number[],
): readonly (readonly TrendPoint[])[] {
  const pieceOf = ({ year }: TrendPoint) => breaks.filter((from) => year >= from).length
  return Array.from({ length: breaks.length + 1 }, (_, piece) =>
    points.filter((point) => pieceOf(point) === piece),
  ).filter((piece) => piece.length > 0)
}

function firstToLast(points: readonly TrendPoint[], confidence: number): Trend {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) throw new RangeError('No points.')
  const plain = last.share - first.share
  const sampled = first.sample !== null && last.sample !== null
  const difference =
    first.sample !== null && last.sample !== null
      ? shareDifference(last.sample, first.sample, confidence)
      : { difference: plain, low: plain, high: plain }
  return { kind: 'verschil', points, difference, word: wordOf(difference, sampled) }
}

/** Of figures about everybody a difference is what it is; a small one is still about the same. */
function wordOf(
  change: Difference,
  sampled: boolean,
): 'hoger' | 'lager' | 'ongeveer gelijk' | 'niet te zeggen' {
  if (isSteady(change)) return 'ongeveer gelijk'
  if (sampled && change.low <= 0 && change.high >= 0) return 'niet te zeggen'
  return change.difference > 0 ? 'hoger' : 'lager'
}

function straightLine(points: readonly TrendPoint[], confidence: number): Trend {
  const years = points.map(({ year }) => year)
  const line = leastSquares(
    years,
    points.map(({ share }) => share),
    confidence,
  )
  const length = Math.max(...years) - Math.min(...years)
  const change = {
    difference: line.slope * length,
    low: line.low * length,
    high: line.high * length,
  }
  return { kind: 'lijn', points, line, change, word: lineWord(change) }
}

function lineWord(change: Difference): 'stijgt' | 'daalt' | 'stabiel' | 'niet te zeggen' {
  if (isSteady(change)) return 'stabiel'
  if (change.low > 0) return 'stijgt'
  return change.high < 0 ? 'daalt' : 'niet te zeggen'
}

const isSteady = ({ low, high }: Difference) => low >= -steadyWithin && high <= steadyWithin
