import type { Plain } from './normalise'
import type { Segment } from './segments'
import { changeWord } from './lexicon/outcomes'
import { unproven } from './lexicon/proof'
import { verbForms } from './lexicon/verbForms'
import { isActor } from './lexicon/people'
import { subjectOf, words } from './subject'

/** What takes a claim back: and how far its words reach. */
export interface Hedge {
  readonly kind: 'modal' | 'ability' | 'speaker' | 'goal' | 'question' | 'no-proof' | 'course' | 'association'
  readonly start: number
  readonly end: number
  /** `sentence`, or only its own clause and the clauses that hang on it. */
  readonly reach: 'sentence' | 'group' | 'clause'
}

interface HedgeRule {
  readonly kind: Hedge['kind']
  readonly reach: Hedge['reach']
  readonly pattern: RegExp
}

const w = (source: string) => new RegExp(`(?<![a-z0-9-])(?:${source})(?![a-z0-9-])`, 'g')

const research =
  '(?:[a-z]*onderzoek(?:en)?|cijfers|data|evaluaties?|resultaten|literatuur|rapport(?:en)?|studies?|analyses?|[a-z]*monitor|enquete|registratie|metingen?|bronnen|wetenschap|figuur|tabel|tellingen?|uitkomsten|gegevens|cbs|ggd|rivm|scp)'
const opinions = [
  'menen',
  'beamen',
  'bevestigen',
  'constateren',
  'onder.strepen',
  'onder.vinden',
  'betogen',
  'beweren',
  'getuigen',
  'signaleren',
  'herkennen',
  'op|merken',
  'bemerken',
  'antwoorden',
  'oordelen',
]
  .flatMap((verb) => verbForms(verb).finite)
  .join('|')
const speaking = `zeg(?:t|gen)|zei(?:den)?|vertel(?:t|len|de|den)|verteld|geef(?:t)? (?:ook |zelf |allemaal |vaak |bovendien |daarbij )?aan|gev?en (?:ook |zelf |allemaal |vaak |bovendien |daarbij )?aan|gaf aan|gaven (?:ook |zelf |vaak |daarbij )?aan|aangegeven|aangeven|aangaf|aangaven|meld(?:t|en|de|den)|gemeld|noem(?:t|en|de|den)|genoemd|vind(?:t|en)|vond(?:en)?|denk(?:t|en)|dacht(?:en)?|merk(?:t|en|te|ten)|ervaar(?:t|de|den)|ervaren|ervoer(?:en)?|schrijf(?:t)|schrijven|schreef|schreven|geloof(?:t)|geloven|beleef(?:t)|beleven|benadruk(?:t|ken|te|ten)|beschrijf(?:t)|beschrijven|leg(?:t|gen) uit|uitleggen|stell(?:en)|stelt|stelde(?:n)?|vrezen|vreest|verwacht(?:en|te|ten)?|hoor(?:t|den)|horen|oordelen|oordeelt|concludeert|zie(?:t|n)|zagen|zag|heb(?:ben)? (?:ook |zelf |vaak )?(?:het gevoel|het idee|de indruk)|heeft (?:het gevoel|het idee|de indruk)|zijn (?:van mening|positief|het eens|ervan overtuigd)|is (?:van mening|ervan overtuigd)|${opinions}|beoordel(?:en|den)|beoordeelt|waarder(?:en|den)`

