import { compilePattern } from './compilePattern'
import { outcomeNoun, outcomeWord, changeWord } from './lexicon/outcomes'
import type { CausalClass } from './model'
import type { Plain } from './normalise'
import { bothWays, changers, movers } from './lexicon/actingVerbs'
import { verbForms } from './lexicon/verbForms'
import { changingVerbs } from './patterns/change'
import { constructions } from './patterns/constructions'
import { connectives } from './patterns/connectives'
import { influence } from './patterns/influence'
import { effectNouns } from './patterns/nouns'
import type { CauseRule } from './patterns/rule'
import { causingVerbs } from './patterns/verbs'
import { openVerbs } from './openVerbs'
import { segmentAt, type Segment } from './segments'
import { subjectOf, words } from './subject'

/** Wording that claims a cause, and where its parts stand in the plain text. */
export interface Cause {
  readonly kind: CausalClass
  readonly places: readonly (readonly [number, number])[]
  readonly factual?: true
}

const compiled = [
  ...causingVerbs,
  ...influence,
  ...changingVerbs,
  ...effectNouns,
  ...connectives,
  ...constructions,
].map((rule) => ({
  rule,
  search: compilePattern(rule.pattern),
}))

/** Every wording of the rules that no exception of its own takes away, `door` apart. */
export function findCauses(plain: Plain, segments: readonly Segment[], given: string): readonly Cause[] {
  return [
    ...verbFinal(plain, segments),
    ...afterModal(plain, segments),
    ...openVerbs(plain, segments, given),
    ...compiled.flatMap(({ rule, search }) =>
      [...plain.text.matchAll(search)].flatMap((match): readonly Cause[] => {
        const places = (match.indices ?? []).slice(1).flatMap((place) => (place ? [place] : []))
        if (!claims(rule, plain, segments, places)) return []
        return [{ kind: rule.kind, places, ...(rule.factual ? { factual: true } : {}) }]
      }),
    ),
  ]
}

const finals = compilePattern(
  `(${[...bothWays, 'voor.komen', 'beperken'].map((verb) => `{${verb}:fin}`).join('|')})`,
)

/**
 * “dat samen eten eenzaamheid vermindert”: at the end of a dependent clause a verb such as verminderen has an object when
 * two noun phrases go before it; “dat bij ouderen de eenzaamheid vermindert” has one.
 */
function verbFinal(plain: Plain, segments: readonly Segment[]): readonly Cause[] {
  return segments.flatMap((segment): readonly Cause[] => {
    if (segment.opener === null || segment.opener === 'om') return []
    const text = plain.text.slice(segment.start, segment.end)
    return [...text.matchAll(finals)].flatMap(({ index: at, 0: verb }): readonly Cause[] => {
      const before = withoutPlaces(
        words(text.slice(0, at).replace(/ (?:kan|kunnen|zal|zullen|zou|zouden) $/, ' ')).filter(
          (word) => word !== segment.opener,
        ),
      )
      const isNumber = /^(?:aantal|aandeel|percentage)$/.test(before.at(-2) ?? '')
      const isDefinite = isNumber || (/^(?:de|het|hun)$/.test(before.at(-2) ?? '') && before.length > 2)
      const isHarm =
        verb.startsWith('voor') && /^(?:vallen|erger|leed|schade|letsel)$/.test(before.at(-1) ?? '')
      if (!outcomeNoun.test(before.at(-1) ?? '') && !isDefinite && !isHarm) return []
      const subject = before.slice(
        0,
        isNumber ? -3 : /^(?:de|het|een|hun|haar|zijn|onze)$/.test(before.at(-2) ?? '') ? -2 : -1,
      )
      const head = subject.find(
        (word) => !/^(?:de|het|een|hun|haar|zijn|onze|deze|dit|die|ook|er|de meeste)$/.test(word),
      )
      if (
        segment.opener !== 'die' &&
        (head === undefined ||
          /^(?:bij|in|op|onder|na|sinds|tijdens|door|daardoor|hierdoor|met|hierbij|daarmee|vaak|vaker|meer|minder|vorige?|afgelopen|elk|elke|ieder|per|toen|later|nu|inmiddels|steeds|er|hier|daar|ook)$/.test(
            head,
          ))
      )
        return []
      const start = segment.start + at
      return subjectOf(plain, segments, start) === 'participant'
        ? []
        : [{ kind: 'verandering', places: [[start, start + verb.length]] }]
    })
  })
}

