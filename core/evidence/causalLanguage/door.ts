import { unfolding } from './lexicon/actingVerbs'
import { agentParticiple, placeOrTime } from './lexicon/agentVerbs'
import { aboutFigures } from './lexicon/figures'
import { changeWord, outcomeNoun, outcomeWord } from './lexicon/outcomes'
import { isActor } from './lexicon/people'
import type { Plain } from './normalise'
import { segmentAt, type Segment } from './segments'
import { words } from './subject'

/**
 * Where `door` says that one thing came of another, and not who did it, where, when or how.
 *
 * A person or organisation after a passive is its agent; with a change that nobody does (daalde, is gestegen) it is the
 * cause. A verb as noun (door het invullen van) is the way something is done, unless the clause tells a change.
 */
export function causalDoors(
  plain: Plain,
  segments: readonly Segment[],
  given: string,
): readonly (readonly [number, number])[] {
  return [...plain.text.matchAll(/(?<![a-z0-9-])door(?![a-z0-9-])/g)].flatMap(({ index }) =>
    isCause(plain, segments, index, given) ? [[index, index + 4] as const] : [],
  )
}

const actions =
  '(?:ging|gingen|gaan|gaat|gegaan|zet|zetten|zette|loopt|lopen|liep|werkt|werken|werkte|stroomt|stromen|stroomde|stroomden|verwijst|verwijzen|verwees|verwezen|geeft|geven|gaf|gaven|groeit|groeien|rijdt|brengt|voert|voeren|leert|vraagt|praat|praten|pakt|pakken|schuift|komt|breken|breekt|maakt|maken|maakte|maakten)'

