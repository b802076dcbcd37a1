import { causalDoors } from './door'
import { findCauses, type Cause } from './causes'
import { association, findHedges, statedAim } from './hedges'
import type { CausalLabel, JudgedSentence, Span } from './model'
import { normalise, type Plain } from './normalise'
import { betterState, changedParticiples, effectVerbs, intention } from './patterns/intentions'
import { findQuotations } from './quotations'
import { proposeFor } from './propose'
import { governs } from './reach'
import { findSegments } from './segments'
import { words } from './subject'

/**
 * Judges one sentence, heading or title on its own. Offsets are within it.
 *
 * @see docs/EVIDENCE.md (T1)
 */
export function judgeSentence(text: string): JudgedSentence {
  const plain = normalise(text)
  const segments = findSegments(plain)
  const quotations = findQuotations(plain)
  const hedges = findHedges(plain, segments)
  const candidates = [
    ...findCauses(plain, segments, text),
    ...causalDoors(plain, segments, text).map((place): Cause => ({
      kind: 'verbinding',
      places: [place],
      factual: true,
    })),
  ].toSorted((left, right) => first(left) - first(right))
  const causes = isTopic(text, plain, candidates)
    ? []
    : candidates.filter((cause) => !isMention(plain, cause))
  const quoted = (at: number) => quotations.some(([start, end]) => at > start && at < end)
  const held = causes.filter(
    (cause) => quoted(first(cause)) || hedges.some((hedge) => governs(hedge, cause, plain, segments)),
  )
  const claimed = causes.filter((cause) => !held.includes(cause))
  const holds = (kinds: ReadonlySet<string>) => (aim: Cause) =>
    hedges.some((hedge) => kinds.has(hedge.kind) && governs(hedge, aim, plain, segments))
  const aims = [
    ...found(plain, intention).filter(holds(holdsAims)),
    ...found(plain, betterState).filter(holds(new Set(['goal']))),
    ...found(plain, changed).filter(holds(new Set(['question', 'no-proof']))),
    ...found(plain, helped).filter(holds(new Set(['speaker']))),
    ...found(plain, seeming),
    ...found(plain, statedAim),
  ]
  const course = hedges.filter(({ kind }) => kind === 'course')
  const together = [...plain.text.matchAll(association)].map(
    ({ index, 0: found }) => [index, index + found.length] as const,
  )
  const label: CausalLabel =
    claimed.length > 0
      ? 'causal'
      : held.length + aims.length + course.length + together.length > 0
        ? 'hedged'
        : 'none'
  const places =
    label === 'causal'
      ? claimed.flatMap(({ places: own }) => own)
      : [
          ...[...held, ...aims].flatMap(({ places: own }) => own),
          ...together,
          ...course.map(({ start, end }) => [start, end] as const),
        ]
  return {
    text,
    start: 0,
    end: text.length,
    label,
    words: spans(plain, places).map((span) => ({ ...span, text: text.slice(span.start, span.end) })),
    proposal: label === 'causal' ? proposeFor(text, plain, claimed) : null,
  }
}

/** ‘zorgen voor’ in quotation marks of its own: the words are named, not used. */
const isMention = ({ text }: Plain, { places }: Cause) =>
  /["'](?:[a-z]+ ){0,3}$/.test(text.slice(0, places[0]?.[0])) &&
  /^(?: [a-z]+){0,3}["']/.test(text.slice(places.at(-1)?.[1])) &&
  findQuotations({ text, at: [], capitals: new Set() }).every(
    ([start, end]) => (places[0]?.[0] ?? 0) < start || (places[0]?.[0] ?? 0) >= end,
  )

/** A heading that only names its subject (“Inzet en effect”): a noun, and no verb that says anything of it. */
function isTopic(text: string, plain: Plain, causes: readonly Cause[]): boolean {
  if (/[.!?;]["”’)]*$/.test(text.trim()) || words(plain.text).length > 12) return false
  if (
    /^(?:figuur|tabel|grafiek|bijlage|hoofdstuk|paragraaf|kaart) [0-9a-z.]+[:. ]/.test(plain.text) &&
    !verbOfAll.test(plain.text)
  )
    return causes.every((cause) => cause.kind === 'effect' && !isOfOnSomething(plain, cause))
  if (verbOfAll.test(plain.text)) return false
  return causes.every(
    (cause) =>
      cause.kind === 'effect' &&
      !isOnSomething(plain, cause) &&
      /^[a-z]*(?:effect|effecten|impact|gevolgen|gevolg|oorzaken|oorzaak|meerwaarde|invloed|waarde)$/.test(
        plain.text.slice(...(cause.places[0] ?? [0, 0])),
      ),
  )
}

/** “Effect van de aanpak op het verzuim”: a caption that takes the effect for granted. */
const isOfOnSomething = ({ text }: Plain, { places }: Cause) =>
  /^ van [^.]* op (?:de|het|een|hun|[a-z]{4,})/.test(text.slice(places.at(-1)?.[1]))

/** “Effect op het verzuim”: so does such a title. */
const isOnSomething = ({ text }: Plain, { places }: Cause) =>
  /^ (?:van [^.]* )?op (?:de|het|een|hun|[a-z]{4,})/.test(text.slice(places.at(-1)?.[1]))

const verbOfAll =
  /(?<![a-z])(?:is|zijn|was|waren|heeft|hebben|had|hadden|word(?:t|en)|kan|kunnen|geen|groot|grote|positief|positieve|negatief|negatieve|sterk|sterke)(?![a-z])/

const found = ({ text }: Plain, pattern: RegExp): readonly Cause[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    kind: 'verandering',
    places: [[index, index + words.length]],
  }))

/** With kan or a speaker, a change that someone sets out to make is no claim to hold back. */
const holdsAims: ReadonlySet<string> = new Set(['goal', 'no-proof', 'question'])

/** “of de coach het verbruik heeft verlaagd”, “de werking van”: whatever the object, a question about what changed it. */
const changed = new RegExp(
  `(?<![a-z])(?:(?:heeft|hebben) (?:${changedParticiples})|(?:${changedParticiples}) (?:heeft|hebben)|werking van|werkzaamheid van)(?![a-z])`,
  'g',
)

/** “dat de vrijwilliger hen heeft geholpen”: an activity, but told as what it was to them. */
const helped =
  /(?<![a-z])dat [^.;]*(?:(?:heeft|hebben) geholpen|geholpen (?:heeft|hebben)|helpt|hielp(?:en)?)(?![a-z])/g

/** “lijkt te beschermen tegen”: an effect that is only apparent. */
const seeming = new RegExp(
  `(?<![a-z])(?:lijk(?:t|en)|leek|leken|schijn(?:t|en)|bl(?:ijkt|ijken|eek|eken) mogelijk) (?:[a-z]+ ){0,6}?te (?:${effectVerbs})(?![a-z])`,
  'g',
)

const first = ({ places }: Cause) => places[0]?.[0] ?? 0

/** In the given text, in reading order; what lies within or over another is one with it. */
function spans({ at }: Plain, places: readonly (readonly [number, number])[]): readonly Span[] {
  const joined: { start: number; end: number }[] = []
  for (const [from, to] of places.toSorted((left, right) => left[0] - right[0])) {
    const start = at[from] ?? 0
    const end = (at[to - 1] ?? 0) + 1
    const last = joined.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}