const modal = /(?<![a-z])(?:kan|kunnen|kon|konden|zal|zullen|zou|zouden|moet|moeten|moest|moesten)(?![a-z])/
const infinitives = compilePattern(
  `(${[...bothWays, 'voor.komen', 'beperken'].map((verb) => `{${verb}:inf}`).join('|')})¶`,
)

/** “Een maatje kan klachten verminderen”: subject before the auxiliary, object between it and the infinitive. */
function afterModal(plain: Plain, segments: readonly Segment[]): readonly Cause[] {
  return segments.flatMap((segment): readonly Cause[] => {
    const text = plain.text.slice(segment.start, segment.end)
    const auxiliary = segment.opener === null ? modal.exec(text) : null
    if (!auxiliary || auxiliary.index === 0) return []
    const from = auxiliary.index + auxiliary[0].length
    return [...text.slice(from).matchAll(infinitives)].flatMap(({ index, 0: verb }): readonly Cause[] => {
      const between = withoutPlaces(words(text.slice(from, from + index)))
      const at = segment.start + from + index
      const isObject =
        /^(?:erger|leed|schade)$/.test(between.at(-1) ?? '') ||
        outcomeNoun.test(between.at(-1) ?? '') ||
        /^(?:de|het|hun)$/.test(between.at(-2) ?? '')
      return isObject && subjectOf(plain, segments, segment.start + auxiliary.index) !== 'participant'
        ? [{ kind: 'verandering', places: [[at, at + verb.length]] }]
        : []
    })
  })
}

/** “de stress bij ouders”: what says of whom or where, between an object and its verb, is left out. */
function withoutPlaces(before: readonly string[]): readonly string[] {
  const at = before.findLastIndex((word) => /^(?:bij|onder|van|in|op|voor)$/.test(word))
  const isShort = at > 1 && before.length - at <= 4
  const isObject =
    outcomeNoun.test(before[at - 1] ?? '') || (at > 3 && /^(?:de|het|hun)$/.test(before[at - 2] ?? ''))
  return isShort && isObject ? before.slice(0, at) : before
}

function claims(
  rule: CauseRule,
  plain: Plain,
  segments: readonly Segment[],
  places: readonly (readonly [number, number])[],
): boolean {
  const start = places[0]?.[0] ?? 0
  const end = places.at(-1)?.[1] ?? start
  const segment = segments[segmentAt(segments, start)]
  const last = segments[segmentAt(segments, end - 1)]
  if (!segment || !last) return false
  const clause = plain.text.slice(segment.start, Math.max(segment.end, last.end))
  if (rule.unless?.test(clause)) return false
  // “heeft het verzuim teruggedrongen”: a participle, whatever it ends in.
  const isPerfect = /^(?:heeft|hebben|had|hadden)(?![a-z])/.test(plain.text.slice(start))
  if (!isPerfect && places.some(([from, to]) => isInfinitive(plain, segment, from, to))) return false
  if (rule.kind === 'verandering' && isAdjective(plain, start)) return false
  if (
    rule.kind === 'verandering' &&
    isPassive(
      plain.text.slice(start, end),
      plain.text.slice(
        segment.opener === null
          ? (segments.find(({ group }) => group === segment.group)?.start ?? 0)
          : segment.start,
        Math.max(segment.end, last.end),
      ),
    )
  )
    return false
  if (rule.kind === 'verandering' && isOfItself(plain, segment, start)) return false
  if (rule.subject && !subjectClaims(rule, plain, segments, places, clause)) return false
  const around = plain.text.slice(0, start) + plain.text.slice(end)
  if (rule.needs === 'outcome')
    return outcomeWord.test(around) || words(around).some((word) => outcomeNoun.test(word))
  if (rule.needs === 'change') return changeWord.test(around)
  return true
}

/** “te stimuleren”, “het verlagen van”: what someone sets out to do (see intentions). */
const isInfinitive = ({ text }: Plain, segment: Segment, start: number, end: number) =>
  (/^[a-z]+en$/.test(text.slice(start, end)) &&
    !/^ (?:we|wij|ze|zij|ik|de|het|onze|deze)(?![a-z])/.test(text.slice(end)) &&
    /^(?:[0-9.)]+ )?(?:[a-z]+en(?:,| en) )?$/.test(text.slice(segment.start, start))) ||
  (/(?<![a-z])(?:laten|laat|liet|lieten) $/.test(text.slice(0, start)) &&
    /^[a-z]+en(?![a-z])/.test(text.slice(start))) ||
  (/(?<![a-z])te $/.test(text.slice(0, start)) &&
    !/(?<![a-z])(?:blijk(?:t|en)|bleek|bleken|weet|weten|wist|wisten)(?![a-z])/.test(
      text.slice(segment.start, start),
    ) &&
    /^[a-z]+en(?![a-z])/.test(text.slice(start))) ||
  (/(?<![a-z])(?:het|van|en|of)(?: (?:verder|beter|samen|sneller|actief|duurzaam|tijdig|blijvend|structureel|helpen))? $/.test(
    text.slice(0, start),
  ) &&
    /^[a-z]+en(?: van(?![a-z])|[.,]|$)/.test(text.slice(start, end + 5)) &&
    /(?<![a-z])(?:het|van)(?![a-z])/.test(text.slice(Math.max(0, start - 40), start))) ||
  (/(?<![a-z])te [a-z]+en(?:, [a-z]+en)*,? (?:en|of) $/.test(text.slice(0, start)) &&
    /^[a-z]+en(?![a-z])/.test(text.slice(start)))

