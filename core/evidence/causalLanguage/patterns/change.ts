import { bothWays, changers, movers } from '../lexicon/actingVerbs'
import { outcomeStems } from '../lexicon/outcomes'
import { places } from './places'
import type { CauseRule } from './rule'
import { verbRules } from './verbRules'

/** Between a verb and its object. */
const meanwhile =
  '((ook|zo|wel|vaak|soms|sterk|direct|merkbaar|aantoonbaar|vooral|juist|daarmee|hiermee|daardoor|hierdoor) )*'

const object =
  '(de|het|een|hun|haar|zijn|onze|mijn|ons|hen|hem|deze|dit|die|dat|al deze|veel|meer|iemands|zowel|niet (alleen )?de|ook de|daarmee de|zo de|vooral de|direct de|aantoonbaar de|merkbaar de|sterk de|eenzaamheid|armoede|schulden|stress|overlast|schooluitval|schoolverzuim|problemen|zorgkosten|werkloosheid|ongelijkheid|gezondheidsverschillen|spanningen|klachten|isolement|participatie)'

const outcome = `[a-z]*(${outcomeStems})[a-z]*`

export const changingVerbs: readonly CauseRule[] = [
  ...verbRules(changers, { kind: 'verandering', subject: 'claim' }),
  ...verbRules(movers, { kind: 'werkwoord', subject: 'thing' }),
  ...verbRules(bothWays, {
    kind: 'verandering',
    subject: 'claim',
    behind: ` ${meanwhile}(${object}|([a-z]+e )?${outcome})`,
  }),
  {
    kind: 'verandering',
    pattern: `{beperken:fin} ${meanwhile}(de|het|hun|haar|zijn)`,
    subject: 'claim',
    unless: /beperk[a-z]* zich|(?:is|zijn|blijft|bleef|zeer|erg) beperkt/,
  },
  {
    kind: 'verandering',
    pattern: '(heeft|hebben|had|hadden) … beperkt',
    subject: 'claim',
    unless: /beperkt (?:aantal|inzicht|zicht|effect|invloed|zelfredzaam)|een beperkt/,
  },
  { kind: 'verandering', pattern: '{brengen:fin} … (terug|omlaag|omhoog)', subject: 'claim' },
  {
    kind: 'voorkomen',
    pattern:
      '{voor.komen:fin} (dat|de|het|een|veel|vaak|erger|onnodig[a-z]*|verder[a-z]*|[a-z]*(problemen|schulden|uitval|verzuim|eenzaamheid|armoede|huisuitzetting(en)?|uithuisplaatsing(en)?|geweld|overlast|escalatie|crisis|uitsluiting|achterstand(en)?|zorg|val(len|partijen)?|terugval|ongelukken|opname[ns]?|isolement|pesten|schade|stress|zwaardere)[a-z]*)',
    subject: 'claim',
    unless:
      /(?:om|te|vaak|vaker|meest|veel|kan|kunnen|wil|willen|moet|moeten) voorkom[a-z]+ (?:bij|in|onder)|voorkomen van|het voorkomen|te voorkomen/,
  },
  { kind: 'voorkomen', pattern: `{voor.komen:fin} ${meanwhile}dat` },
  {
    kind: 'voorkomen',
    pattern: '(voorkomt|voorkwam)',

    unless:
      /(?<![a-z])(?:dat|die|wat|of|waar|hoe|zoals|omdat) [^,;:]*voork(?:omt|wam)|(?:vaak|vaker|meest|veel|regelmatig|zelden|soms|nauwelijks|niet) voork(?:omt|wam)/,
  },
  { kind: 'voorkomen', pattern: '(heeft|hebben|had|hadden) … voorkomen', subject: 'claim' },
  {
    kind: 'voorkomen',
    pattern:
      '(kon|konden) … (worden voorkomen|voorkomen worden|worden vermeden|worden verminderd|worden opgelost)',
  },
  { kind: 'voorkomen', pattern: '(dit|dat|hiermee|daarmee|zo) … (is|zijn|word(t|en)|werd(en)?) … voorkomen' },
  {
    kind: 'voorkomen',
    pattern: `(?<=^|[.,;:] )met (de|het|een|deze|dit|onze|hun|[a-z]+e) … (is|zijn|word(t|en)|werd(en)?) … (${[...changers, ...bothWays].map((verb) => `{${verb}:part}`).join('|')}|ingelopen)`,
  },
  {
    kind: 'voorkomen',
    pattern: `(?<=^|[.,;:] )met … (is|zijn|word(t|en)|werd(en)?) … ${places} ({brengen:part}|{helpen:part}|{halen:part}|{krijgen:part})`,
  },
  { kind: 'voorkomen', pattern: 'met … (is|zijn|word(t|en)|werd(en)?) … voorkomen' },
  {
    kind: 'voorkomen',
    pattern: '(is|zijn|werd(en)?|word(t|en)) … (voorkomen|vermeden) … (door|dankzij|met)',
  },
]
