import type { Random } from '../random'
import type { Domein } from './domeinen'

/** Scores in niveaus 1 … 5, null when not recorded; a running traject has no eindscore. */
export interface Scores {
  readonly start: number | null
  readonly doel: number | null
  readonly eind: number | null
  readonly lopend: boolean
}

/** One score for each traject of a domein. */
export function drawScores(domein: Domein, random: Random): Scores[] {
  if (domein.naam !== 'Financiën') {
    const drawn = Array.from({ length: domein.trajecten }, () => drawPlausible(random))
    return domein.naam === 'Lichamelijke gezondheid' ? keepRises(drawn, 13) : drawn
  }
  return random.shuffle(
    financien.flatMap((pattern) =>
      Array.from({ length: pattern.trajecten }, () => drawPattern(pattern, random)),
    ),
  )
}

type Direction = 'hoger' | 'gelijk' | 'lager'
interface Pattern {
  readonly trajecten: number
  /** doelscore against startscore; null when there is no doelscore. */
  readonly doelStart: 'hoger' | 'gelijk' | null
  /** eindscore against startscore; null when there is no eindscore. */
  readonly eindStart: Direction | null
  readonly eindDoel: Direction | null
  readonly lopend: boolean
}

const row = (
  trajecten: number,
  doelStart: Pattern['doelStart'],
  eindStart: Pattern['eindStart'],
  eindDoel: Pattern['eindDoel'],
  lopend = false,
): Pattern => ({ trajecten, doelStart, eindStart, eindDoel, lopend })

/** The 273 trajecten on Financiën by what is known and which way it goes; fictitious (SOURCES.md). */
const financien: readonly Pattern[] = [
  row(10, 'hoger', 'hoger', 'hoger'),
  row(57, 'hoger', 'hoger', 'gelijk'),
  row(19, 'hoger', 'hoger', 'lager'),
  row(31, 'hoger', 'gelijk', 'lager'),
  row(11, 'hoger', 'lager', 'lager'),
  row(4, 'gelijk', 'hoger', 'hoger'),
  row(27, 'gelijk', 'gelijk', 'gelijk'),
  row(7, 'gelijk', 'lager', 'lager'),
  row(6, null, 'hoger', null),
  row(9, null, 'gelijk', null),
  row(4, null, 'lager', null),
  row(8, 'hoger', null, null),
  row(3, 'gelijk', null, null),
  row(2, null, null, null),
  row(53, 'hoger', null, null, true),
  row(12, 'gelijk', null, null, true),
  row(10, null, null, null, true),
]

const levels = [1, 2, 3, 4, 5] as const
/** How often a niveau is where a traject starts. */
const startWeight = [0, 14, 40, 33, 11, 2] as const
/** Small steps are more common than large ones. */
const stepWeight = [1, 1, 0.35, 0.08, 0.02] as const

const stepOf = (from: number, to: number): number => stepWeight[Math.abs(to - from)] ?? 0

function drawPattern(pattern: Pattern, random: Random): Scores {
  const candidates = levels.flatMap((start) =>
    (pattern.doelStart === null ? [null] : levels).flatMap((doel) =>
      (pattern.eindStart === null ? [null] : levels).map((eind) => ({ start, doel, eind })),
    ),
  )
  const fitting = candidates.filter(
    ({ start, doel, eind }) =>
      direction(doel, start) === pattern.doelStart &&
      direction(eind, start) === pattern.eindStart &&
      direction(eind, doel) === pattern.eindDoel,
  )
  const scores = random.choose(
    fitting,
    ({ start, doel, eind }) =>
      (startWeight[start] ?? 0) * stepOf(start, doel ?? start) * stepOf(start, eind ?? start),
  )
  return { ...scores, lopend: pattern.lopend }
}

function direction(to: number | null, from: number | null): Direction | null {
  if (to === null || from === null) return null
  if (to > from) return 'hoger'
  return to < from ? 'lager' : 'gelijk'
}

/** Scores for the other domains: each may be missing, a goal is never under the start. */
function drawPlausible(random: Random): Scores {
  const start = random.choose(levels, (level) => startWeight[level])
  const doel = random.choose(levels, (level) => (level < start ? 0 : stepOf(start, level)))
  const eind = random.choose(levels, (level) => (level < start ? 0.3 : 1) * stepOf(start, level))
  const lopend = random.whole(1, 100) <= 27
  const keep = (percentage: number) => random.whole(1, 100) <= percentage
  return {
    start: keep(97) ? start : null,
    doel: keep(88) ? doel : null,
    eind: !lopend && keep(94) ? eind : null,
    lopend,
  }
}

/** Lets no more than so many eindscores lie above their startscore; the others stay at it. */
function keepRises(scores: readonly Scores[], most: number): Scores[] {
  let risen = 0
  return scores.map((one) => {
    if (direction(one.eind, one.start) !== 'hoger') return one
    risen += 1
    return risen <= most ? one : { ...one, eind: one.start }
  })
}