const rules: readonly HedgeRule[] = [
  // “hebben kunnen leveren” tells what was done.
  {
    kind: 'modal',
    reach: 'clause',
    pattern: w('kan|(?<!(?:heeft|hebben|had|hadden) [^.;:,]*)kunnen'),
  },
  {
    kind: 'modal',
    reach: 'clause',
    pattern: w(
      'zou|zouden|lijkt|lijken|leek|leken|schijnt|schijnen|mogelijkerwijs|mogelijke|potentieel|potentiele|vermeende|veronderstelde|mede-mogelijk',
    ),
  },
  {
    kind: 'modal',
    reach: 'group',
    pattern: w(
      'wellicht|misschien|waarschijnlijk|vermoedelijk|(?<=^)mogelijk(?! (?:gemaakt|dankzij|door|doordat|om|te)(?![a-z]))|mogelijkerwijs|naar verwachting|naar alle waarschijnlijkheid|ogenschijnlijk|eventueel|in theorie|naar ons idee|volgens ons',
    ),
  },
  {
    kind: 'modal',
    reach: 'clause',
    pattern:
      /(?<![a-z0-9-])mogelijk(?! (?:gemaakt|maken|maakt|maakte|dankzij|door|doordat|omdat|om|te|was|is|werd)(?![a-z]))(?![a-z0-9-])(?<!(?:zo (?:goed |veel |snel |vroeg |lang )?|zoveel |maakt[a-z]* (?:[a-z]+ ){0,5}|maken (?:[a-z]+ ){0,5})mogelijk)/g,
  },
  {
    kind: 'modal',
    reach: 'sentence',
    pattern: w(
      '(?:het )?(?:is|lijkt|lijken|blijft|acht(?:en)? het)(?: het)?(?: niet)? (?:zeer |heel |goed |best )?(?:aannemelijk|denkbaar|mogelijk|waarschijnlijk|voorstelbaar|de vraag|onzeker|plausibel|niet uitgesloten|onwaarschijnlijk)(?: of| dat|,)?',
    ),
  },
  {
    kind: 'modal',
    reach: 'sentence',
    pattern: w(
      'lijk(?:t|en) (?:het )?(?:er|erop)(?: op)?(?: dat| of)?|het (?:lijkt|leek) (?:erop|alsof|of)|(?:duid(?:t|en)|wijs(?:t)|wijzen) (?:er)?op dat|verwacht(?:en|te|ten)? dat|suggere(?:ert|ren)|doe(?:t|n) vermoeden|vermoed(?:en|t|elijk)?|vermoeden bestaat|verwacht(?:en|ing)|aanwijzing(?:en)?|signalen dat|signaal dat|hypothese|veronderstel(?:len|t|ling)|aannemelijk|plausibel|niet uit te sluiten|niet uitgesloten|schatten in|(?:we|wij) denken dat|lijk(?:t|en) erop',
    ),
  },
  {
    kind: 'modal',
    reach: 'sentence',
    pattern: w(
      '(?:kan|kunnen|zou|zouden) (?:(?:ook|mede|deels|dan|wel|heel goed|best|goed|eveneens|kunnen) )*(?:komen|liggen|zitten|samenhangen|betekenen|zijn dat)',
    ),
  },
  {
    kind: 'question',
    reach: 'sentence',
    pattern: w(
      'kan te maken hebben met|kunnen te maken hebben met|vraag (?:is )?(?:dan |nu |nog )?(?:wat|hoe|waardoor|waarom|wie|welke?|of)(?! de vraag)|blijf(?:t|en) (?:een )?open(?: vraag)?|wat (?:de|het) (?:resultaat|resultaten|opbrengst)|wat (?:precies|nu|dan) (?:de|het)|niet op te maken|niet uit op te maken',
    ),
  },
  {
    kind: 'speaker',
    reach: 'sentence',
    pattern: new RegExp(
      `(?<![a-z0-9-])(?:volgens|aldus|in de ogen van|naar het oordeel van|naar de mening van|in de beleving van|in de ervaring van)(?! (?:de |het |een |dit |recent |nieuw |landelijk |dat |deze |eigen |ons )*${research})(?![a-z0-9-])`,
      'g',
    ),
  },
  {
    kind: 'question',
    reach: 'sentence',
    pattern: w(
      'hoe (?![a-z]+er (?:[a-z]+ )|meer|minder|beter)[^;:.,]*, (?:is|wordt|worden|blijft|weten|staat|laat|laten|leest|lezen)|inzicht in (?:de |het |welke |hoe |de mate )?[a-z]+ (?:die|waarmee|waarin|wat|hoe)',
    ),
  },
  {
    kind: 'modal',
    reach: 'sentence',
    pattern: w(
      '(?:we|wij) (?:geloven|denken|vermoeden|menen) (?:ook )?dat|(?:geloven|denken|vermoeden|menen) (?:we|wij) (?:ook )?dat|de indruk dat|de indruk wekken|wekken de indruk|wekt de indruk',
    ),
  },
  {
    kind: 'speaker',
    reach: 'sentence',
    pattern: w(
      '(?<=, )(?:zo|aldus) (?:geven|zegt|zeggen|vertelt|vertellen|stelt|stellen|meldt|melden|meent|menen|ervaren)',
    ),
  },
  { kind: 'speaker', reach: 'clause', pattern: w('tevreden over|waardering voor|te spreken over') },
  {
    kind: 'speaker',
    reach: 'sentence',
    pattern: w(
      'naar (?:het|de) (?:idee|gevoel|indruk|zeggen|beleving) van|naar eigen zeggen|naar eigen oordeel|naar hun oordeel|in hun beleving|naar hun mening|naar hun idee|in eigen woorden|naar zijn zeggen|naar haar zeggen|zelfgerapporteerd',
    ),
  },
  {
    kind: 'goal',
    reach: 'sentence',
    pattern: w(
      '[a-z]*doel(?:stelling)? (?:is|was|van|hiervan|daarvan|hierbij|dat)|[a-z]*doel(?:en|stellingen) (?:zijn|waren|van|hiervan|daarvan|hierbij|dat)|met als (?:[a-z]+ )?doel|(?:heeft|hebben|had|hadden|stelt|stellen) (?:zich )?(?:[a-z]+ ){0,3}(?:als |ten |tot )doel|[a-z]*doel:|(?:doel|doelen|doelstelling|doelstellingen|ambitie)(?: [0-9a-z]+)?:|leerdoel|ten doel|als doel|tot doel|streef(?:t|de)|streven|streefden|gestreefd (?:wordt|werd)|(?:wordt|werd) gestreefd|beoog(?:t|d|de|den)|beogen|gericht op|erop gericht|richt(?:en|te|ten)? zich (?:[a-z]+ ){0,3}op|zich richt(?:en)? op|bedoeld (?:om|voor|als|ter)|bedoeling|ambitie|opdracht is|missie|de wens|met het oog op|opgezet om|in het leven geroepen om|ingezet om|probe(?:ert|ren|erde|erden)|pog(?:en|ing|ingen)|tracht(?:en|te|ten)?|hoop(?:t|ten)|hopen|hoopte|gehoopt|hopelijk|wil(?:t|len|de|den)?|wenst|wensen|moet(?:en)?|moest(?:en)?|dien(?:t|en) te|willen|wilden|zich inzetten voor|zet(?:ten)? zich in (?:voor|om)|van plan|voornemen|ter (?:voorkoming|bevordering|verbetering|vermindering|versterking|stimulering)|teneinde|inzetten op|zetten in op|zet in op|(?<!(?:de|extra|meer|hun|onze|die|deze) )inzet op|werk(?:t|en|ten) (?:[a-z]+ ){0,3}aan (?:het |een |de )',
    ),
  },
  {
    kind: 'question',
    reach: 'clause',
    pattern: w(
      'in hoeverre|in welke mate|de mate waarin|hoeveel invloed|wat (?:de|het) (?:[a-z]+ )?(?:effect|effecten|invloed|impact|gevolgen|oorzaak|oorzaken|meerwaarde)|welke? (?:[a-z]+ )?(?:effect|effecten|invloed|impact|gevolgen|oorzaak|oorzaken|factoren)|op welke manier|op welke wijze',
    ),
  },
  {
    kind: 'question',
    reach: 'clause',
    pattern: w(
      '(?:onderzoek(?:en|t|ten)?|inzicht|zicht|zoektocht|vraag|literatuur|studie|evaluatie)(?: [a-z]+){0,3} (?:naar|in|op) (?:(?:de|het|een|mogelijke|hoe) )*(?:effect(?:en)?|impact|invloed|oorza(?:ak|ken)|gevolg(?:en)?|meerwaarde|effectiviteit|werking)|(?:meet|meten|gemeten|onderzoek(?:t|en)|onderzocht|evalue(?:ert|ren)|nagaan|nagegaan|bekijken|volgen|monitoren|in kaart)(?: [a-z]+){0,8} (?:effect(?:en)?|impact|invloed|oorza(?:ak|ken)|gevolg(?:en)?|meerwaarde|effectiviteit)|(?:effect(?:en)?|impact|invloed|oorza(?:ak|ken)|gevolg(?:en)?|meerwaarde|effectiviteit)(?: [a-z]+){0,8} (?:te meten|meten|gemeten|onderzocht|onderzoeken|te onderzoeken|in kaart|in beeld|nagaan|geevalueerd)',
    ),
  },
  { kind: 'no-proof', reach: 'sentence', pattern: w(unproven) },
  {
    kind: 'no-proof',
    reach: 'sentence',
    pattern: w(
      'onmogelijk (?:om )?(?:aan te tonen|te bewijzen|vast te stellen|te zeggen|te meten|te bepalen)|(?:geen|nog geen|geen enkel|onvoldoende|weinig|zonder|geen hard) (?:bewijs|bewijzen|aanwijzing(?:en)?|uitspra(?:ak|ken)|conclusies?|uitsluitsel)|geen (?:oorzakelijk(?:e)?|causa(?:al|le)|direct(?:e)?|aantoonbaar|eenduidig|een-op-een)(?: of [a-z]+)? (?:verband(?:en)?|relatie(?:s)?|link|effect)|bewij(?:st|zen) (?:nog |dus |op zichzelf )?niet|blijk(?:t|en) (?:dus |echter |nog )?niet|niet (?:[a-z]+ ){0,4}toe te schrijven|niet (?:te bewijzen|bewezen|aangetoond|aan te tonen|aantoonbaar|aantonen|vast te stellen|vastgesteld|vaststellen|te zeggen|zeggen|gezegd|te meten|meetbaar|meten|gemeten|bekend|duidelijk|onderzocht|te bepalen|te achterhalen|uit te maken|af te leiden|afleiden|afgeleid|concluderen|te concluderen|geconcludeerd|worden geconcludeerd|aannemen|weten|zeker|vanzelfsprekend|per se|noodzakelijk|(?:zonder meer|een op een|een-op-een|eenduidig|rechtstreeks|direct|alleen|uitsluitend|volledig)(?: [a-z]+){0,4} (?:toe|verbinden|te verbinden|toeschrijven|herleiden|koppelen|te koppelen)|toe te schrijven|toeschrijven|toegeschreven|te herleiden|worden (?:vastgesteld|aangetoond|toegeschreven|bewezen|gezegd|herleid|bepaald|gemeten|afgeleid|gelezen|opgevat|gezien))|zeg(?:t|gen) (?:dus |nog |daarom )?(?:niets|niks|weinig|niet)|weten (?:we|wij) (?:dus |nog |echter )?niet|weten niet|weet niemand|volgt (?:dus |nog |daarom )?niet|beteken(?:t|en) (?:dus |nog |daarom |echter )?niet|hoef(?:t|en) niet|onbekend|onduidelijk|ongewis|lastig te|moeilijk te (?:meten|bepalen|zeggen|onderscheiden|bewijzen|duiden|isoleren)|is (?:nog )?de vraag|nog niet (?:bekend|duidelijk|vast|onderzocht|aangetoond|te zeggen)|oorzaak (?:is|en gevolg zijn) (?:niet|onbekend|onduidelijk)|la(?:at|ten) (?:dus |zich |echter )?(?:niet|geen)(?: [a-z]+){0,3} (?:zien|vaststellen|meten|bewijzen|toe|conclusies?|uitspraken)|mag (?:dus |daarom )?(?:niet|geen)|mogen (?:dus |daarom )?(?:niet|geen)|kun(?:nen)? (?:we|wij) (?:dus |daarom |hieruit |met deze gegevens |op basis hiervan )*niet|kan (?:dus |daarom |hieruit )*niet|te (?:klein|gering|weinig|beperkt|kort|grof|vroeg)(?: [a-z]+)* (?:om|voor) [^;.]*(?:uitspra(?:ak|ken)|conclusies?|vast te stellen|te zeggen|te bepalen|te concluderen)|(?:uitspra(?:ak|ken)|conclusies?) [^;.]*te (?:klein|gering|weinig|beperkt|kort|vroeg)|kun(?:nen)? (?:[a-z]+ ){0,8}niet (?:worden )?(?:bepalen|bepaald|zeggen|vaststellen|beoordelen|aangeven|uitmaken|achterhalen)|ontbreekt (?:het )?bewijs|bewijs ontbreekt|valt niet te|is niet te (?:zeggen|bewijzen|bepalen)|er is niet (?:onderzocht|gekeken|gemeten)',
    ),
  },
  {
    kind: 'course',
    reach: 'clause',
    pattern: w('(?:gedurende|tijdens|in de loop van) het [a-z]*traject'),
  },
]