/** “de verbeterde fitheid”: not a verb. */
const isAdjective = ({ text }: Plain, start: number) => {
  const word = /^[a-z]+/.exec(text.slice(start))?.[0] ?? ''
  if (!/[dt]e$/.test(word) || /^(?:heeft|hebben|had|hadden)$/.test(word)) return false
  const next = text.slice(start + word.length)
  if (/^ (?:de|het|een|hun|haar|zijn|onze|deze|dit|ook|niet|wel|vooral)(?![a-z])/.test(next)) return false
  return /(?<![a-z])(?:de|het|een|deze|hun|haar|zijn|onze|met|door|van|voor|en|of|zeer|sterk|meer|tot|naar|bij|in|geen|minder)(?: (?:sterk|licht|duidelijk|fors))? $|(?<![a-z])(?:ernstig|zwaar|flink) $/.test(
    text.slice(0, start),
  )
}

const participles = new Set(
  [...changers, ...bothWays, ...movers].flatMap((verb) => verbForms(verb).participles),
)

/** “is versterkt”, “wordt vergroot”: the participle, where it looks like the present. */
function isPassive(found: string, clause: string): boolean {
  if (/^(?:heeft|hebben|had|hadden) /.test(found)) return false
  return (
    participles.has(/[a-z]+$/.exec(found)?.[0] ?? '') &&
    /(?<![a-z])(?:is|zijn|was|waren|word(?:t|en)|werd(?:en)?)(?! dat(?![a-z]))(?![a-z])/.test(clause) &&
    !/(?<![a-z])(?:de|het|een|hun)(?![a-z])/.test(clause.slice(clause.indexOf(found) + found.length))
  )
}

const changesAlone = new RegExp(`^(?:${bothWays.flatMap((verb) => verbForms(verb).finite).join('|')}) `)

/** “In 2024 verbeterde de score van 6 naar 7”: after when or where, the one noun phrase behind the verb is its subject. */
function isOfItself({ text }: Plain, segment: Segment, start: number): boolean {
  const before = text.slice(segment.start, start)
  const verb = changesAlone.exec(text.slice(start, segment.end))?.[0]
  if (
    verb === undefined ||
    !/^(?:in|na|sinds|tijdens|gedurende|bij|onder|op|vanaf|tussen|vorig|afgelopen|daarna|vervolgens)(?![a-z])/.test(
      before,
    )
  )
    return false
  const behind = text.slice(start + verb.length, segment.end)
  return (
    (
      behind.match(
        /(?<![a-z])(?<!(?:van|in|op|bij|onder|met|voor|door|naar|tot|aan|per|uit|tussen|dan|en) )(?:de|het|een|hun|haar|zijn|onze|deze)(?![a-z])/g,
      ) ?? []
    ).length < 2
  )
}

function subjectClaims(
  rule: CauseRule,
  plain: Plain,
  segments: readonly Segment[],
  places: readonly (readonly [number, number])[],
  clause: string,
): boolean {
  const verb = places[0]?.[0] ?? 0
  const subject = subjectOf(plain, segments, verb)
  if (subject === 'thing') return true
  if (rule.subject === 'thing') return false
  const end = places.at(-1)?.[1] ?? verb
  const object = words(
    `${plain.text.slice(places[0]?.[1] ?? verb, end + 60)} ${rule.kind === 'werkwoord' ? '' : clause.slice(0, 0)}`,
  )
  const outcome =
    object.some((word) => outcomeNoun.test(word)) ||
    words(clause)
      .slice(-8)
      .some((word) => outcomeNoun.test(word))
  if (subject !== 'participant') return outcome
  return outcome && !/(?<![a-z])(?:hun|haar|zijn|mijn|eigen)(?![a-z])/.test(clause)
}