function isCause(plain: Plain, segments: readonly Segment[], at: number, given: string): boolean {
  const segment = segments[segmentAt(segments, at)]
  if (!segment) return false
  const after = plain.text.slice(at + 5)
  const clause = plain.text.slice(segment.start, wideEnd(segments, segment, at))
  const before = plain.text.slice(segment.start, at)
  if (
    /^(?:naar|met(?! elkaar)|op|aan|in|tot|van|bij|voor|en|of|of niet|zal|zou|zijn|is|was|kan|moet)(?![a-z])/.test(
      after,
    )
  )
    return false
  if (after === '' || /^[.,;:!?)]/.test(plain.text.slice(at + 4))) return false
  if (
    /^(?:ontwikkelen|gaan|zetten|werken|verwijzen|geven|stromen|voeren|groeien|te ontwikkelen)(?![a-z])/.test(
      after,
    )
  )
    return false
  if (
    /(?<![a-z])(?:kenmerk[a-z]* zich|onderscheid[a-z]* zich|laat zich leiden|laten zich leiden|gekenmerkt|vervangen|bedoeld) (?:[a-z]+ )*$/.test(
      before,
    )
  )
    return false
  if (aboutFigures.test(clause)) return false
  if (/^middel van/.test(after)) return changeWord.test(withoutPhrase(clause))
  if (/^(?:de |het )?(?:hele|heel) /.test(after)) return false
  if (placeOrTime.test(after) || /^(?:de|alle) (?:jaren|eeuwen|tijd|tijden|weken|maanden) heen/.test(after))
    return false
  if (/(?:het hele jaar|de week|dag en nacht|jaren|(?<![a-z])er) $/.test(before)) return false
  const phrase = phraseAfter(after)
  const nouns = words(phrase)
  const rest = clause.replace(`door ${nounPhraseOf(phrase)}`, ' ').replaceAll(/ +/g, ' ')
  const passive =
    /(?<![a-z])(?:word(?:t|en)|werd(?:en)?|geworden)(?![a-z])/.test(rest) || agentParticiple.test(rest)
  if (isMeans(phrase))
    return changeWord.test(rest) || (!passive && outcomeWord.test(rest) && before.trim() === '')
  // “Door de lessen regelen deelnemers …”: what stands behind the noun is the verb and its subject.
  const own = before.trim() === '' ? words(frontedPhrase.exec(phrase)?.[0] ?? phrase) : nouns
  if (isAgent(own, given, plain.at[at] ?? 0))
    return !agentParticiple.test(rest) && changesOfItself(rest) && !isPostnominal(before)
  if (agentParticiple.test(rest))
    return (
      changeWord.test(rest.replaceAll(new RegExp(agentParticiple, 'g'), ' ')) &&
      !/(?:word(?:t|en)|werd(?:en)?|is|zijn) /.test(before.slice(-24))
    )
  if (
    new RegExp(`(?<![a-z])${actions} (?:(?!achteruit|vooruit|terug|af|toe)[a-z]+ )?$`).test(before) &&
    !outcomeWord.test(rest.replace(before, ' '))
  )
    return false
  if (/^["'(]*$/.test(before.trim())) return true
  return (
    outcomeWord.test(rest) ||
    changeWord.test(rest) ||
    words(before).some((word) => outcomeNoun.test(word)) ||
    isEvent(nouns)
  )
}

/** What happens or is the case, by the form of its name: komst, sluiting, gebrek, drukte. */
const isEvent = (nouns: readonly string[]) =>
  /(?<!afrond|weg|tell|monitor)(?<!registra|evalua|communica|informa)(?:ing|ingen|heid|heden|tie|ties|isme|crisis|pandemie|corona|inzet|komst|gebrek|tekort|verlies|drukte|ziekte|stress|steun|hulp|inspanning|beleid|aanpak|verbod|werkwijze|project|programma|traject|training|cursus|fonds|regeling)$/.test(
    nouns.find((word) => !/^(?:de|het|een|deze|dit|die|hun|haar|zijn|onze|alle|[a-z]{2,}e)$/.test(word)) ??
      '',
  )

/** The phrase after door, up to the finite verb, comma or next preposition that isn't van. */
function phraseAfter(after: string): string {
  return (
    /^[^,;:.!?]*?(?=[,;:.!?]|$| (?:is|zijn|was|waren|heeft|hebben|had|hadden|word(?:t|en)|werd(?:en)?|kan|kunnen|kon|konden|gaat|gaan|ging|gingen|steeg|stegen|stijgt|daalde|daalden|daalt|nam|namen|neemt|nemen|voelen|voelt|voelden|komen|komt|kwam|kwamen|blijven|blijft|bleef|bleven|ontstaat|ontstaan|ontstond|ontstonden|krijgen|krijgt|kreeg|kregen|vindt|vinden|vond|vonden|haalt|halen|haalde|haalden|behaalde|behaalden|maakt|maakte|maakten|durft|durfde|durfden|leert|leerde|leerden|raakt|raakte|raakten|weet|wist|wisten|stroomde|stroomden|haakte|haakten|verdwijnt|verdween|verdwenen|verliest|verloor|verloren|loopt|liep|liepen|bereikt|bereikte|bereikten|slaagt|slaagde|slaagden|valt|viel|vielen|bezoekt|bezochten|meldden|durven|groeit|groeide|groeiden|zag|zagen|moest|moesten|lukt|lukte)(?![a-z]))/.exec(
      after,
    )?.[0] ?? after
  )
}

/** `de lessen` of “de lessen veel zekerder geworden”; with what van, voor, bij … add to it. */
function nounPhraseOf(phrase: string): string {
  return (
    /^(?:(?:de|het|een|deze|dit|die|hun|haar|zijn|onze|mijn|alle|[0-9.,]+|[a-z-]{2,}e) )*[a-z0-9-]+(?: (?:van|voor|aan|bij|met|op|in|tussen|onder|en|naar) (?:(?:de|het|een|deze|dit|die|hun|haar|zijn|onze|mijn|alle|[a-z-]{2,}e) )*[a-z0-9-]+){0,3}/.exec(
      phrase,
    )?.[0] ?? phrase
  )
}

/** An article, adjectives and a plural noun, with a verb in the plural behind it. */
const frontedPhrase =
  /^(?:de|deze|die|hun|onze) (?:[a-z-]{2,}e )*[a-z-]+(?:en|s)(?= [a-z]+en (?:[a-z]+e )?[a-z]+)/

const isMeans = (phrase: string) =>
  /^(?!.*(?<![a-z])(?:ik|wij|we|hij|zij|ze|je)(?![a-z]).* te )(?:het |zelf |samen |steeds |niet |vaker |meer |goed |vroeg |tijdig )*(?:[a-z]+ ){0,6}te [a-z]+en(?![a-z])/.test(
    phrase,
  ) ||
  (/^(?:het )(?:[a-z]+ ){0,2}[a-z]+en van(?![a-z])/.test(phrase) && !happening.test(phrase)) ||
  /^(?:middel van|met elkaar)/.test(phrase)

/** “het wegvallen van”: nobody does it, so it is no way of doing something. */
const happening = new RegExp(
  `^het (?:[a-z]+ )?(?:${[...unfolding, 'ontbreken', 'uit|blijven', 'sluiten', 'vertrekken', 'stoppen', 'uit|breken', 'overlijden', 'missen', 'gebrek'].map((verb) => verb.replace('|', '')).join('|')}) van`,
)

/** Persons, a number of persons, an organisation, or a name. */
function isAgent(nouns: readonly string[], given: string, from: number): boolean {
  const head = nouns.filter((word) => !/^(?:de|het|een|zijn|haar|hun|onze|eigen|alle|veel|vele)$/.test(word))
  const upTo = head.findIndex((word) =>
    /^(?:van|voor|in|op|bij|met|aan|uit|over|om|naar|binnen|tijdens|na|die|dat|tussen|onder|vanuit|rond|via|per|sinds)$/.test(
      word,
    ),
  )
  const pronoun = head.findIndex((word) => /^(?:ik|wij|we|hij|zij|ze|je|men|er)$/.test(word))
  const stop = Math.min(
    ...[upTo, pronoun === -1 ? -1 : Math.max(0, pronoun - 1), 5].filter((place) => place >= 0),
  )
  const own = pronoun === 0 ? head.slice(0, 1) : head.slice(0, stop)
  if (own.some((word) => isActor(word))) return true
  if (
    /^(?:helft|deel|derde|kwart|meerderheid|meeste|groot|klein|ruim|bijna|[0-9])/.test(
      own.at(-1) ?? own[0] ?? '',
    ) &&
    head.some((word) => isActor(word))
  )
    return true
  const source = given.slice(from + 5, from + 40)
  return (
    /^(?:de |het )?(?:[a-z]+ ){0,1}\p{Lu}[\p{L}&.-]+/u.test(source) &&
    !/^(?:de |het )?(?:[a-z]+ )?(?:Corona|Covid|Wmo|Wet|Participatiewet|Jeugdwet)/.test(source)
  )
}

/** "een bijeenkomst door de gemeente": the agent of the noun before it. */
const isPostnominal = (before: string) =>
  /(?:begeleiding|ondersteuning|inzet|hulp|bezoek|beoordeling|onderzoek|zorg|uitvoering|organisatie|scoring|registratie|controle|financiering|verwijzing|verwijzingen|aanmelding|aanmeldingen) $/.test(
    before,
  )

/** Rises, falls, and adjectives with worden: what no agent does. */
const changesOfItself = (rest: string) =>
  changeWord.test(rest) &&
  !/(?<![a-z])(?:word(?:t|en)|werd(?:en)?) (?:[a-z0-9-]+ )*(?:verbeterd|verminderd|verhoogd|verlaagd|versterkt|vergroot|veranderd|hersteld)/.test(
    rest,
  )

/** The clause with what follows the phrase: a fronted door-phrase may be followed by a comma's insertion. */
function wideEnd(segments: readonly Segment[], segment: Segment, at: number): number {
  const next = segments[segmentAt(segments, at) + 1]
  return next && next.opener === null && next.group === segment.group ? next.end : segment.end
}

const withoutPhrase = (clause: string) => clause.replace(/door middel van [a-z]+ [a-z]+/, ' ')