/** Words that say of themselves that two things go together, without saying which causes which. */
export const association =
  /(?<![a-z0-9-])(?:(?:schrijf(?:t)|schrijven|schreef|schreven) (?:[^;:.]*? )?toe(?: aan)?|(?:ga(?:at|an)|ging(?:en)?) (?:[^;:.]*? )?hand in hand|hand in hand (?:ga(?:at|an))|(?:loopt|lopen|liep|liepen) (?:[^;:.]*? )?(?:parallel|gelijk op|synchroon)|(?:hang(?:t|en)|hing(?:en)?) (?:[^;:.]*? )?samen(?! met de (?:buurt|gemeente))|samenhang(?:t|en)?(?: met| tussen)|samenhing(?:en)? met|(?:ga(?:at|an)|ging(?:en)?) (?:[^;:.]*? )?(?:gepaard|gelijk op|samen op|samen met)|(?:samen|gelijk op|gepaard) te gaan met|samen te hangen|verband te houden|gepaard (?:gaat|gaan|ging|gingen|gegaan)|gelijk opga(?:at|an)|(?:val(?:t|len)|viel(?:en)?) (?:[^;:.]*? )?samen met|samenval(?:t|len)|verband (?:met|tussen|houd(?:t|en))|(?:houd(?:t|en)|hield(?:en)?) verband|in verband (?:gebracht|te brengen|gezien)|correl(?:eert|eren|atie|aties)|(?:gerelateerd|geassocieerd|gekoppeld|gelinkt|verbonden) (?:aan|met)|(?:een|geen|enige) (?:[a-z]+ )?samenhang(?! in de)|(?:relatie|samenhang|verband|verbanden) (?:is |zien |te zien |gevonden |bestaat |blijkt )?(?:tussen|met))(?![a-z0-9-])/g

