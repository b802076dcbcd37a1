import type { Cause } from './causes'
import type { Hedge } from './hedges'
import { isPerson } from './lexicon/people'
import type { Plain } from './normalise'
import { segmentAt, type Segment } from './segments'
import { words } from './subject'

/** Whether this reservation takes back this claim. */
export function governs(hedge: Hedge, cause: Cause, plain: Plain, segments: readonly Segment[]): boolean {
  const at = cause.places[0]?.[0] ?? 0
  const last = cause.places.at(-1)?.[0] ?? at
  const own = segmentAt(segments, at)
  const from = segmentAt(segments, hedge.start)
  const group = segments[own]?.group
  if (hedge.kind === 'course') return false
  if (hedge.kind === 'association') return from === own && cause.kind === 'effect'
  if (
    hedge.kind === 'modal' &&
    hedge.reach === 'clause' &&
    cause.factual === true &&
    !canHappen(hedge, cause, plain, segments)
  )
    return false
  // “Dit duidt erop dat … dankzij …” still says what it was thanks to.
  if (hedge.kind === 'modal' && /^(?:duid|wij)/.test(plain.text.slice(hedge.start)) && isThanks(cause, plain))
    return false
  // “Zonder deze hulp hadden zij moeten stoppen” tells what would have been, and no aim.
  const claim = plain.text.slice(at, cause.places.at(-1)?.[1])
  if (hedge.kind === 'goal' && cause.kind === 'zonder-woord' && /(?<![a-z])zonder /.test(claim)) return false
  // “Als gevolg van de storm moest de opvang sluiten” tells what happened.
  if (
    hedge.kind === 'goal' &&
    /^moest/.test(plain.text.slice(hedge.start)) &&
    (cause.kind === 'verbinding' || cause.kind === 'herkomst')
  )
    return false
  if (hedge.kind === 'goal' && hedge.reach === 'clause' && at > hedge.end) return false
  if (hedge.reach === 'sentence') {
    if (hedge.kind === 'no-proof' || hedge.kind === 'question') return true
    return (
      segments[from]?.group === group &&
      !(hedge.kind === 'goal' && segments[own]?.opener === 'waardoor' && from < own)
    )
  }
  if (hedge.reach === 'group' && from > own) return false
  if (hedge.reach === 'group') return segments[from]?.group === group && !isResultOf(segments, from, own)
  if (from === own || from === segmentAt(segments, last))
    return hedge.kind !== 'speaker' || speakerGoverns(hedge, cause, plain, segments)
  if (segments[from]?.group !== group) return false
  if (hedge.kind === 'speaker')
    return from > own ? dependsBetween(segments, own, from) : reported(segments, from, own)
  if (hedge.kind === 'question') return from < own && segments[own]?.opener !== 'waardoor'
  return false
}

/** In one clause a speaker only colours what they call something: “ervaren de cursus als effectief”. */
function speakerGoverns(hedge: Hedge, cause: Cause, plain: Plain, segments: readonly Segment[]): boolean {
  const segment = segments[segmentAt(segments, hedge.start)]
  if (!segment) return false
  // “zeggen zich door de groep sterker te voelen”: what is said is an infinitive in the same clause.
  if (/(?<![a-z])te [a-z]+(?![a-z])/.test(plain.text.slice(hedge.end, segment.end))) return true
  if (cause.kind !== 'effect' && cause.kind !== 'werkzaam') return false
  return !/(?<![a-z])(?:dankzij|door)(?![a-z])/.test(plain.text.slice(segment.start, segment.end))
}

/** “…, waardoor …” after a clause with a reservation states what came of it as a fact. */
function isResultOf(segments: readonly Segment[], from: number, own: number): boolean {
  return from < own && ['waardoor', 'zodat'].includes(segments[own]?.opener ?? '')
}

/** “Deelnemers zeggen dat …”: up to the clause, each one between hangs on the one before. */
function reported(segments: readonly Segment[], from: number, own: number): boolean {
  const next = segments.slice(from + 1, own + 1)
  return next.some(
    ({ opener }) => opener === 'dat' || opener === 'of' || opener === 'hoe' || opener === 'wat',
  )
}

/** “…, vertelt een deelneemster”: what stands before the speaker is theirs, unless it is about what they feel. */
const dependsBetween = (segments: readonly Segment[], own: number, from: number) =>
  !/^(?:dat|zodat|doordat|die|wie|als|wanneer)$/.test(segments[from]?.opener ?? '') &&
  segments.slice(own + 1, from + 1).every(({ opener }) => opener !== 'omdat' && opener !== 'waardoor')

/**
 * With a connective, kan says what may happen (“daardoor kunnen klachten ontstaan”) or what someone is now able to do
 * (“daardoor kunnen ouderen thuis blijven”); the second is told as a fact.
 */
function canHappen(hedge: Hedge, cause: Cause, plain: Plain, segments: readonly Segment[]): boolean {
  const text = plain.text.slice(hedge.start, hedge.end)
  if (text === 'mogelijk') return true
  if (text !== 'kan' && text !== 'kunnen')
    return (
      cause.kind !== 'zonder-woord' &&
      !/verklaard/.test(plain.text.slice(cause.places[0]?.[0], cause.places.at(-1)?.[1]))
    )
  if (/verklaard|verklaren/.test(plain.text)) return false
  const segment = segments[segmentAt(segments, hedge.start)]
  if (!segment) return true
  const near = [
    ...words(plain.text.slice(segment.start, hedge.start)).slice(-5),
    ...words(plain.text.slice(hedge.end, segment.end)).slice(0, 4),
  ]
  return !near.some((word) => isPerson(word))
}

const isThanks = ({ places }: Cause, { text }: Plain) => /dankzij$/.test(text.slice(...(places[0] ?? [0, 0])))
