import { verbForms } from '../lexicon/verbForms'

const verbs = [
  'bijdragen',
  'vergroten',
  'verkleinen',
  'verhogen',
  'verlagen',
  'verbeteren',
  'versterken',
  'verkorten',
  'verminderen',
  'voorkomen',
  'beperken',
  'verlichten',
  'ontlasten',
  'versnellen',
  'verruimen',
  'stimuleren',
  'bevorderen',
  'activeren',
  'motiveren',
  'beinvloeden',
  'doorbreken',
  'besparen',
  'behoeden',
  'beschermen',
  'bewerkstelligen',
  'veroorzaken',
  'helpen',
  'veranderen',
  'remmen',
  'halveren',
  'herstellen',
]
  .flatMap((verb) => verbForms.get(verb)?.infinitive ?? [])
  .concat('bestrijden', 'uitbannen', 'vermijden')

const separable =
  '(?:tegen|terug|weg|teweeg|aan|bij|terug) te (?:gaan|dringen|nemen|brengen|jagen|wakkeren|dragen)'
const nouns =
  '(?:verbetering|vermindering|versterking|vergroting|verlaging|verhoging|verkleining|bevordering|stimulering|voorkoming|preventie|terugdringing|vroegsignalering) van'

/**
 * What someone sets out to do (“te verminderen”, “het vergroten van”): no claim by itself, and a reservation when the
 * sentence says that it is the aim, a question or not proven.
 */
export const intention = new RegExp(
  `(?<![a-z0-9-])(?:(?:te|het|en|of|tot) (?:[a-z]+ )?(?:${verbs.join('|')})|(?:${verbs.join('|')})|${separable}|(?:tegengaan|terugdringen|wegnemen) van|${nouns})(?![a-z0-9-])`,
  'g',
)

/** The better state that an aim speaks of (“minder eenzaam”); in a question or a denial it is a comparison like any. */
export const betterState =
  /(?<![a-z0-9-])(?:minder|meer|langer|sneller|vaker|eerder|betere?|lagere?|hogere?|sterkere?|gezondere?|kleinere?) [a-z]+(?![a-z0-9-])/g