/** “Tijdens de training verbeterde …”: with a change, says when it came and leaves open whether it came of it. */
const whileHelped = w(
  '(?:gedurende|tijdens|in de loop van) (?:de|het|hun) [a-z]*(?:begeleiding|training|cursus|behandeling|programma|project|pilot|coaching|hulpverlening)',
)

/** An aim that is stated as one: whatever it is about, it is no result. */
export const statedAim = w(
  '(?:heeft|hebben|had|hadden) (?:[a-z]+ ){0,3}(?:als|tot|ten) (?:[a-z]+ )?doel|met als (?:[a-z]+ )?doel|met het doel|beoog(?:t|de|den)|beogen|beoogde (?:effect|resultaat|uitkomst)(?:en)?|stre(?:eft|ven|efde|efden) (?:er)?naar|opgezet om|in het leven geroepen om|streven is|de bedoeling (?:is )?dat|bedoeld om|[a-z]*doel (?:is|was|hiervan is|van (?:de|het|dit|deze) [a-z]+ is)|ambitie (?:is|voor)',
)

/** `given` tells a question mark; the rest is read from `plain`. */
export function findHedges(plain: Plain, segments: readonly Segment[]): readonly Hedge[] {
  const found = rules.flatMap(({ kind, reach, pattern }) =>
    [...plain.text.matchAll(pattern)].map(({ index, 0: text }): Hedge => ({
      kind,
      reach,
      start: index,
      end: index + text.length,
    })),
  )
  const courses = changeWord.test(plain.text) ? [...plain.text.matchAll(whileHelped)] : []
  const course = courses.map(({ index, 0: text }): Hedge => ({
    kind: 'course',
    reach: 'clause',
    start: index,
    end: index + text.length,
  }))
  const together = [...plain.text.matchAll(association)].map(({ index, 0: text }): Hedge => ({
    kind: 'association',
    reach: 'clause',
    start: index,
    end: index + text.length,
  }))
  const purposes = segments
    .filter((_, index) => isPurpose(plain, segments, index))
    .map(({ start, end }): Hedge => ({
      kind: 'goal',
      reach: 'clause',
      start,
      // What follows the infinitive belongs to the main clause again: “de drempel om hulp te vragen is lager …”.
      end: start + (/^.*? te [a-z]+/.exec(plain.text.slice(start, end))?.[0].length ?? end - start),
    }))
  return [...found, ...course, ...purposes, ...speakers(plain, segments), ...questions(plain), ...together]
}

