import { isActor, isOrganisation, isParticipant, isPerson } from './lexicon/people'
import type { Plain } from './normalise'
import { segmentAt, type Segment } from './segments'

/** Who or what a verb's subject is, as far as the words before (or, after an adverbial, behind) it tell. */
export type Subject = 'person' | 'participant' | 'organisation' | 'thing'

const determiners =
  /^(?:de|het|een|deze|dit|die|dat|onze|hun|haar|zijn|mijn|alle|veel|vele|sommige|meer|enkele|beide|ruim|bijna|ongeveer|circa|elke|iedere|geen|[0-9.,]+%?|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)$/
const prepositions =
  /^(?:in|op|bij|met|voor|na|sinds|door|tijdens|volgens|vanaf|tot|onder|naast|binnen|tussen|ondanks|dankzij|vanuit|uit|aan|via|zonder|per|over|rond|om|van|gedurende|daarnaast|ook|daarmee|hiermee|hierdoor|daardoor|zo|dus|toch|nu|dan|daarom|verder|bovendien|inmiddels|tegelijk|daarbij|hierbij|vaak|soms|samen|daar|hier|er|waar|zoals|toen|hoewel)$/

export function subjectOf(plain: Plain, segments: readonly Segment[], verb: number): Subject {
  const index = segmentAt(segments, verb)
  const segment = segments[index]
  if (!segment) return 'thing'
  const before = words(plain.text.slice(segment.start, verb))
  const behind = words(plain.text.slice(verb, segment.end)).slice(1)
  if (segment.opener === 'die' || segment.opener === 'wie') {
    const rest = before.slice(1)
    const own = nounPhrase(rest)
    if (own && isActor(own)) return classify(own)
    const antecedent = words(plain.text.slice(segments[index - 1]?.start ?? 0, segment.start)).at(-1)
    return antecedent ? classify(antecedent) : 'thing'
  }
  const from = segment.opener === null ? before : before.slice(before.indexOf(segment.opener) + 1)
  const first = from[0]
  if (behind[0] !== undefined && /^(?:we|wij|ze|zij|hij|ik|je|men)$/.test(behind[0]))
    return classify(behind[0])
  if (first === undefined && index > 0 && segment.opener === null) {
    // After an inserted clause the subject stands before it.
    const earlier = words(plain.text.slice(segments[0]?.start ?? 0, segment.start))
    return classify(nounPhrase(earlier) ?? '')
  }
  if (first === undefined || prepositions.test(first)) return classify(nounPhrase(behind) ?? '')
  return classify(nounPhrase(from) ?? first)
}

const auxiliary =
  /^(?:heeft|hebben|had|hadden|is|was|waren|wordt|worden|werd|werden|kan|kunnen|kon|konden|zal|zullen|zou|zouden|moet|moeten|wil|willen)$/
const portions =
  /^(?:een|helft|deel|derde|kwart|meerderheid|merendeel|meesten?|aantal|groep|paar|enkele|sommige|veel|velen|geen|[0-9.,]+%?|procent|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|tweederde|driekwart)$/

/** The head noun of the phrase that these words begin with; “twee van de drie ouders” are ouders. */
function nounPhrase(phrase: readonly string[]): string | null {
  const verb = phrase.findIndex((word, at) => at > 0 && auxiliary.test(word))
  const all = verb === -1 ? phrase : phrase.slice(0, verb)
  const whole = all
    .slice(0, 6)
    .findIndex((word, at) => at > 0 && word === 'van' && portions.test(all[at - 1] ?? ''))
  if (whole !== -1) return nounPhrase(all.slice(whole + 1))
  const at = all.findIndex((word) => !determiners.test(word))
  if (at === -1) return verb > 0 ? (all[0] ?? null) : null
  const head = all.slice(at, at + 4).find((word) => isActor(word) || !/[a-z]{2,}e$/.test(word))
  return head ?? all[at] ?? null
}

function classify(word: string): Subject {
  if (isPerson(word)) return isParticipant(word) ? 'participant' : 'person'
  return isOrganisation(word) ? 'organisation' : 'thing'
}

export const words = (text: string): readonly string[] => text.match(/[a-z0-9]+(?:[-'.,][a-z0-9]+)*%?/g) ?? []
