import { bothWays, changers, movers } from '../lexicon/actingVerbs'
import { verbForms } from '../lexicon/verbForms'

/** The infinitives of what one does to something, for use in a search. */
const verbs = [
  ...[...changers, ...bothWays, ...movers],
  ...['bij|dragen', 'voor.komen', 'beperken', 'veroorzaken', 'helpen', 'vermijden'],
]
export const effectVerbs = verbs.map((verb) => verbForms(verb).infinitive).join('|')

export const changedParticiples = verbs.flatMap((verb) => verbForms(verb).participles).join('|')

/** “weg te nemen” */
const separable = verbs
  .filter((verb) => verb.includes('|'))
  .map((verb) => verb.replace('|', ' te '))
  .join('|')
const nouns =
  '(?:verbetering|vermindering|versterking|vergroting|verlaging|verhoging|verkleining|bevordering|stimulering|voorkoming|preventie|terugdringing|vroegsignalering) van'

/**
 * What someone sets out to do (“te verminderen”, “het vergroten van”): no claim by itself, and a reservation when the
 * sentence says that it is the aim, a question or not proven.
 */
export const intention = new RegExp(
  `(?<![a-z0-9-])(?:(?:te|het|en|of|tot) (?:[a-z]+ )?(?:${effectVerbs})|(?:${effectVerbs})|${separable}|in beweging te (?:krijgen|brengen|houden)|(?:mogelijk|lonend|bewust|[a-z]{3,}er|[a-z]{3,}baar) te maken|(?:tegengaan|terugdringen|wegnemen) van|${nouns})(?![a-z0-9-])`,
  'g',
)

/** The better state that an aim speaks of (“minder eenzaam”); in a question or a denial it is a comparison like any. */
export const betterState =
  /(?<![a-z0-9-])(?:(?:de|hun|eigen) regie|(?:hiermee|daarmee|waarmee|ermee)(?= [^;]*(?:bereiken|realiseren))|minder|meer(?! dan)|langer|sneller|vaker|eerder|betere?|lagere?|hogere?|sterkere?|gezondere?|kleinere?) [a-z]+(?![a-z0-9-])/g
