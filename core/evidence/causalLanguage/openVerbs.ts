import type { Cause } from './causes'
import { outcomeNoun } from './lexicon/outcomes'
import { isActor, isPerson } from './lexicon/people'
import { plainForms } from './lexicon/plainVerbs'
import type { Plain } from './normalise'
import type { Segment } from './segments'

/**
 * Claims by a verb that no list has: “Lange wachttijden slopen ouders”, “De actie heeft levens gered”.
 *
 * Verbs of causing are an open class, so this goes by the clause: a thing is the subject and stands first, people or an
 * outcome are the object, and the verb between them isn't one of those a thing does without changing anything.
 *
 * @param given The sentence as it is written; capitals tell names.
 */
export function openVerbs(plain: Plain, segments: readonly Segment[], given: string): readonly Cause[] {
  // A heading has no verb to look for.
  if (!/[.!?;:]["')]*$/.test(plain.text.trimEnd())) return []
  const isName = ({ start }: Token) => /^\p{Lu}/u.test(given.slice(plain.at[start]))
  return segments.flatMap((segment): readonly Cause[] => {
    if (segment.opener !== null) return []
    const tokens = tokensOf(plain.text, segment)
    const at = verbPlace(tokens)
    const subject = tokens.slice(0, Math.max(at, 0))
    const verb = tokens[at]
    if (!verb || !isCausingThing(subject.map(({ word }) => word)) || subject.slice(1).some(isName)) return []
    const places = auxiliary.test(verb.word) ? perfectOf(tokens, at) : presentOf(tokens, at)
    return places === null
      ? []
      : [{ kind: 'werkwoord', places: places.map(({ start, word }) => [start, start + word.length]) }]
  })
}

interface Token {
  readonly word: string
  readonly start: number
}

const tokensOf = (text: string, { start, end }: Segment): readonly Token[] =>
  [...text.slice(start, end).matchAll(/[a-z0-9]+(?:[-'][a-z0-9]+)*/g)].map(({ index, 0: word }) => ({
    word,
    start: start + index,
  }))

const determiner =
  /^(?:de|het|een|deze|dit|die|dat|onze|hun|haar|zijn|mijn|alle|veel|meer|minder|weinig|elke|iedere|geen|enkele|extra|sommige|verschillende|diverse|meerdere|beide)$/
const linking =
  /^(?:in|op|bij|met|voor|na|sinds|door|tijdens|tot|onder|naast|binnen|tussen|uit|aan|via|zonder|per|over|rond|rondom|omtrent|vanuit|vanaf|volgens|ondanks|dankzij|gedurende|om|van|te|en|of|als|dan)$/
const auxiliary = /^(?:heeft|hebben|had|hadden)$/
const being = /^(?:is|was|waren|word(?:t|en)|werd(?:en)?|geworden|blijft|blijven|bleef|bleven)$/
/** Second halves of verbs that make another verb of a plain one: haalt … weg. */
const particle = /^(?:weg|af|terug|los|vrij|stil|lam|plat|open|overeind|omver|bijeen|tegen|wakker)$/
/** “neemt … af”, “valt … weg”: happens to its subject. */
const ofItself = /^(?:nee?m|nam|val|viel|ga|ging|kom|kwam|blij|ble|haa?k|sta|ston)/
const participle =
  /^(?:(?!gezin|gespr|gebied|geld|gevoel|gemeen|geval|geest|gezond)[a-z]*ge[a-z]{2,}(?:t|d|en)|(?!beeld|beleid|bereid|verband)(?:be|her|ont|ver|over|onder|door)[a-z]{3,}(?:t|d))$/
const notVerb =
  /^(?:procent|niet|met|tot|pas|echt|direct|goed|recht|alsof|boven|zowel|zoals|totaal|[a-z]+(?:st|heid|heden|teit|teiten|ment|menten|ing|ingen|schap|iek|tig|tien))$/

/** The first word after a noun phrase that has the form of a verb and is followed by what may be its object. */
function verbPlace(tokens: readonly Token[]): number {
  const copula = tokens.findIndex(({ word }, at) => at > 0 && being.test(word))
  const from = copula === -1 ? 9 : Math.min(copula - 1, 9)
  return tokens.findIndex(({ word }, at) => {
    if (at === 0 || at > from) return false
    const before = tokens[at - 1]?.word ?? ''
    const isPronoun = at === 1 && /^(?:dit|dat|deze|die)$/.test(before)
    if (linking.test(before) || (determiner.test(before) && !isPronoun)) return false
    if (auxiliary.test(word)) return true
    if (!/(?:t|en|de|te)$/.test(word) || notVerb.test(word)) return false
    if (determiner.test(word) || linking.test(word) || isActor(word) || outcomeNoun.test(word)) return false
    const next = tokens[at + 1]?.word ?? ''
    // An adjective before its noun (“De nieuwe aanpak”), or a plural noun (“laagdrempelige activiteiten”).
    if (/[dt]e$/.test(word) && !determiner.test(next)) return false
    if (word.endsWith('en') && !/(?:en|s)$/.test(before)) return false
    return startsObject(next)
  })
}

const startsObject = (word: string) =>
  !/^(?:ik|wij|we|jij|je|hij|zij|ze|men|u)$/.test(word) &&
  (determiner.test(word) || isPerson(word) || outcomeNoun.test(word) || /^(?:ook|juist|vooral)$/.test(word))

function presentOf(tokens: readonly Token[], at: number): readonly Token[] | null {
  const verb = tokens[at]
  if (!verb || !hasObject(tokens.slice(at + 1, at + 7))) return null
  const last = tokens.at(-1)
  if (last && particle.test(last.word) && !ofItself.test(`${verb.word} ${last.word}`)) return [verb, last]
  return plainForms.has(verb.word) ? null : [verb]
}

/** The participle ends the clause, or what hangs on it follows. */
function perfectOf(tokens: readonly Token[], at: number): readonly Token[] | null {
  const last = tokens.findLastIndex(
    ({ word }, place) =>
      participle.test(word) && (place === tokens.length - 1 || linking.test(tokens[place + 1]?.word ?? '')),
  )
  const verb = tokens[at]
  const ended = tokens[last]
  if (!verb || !ended || last <= at + 1 || plainForms.has(ended.word)) return null
  if (isPerson(ended.word) || outcomeNoun.test(ended.word)) return null
  return hasObject(tokens.slice(at + 1, last)) ? [verb, ended] : null
}

/** People or an outcome among these words, before a preposition. */
function hasObject(tokens: readonly Token[]): boolean {
  const stop = tokens.findIndex(({ word }) => linking.test(word) && !/^(?:van|en|voor)$/.test(word))
  const object = stop === -1 ? tokens : tokens.slice(0, stop)
  return object.some(({ word }) => isPerson(word) || outcomeNoun.test(word) || /^(?:ons|levens)$/.test(word))
}

/** What is written, counted or a place or a group: it shows, holds or does things, and changes nothing by itself. */
const written =
  /(?:rapport|verslag|tabel|figuur|grafiek|hoofdstuk|bijlage|cijfers?|onderzoek|monitor|enquete|vragenlijst|notitie|folder|website|artikel|boek|krant|brief|nota|plan|overzicht|kaart|lijst|gegevens|data|registratie|meting|evaluatie|analyse|toelichting|paragraaf|definitie|indicator|score|percentage|aantal|aandeel|gemiddelde|bijeenkomst|overleg|vergadering|gesprek|interview|team|groep|locatie|adres|gebouw)(?:en|s)?$/
/** “Vorig jaar heeft …”: when, and no subject. */
const time =
  /^(?:[a-z]*(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|keer|periode|kwartaal|zomer|winter|avond|middag|ochtend)|januari|februari|maart|april|mei|ju[nl]i|augustus|september|oktober|november|december|[0-9]{4})$/
/** What can be a subject without an article: Voorlichting, Vrijwilligerswerk, Sporten. */
const bare =
  /(?:ing|heid|tie|teit|schap|isme|werk|hulp|zorg|steun|contact|sport|sporten|bewegen|lezen|lessen|tijden|uren|geld|muziek)$/

function isCausingThing(subject: readonly string[]): boolean {
  const first = subject[0] ?? ''
  const stop = subject.findIndex((word, at) => at > 0 && linking.test(word) && word !== 'en')
  const own = stop === -1 ? subject : subject.slice(0, stop)
  const isNoun =
    determiner.test(first) || /^[a-z]{4,}e$/.test(first) || bare.test(first) || outcomeNoun.test(first)
  if (!isNoun && !(first === 'samen' && own.length > 1)) return false
  if (own.length === 1 && /^(?:het|die)$/.test(first)) return false
  if (time.test(own.at(-1) ?? '')) return false
  return !own.some((word) => isActor(word) || written.test(word))
}
