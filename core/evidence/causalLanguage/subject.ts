import { isActor, isOrganisation, isParticipant, isPerson } from './lexicon/people'
import type { Plain } from './normalise'
import { segmentAt, type Segment } from './segments'

/** Who or what a verb's subject is, as far as the words before (or, after an adverbial, behind) it tell. */
export type Subject = 'person' | 'participant' | 'organisation' | 'thing'

const determiners =
  /^(?:de|het|een|deze|dit|die|dat|onze|hun|haar|zijn|mijn|alle|veel|vele|sommige|meer|enkele|beide|ruim|bijna|ongeveer|circa|elke|iedere|geen|[0-9.,]+%?|twee|drie|vier|vijf|zes|zeven|acht|negen|elf|twaalf|[a-z]*(?:tien|tig|honderd|duizend))$/
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
  const fronted = first !== undefined && prepositions.test(first)
  const verbEnd = verb + (/^[a-z0-9-]+ ?/.exec(plain.text.slice(verb))?.[0].length ?? 0)
  if (fronted ? isNamed(plain, verbEnd, segment.end) : isNamed(plain, segment.start, verb))
    return 'organisation'
  if (behind[0] !== undefined && /^(?:we|wij|ze|zij|hij|ik|je|men)$/.test(behind[0]))
    return classify(behind[0])
  if (first === undefined && index > 0 && segment.opener === null) {
    // After an inserted clause the subject stands before it.
    const earlier = words(plain.text.slice(segments[0]?.start ?? 0, segment.start))
    return classify(nounPhrase(earlier) ?? '')
  }
  if (first === 'zoals') return classify(nounPhrase(from.slice(1)) ?? '')
  if (first === undefined || fronted) return classify(nounPhrase(behind) ?? '')
  return classify(nounPhrase(from) ?? first)
}

/** What has a name of its own but isn't an organisation. */
const programme =
  /^(?:de |het )?[a-z-]*(?:training|cursus|programma|project|methode|methodiek|aanpak|interventie|campagne|regeling|traject|pilot|app|wet|actie|dag|week|route|cafe)(?![a-z])/

/** “Buurtwerk Noord”, “De Schans”: a name as it is written, and not the name of a training or project. */
function isNamed({ text, capitals }: Plain, start: number, end: number): boolean {
  const phrase = text.slice(start, end)
  const article = /^(?:de|het) /.exec(phrase)?.[0] ?? ''
  const starts = [...phrase.slice(article.length).matchAll(/[a-z0-9&.-]+/g)].map(({ index }) => index)
  const capital = (index: number | undefined) =>
    index !== undefined && capitals.has(start + article.length + index)
  if (!capital(starts[0]) || programme.test(phrase)) return false
  // The first word of a sentence or a quotation has a capital whatever it is.
  const begins = /(?:^|["'(]|[.!?:] )$/.test(text.slice(0, start))
  return article !== '' || !begins || capital(starts[1])
}

const auxiliary =
  /^(?:heeft|hebben|had|hadden|is|was|waren|wordt|worden|werd|werden|kan|kunnen|kon|konden|zal|zullen|zou|zouden|moet|moeten|wil|willen)$/
const portions =
  /^(?:een|helft|deel|derde|kwart|meerderheid|merendeel|meesten?|aantal|groep|paar|enkele|sommige|veel|velen|geen|[0-9.,]+%?|procent|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|tweederde|driekwart)$/

/** The head noun of the phrase that these words begin with; “twee van de drie ouders” and “een op de drie ouders” are ouders. */
function nounPhrase(phrase: readonly string[]): string | null {
  const verb = phrase.findIndex((word, at) => at > 0 && auxiliary.test(word))
  const all = verb === -1 ? phrase : phrase.slice(0, verb)
  const whole = all
    .slice(0, 6)
    .findIndex((word, at) => at > 0 && /^(?:van|op)$/.test(word) && portions.test(all[at - 1] ?? ''))
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