/** “om een goede, effectieve aanpak te kiezen”: from om up to the part with te. */
function isPurpose({ text }: Plain, segments: readonly Segment[], index: number): boolean {
  const from = segments.findLastIndex(({ opener }, place) => place <= index && opener === 'om')
  return (
    from !== -1 &&
    segments.slice(from, index).every(({ start, end }) => !/ te [a-z]/.test(text.slice(start, end)))
  )
}

/** “Een kleine groep gaf aan”: some of those who were asked. */
const portion =
  /^(?:(?:een|de) )?(?:[a-z]+e )?(?:groep|deel|helft|meerderheid|merendeel|minderheid|derde|kwart)(?! van de (?:cijfers|metingen))(?![a-z])/

/** Verbs of saying and experiencing of which someone, not a study and not the authors, is the subject. */
function speakers(plain: Plain, segments: readonly Segment[]): readonly Hedge[] {
  return [...plain.text.matchAll(w(speaking))].flatMap(({ index, 0: text }): readonly Hedge[] => {
    const segment = segments.find(({ start, end }) => index >= start && index < end)
    const clause = segment ? plain.text.slice(segment.start, segment.end) : plain.text
    if (new RegExp(`(?<![a-z])${research}(?![a-z])`).test(clause)) return []
    const subject = subjectOf(plain, segments, index)
    // “vinden sneller een baan”: found, not thought.
    const isFound =
      /^v[io]nd/.test(text) &&
      /^(?: [a-z]+){0,3} (?:[a-z]*baan|werk|[a-z]*woning|[a-z]*plek|aansluiting|oplossing(?:en)?|[a-z]*maatje|de weg|elkaar)(?![a-z])/.test(
        plain.text.slice(index + text.length),
      )
    const authors = /(?<![a-z])(?:we|wij)(?![a-z])/.test(clause)
    // “…, vertellen de deelnemers”: the speaker stands behind.
    const tag = segment?.start === index && segment.opener === null && index > 0
    const isBehind = tag && words(clause.slice(text.length)).slice(0, 5).some(isActor)
    if ((subject === 'thing' && !isBehind && !portion.test(clause)) || authors || isFound) return []
    return [{ kind: 'speaker', reach: 'clause', start: index, end: index + text.length }]
  })
}

function questions({ text }: Plain): readonly Hedge[] {
  const mark = /\?["')]*$/.exec(text.trimEnd())
  if (mark) return [{ kind: 'question', reach: 'sentence', start: mark.index, end: mark.index + 1 }]
  const asked =
    /(?<![a-z])of(?![a-z])[^.;]*(?<![a-z])(?:wet(?:en)|weet|vaststellen|vast te stellen|uitwijzen|blijken|onderzo(?:eken|cht|ekt)|nagaan|nagegaan|zeggen|te zeggen|meten|gemeten|bekend|duidelijk|bepalen|de vraag|beoordelen|afwachten|af te wachten|gekeken|gevraagd)(?![a-z])|(?:vraag is|onderzo(?:eken|cht|ekt)|nagaan|nagegaan|gekeken|gevraagd|weten|de vraag|bekeken|ga(?:an|at) (?:[a-z]+ ){0,3}na|onduidelijk|onbekend|bezien|betwij[a-z]+)(?: [a-z]+){0,6},? of(?![a-z])/.exec(
      text,
    )
  return asked
    ? [{ kind: 'question', reach: 'sentence', start: asked.index, end: asked.index + asked[0].length }]
    : []
}
