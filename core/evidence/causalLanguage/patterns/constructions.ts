import { places } from './places'
import type { CauseRule } from './rule'

/** Claims made by how a sentence is built, or by an expression as a whole, rather than by a verb. */

const comparative = '(meer|minder|vaker|beter|eerder|verder|[a-z]{3,}er)'
const had = '(was|waren|had|hadden|zou|zouden)'
const gone =
  '(geworden|gebleven|gegaan|gekomen|geraakt|gelukt|geweest|gevallen|gestopt|verloren|kwijtgeraakt|uitgevallen|afgehaakt|vastgelopen|opgelopen|gebeurd|ontstaan|verdwenen|mislukt|gehaald)'

/** The more the more; what would have been without. */
const constructed: readonly CauseRule[] = [
  { kind: 'werkwoord', pattern: `hoe ${comparative} … (hoe|des te) ${comparative}` },
  // A heading: “Vaker buiten spelen, gezondere kinderen”.
  {
    kind: 'werkwoord',
    pattern:
      '(?<=^)(meer|minder|vaker|eerder|betere?) [^,.:]+, (betere?|gezondere?|sterkere?|fittere?|gelukkigere?|veiligere?) [a-z]+$',
  },
  { kind: 'werkwoord', pattern: `naarmate … ${comparative} … ${comparative}` },
  {
    kind: 'zonder-woord',
    pattern: `(als|indien|wanneer|waar) … (niet|geen) … ${had} … ${had}`,
    factual: true,
  },
  {
    kind: 'zonder-woord',
    pattern: `(was|waren|had|hadden) … (er niet|niet|geen) (geweest|gehad|gekomen|gebeurd|gekregen|ingegrepen),? … ${had}`,
    factual: true,
  },
  {
    kind: 'zonder-woord',
    pattern: `${had} … zonder (de|het|een|deze|dit|die|hun|onze|haar|zijn|hulp|steun|begeleiding) … ${gone}`,
    factual: true,
  },
  {
    kind: 'zonder-woord',
    pattern:
      'zonder (de|het|een|deze|dit|die|hun|onze|mijn|jouw|haar|zijn)( [a-z-]+){1,4} (zat|zaten|liep|liepen|bleef|bleven|kwam|kwamen|ging|gingen|lukte|redde|redden|raakte|raakten|viel|vielen) … (nog|nooit|niet|niets|allang|al lang)',
  },
  {
    kind: 'zonder-woord',
    pattern:
      '(?<=^|[.;:,] )zonder( [a-z-]+){1,4} ({belanden:fin}|{raken:fin}|{vallen:fin}|{lopen:fin}|{redden:fin}|{ontstaan:fin}|{verdwijnen:fin}|{vereenzamen:fin}|{verliezen:fin})',
    unless: /zonder (?:[a-z]+ )?te [a-z]+en/,
    factual: true,
  },
  {
    kind: 'zonder-woord',
    pattern: 'zou(den)? … zonder (de|het|een|deze|dit|die|hun|onze)',
  },
]

/** Where an outcome came from. */
const origins: readonly CauseRule[] = [
  { kind: 'herkomst', pattern: '(op|voor) (het conto|rekening) van' },
  { kind: 'herkomst', pattern: '{danken:fin} … aan', unless: /(?:wij|we) danken (?:alle|de|iedereen|u)/ },
  { kind: 'herkomst', pattern: 'aan … (te danken|te wijten|toe te schrijven)' },
  { kind: 'herkomst', pattern: 'wij schrijven … toe aan' },
  { kind: 'herkomst', pattern: '(word(t|en)|werd(en)?) … toegeschreven aan' },
  {
    kind: 'herkomst',
    pattern: '(heeft|hebben|had|hadden) … te maken met',
    subject: 'thing',
    needs: 'change',
  },
  {
    kind: 'herkomst',
    pattern: 'te maken (heeft|hebben|had|hadden) met',
    subject: 'thing',
    needs: 'change',
    unless: /(?<![a-z])(?:die|wie|vaker|regelmatig)(?![a-z])/,
  },
  { kind: 'herkomst', pattern: '(is|zijn|was|waren) … debet aan' },
  { kind: 'herkomst', pattern: '(is|was) (dan ook |zeker |beslist )?geen toeval' },
  {
    kind: 'herkomst',
    pattern: '(is|zijn|was|waren) (mede |vooral |grotendeels |deels )?verantwoordelijk voor (de|het|een)',
    needs: 'change',
    subject: 'thing',
  },
  {
    kind: 'effect',
    pattern:
      '(reden|redenen|verklaring|verklaringen) (kan zijn |kunnen zijn |zijn )?(voor|van|waarom|waardoor|dat)',
    needs: 'change',
    unless: /reden (?:voor|van) (?:aanmelding|verwijzing|contact|opzegging|het onderzoek)/,
  },
  {
    kind: 'effect',
    pattern:
      '(is|zijn|was|waren|vormt|vormen|vormde|blijkt|bleek) … (sleutel|motor|aanjager|katalysator|drijfveer|voedingsbodem|fundament|basis|smeermiddel|bouwsteen) (tot|voor|van|achter|onder)',
    subject: 'thing',
    unless: /op basis van|basis van (?:cijfers|gegevens|een)/,
  },
  {
    kind: 'effect',
    pattern:
      '({noemen:fin}|{zien:fin}) … als (belangrijkste |voornaamste )?(reden|oorzaak|verklaring) (dat|waarom|waardoor)',
  },
  { kind: 'effect', pattern: 'andere (verklaringen|oorzaken)' },
  {
    kind: 'herkomst',
    pattern: 'aan ([a-z]+e )?(factoren|oorzaken|omstandigheden|zaken|dingen) … ({liggen:inf}|{liggen:fin})¶',
  },
  { kind: 'effect', pattern: 'wat … {op|leveren}' },
  { kind: 'effect', pattern: 'wat {leveren:fin} … op¶' },
  { kind: 'effect', pattern: 'wat (de|het) (resultaat|resultaten|opbrengst) van (de|het|onze|deze|dit)' },
  {
    kind: 'effect',
    pattern: '{spelen:fin} … (een|geen)( [a-z]+){0,2} rol¶',
    subject: 'thing',
  },
  {
    kind: 'effect',
    pattern: '(opbrengst|resultaat|winst|uitkomst|verdienste) van … (is|was) (dat|meer|minder|een [a-z]+er)',
    unless: /(?:onderzoek|meting|enquete|vragenlijst)/,
  },
]

/** Working well or badly. */
const workings: readonly CauseRule[] = [
  {
    kind: 'werkzaam',
    pattern:
      '{werken:fin} (heel |zeer |erg |ook |juist |sterk |vooral |duidelijk )*(preventief|positief|negatief|gunstig|ongunstig|averechts|helend|door|[a-z]+(verlagend|verhogend|bevorderend|versterkend|werend|gevend|remmend)|stimulerend|motiverend|verbindend|activerend|inspirerend|ontmoedigend|drempelverlagend)',
    subject: 'thing',
    unless: /werk[a-z]* door (?:de|het|een|tot|aan|in)/,
  },
  {
    kind: 'werkzaam',
    pattern:
      '(goed|slecht|positief|negatief|gunstig|ongunstig|averechts|anders|verkeerd) (uitpakt|uitpakken|uitpakte|uitpakten|uitgepakt)',
  },
  {
    kind: 'werkzaam',
    pattern: '(nut|waarde|effect|dienst|diensten|meerwaarde|bestaansrecht) … bewezen',
  },
  { kind: 'werkzaam', pattern: '{bewijzen:fin} … (nut|waarde|dienst|diensten|bestaansrecht)' },
  {
    kind: 'werkzaam',
    pattern: '(betaalt|betalen|betaalde|verdient|verdienen|verdiende) zich(zelf)? … (uit|terug)¶',
  },
  {
    kind: 'werkzaam',
    pattern: 'zich(zelf)? … (uitbetaalt|uitbetaald|terugbetaalt|terugverdient|terugverdiend|terugverdienen)',
  },
]

const worth: readonly CauseRule[] = [
  {
    kind: 'effect',
    pattern:
      '(heeft|hebben|had|hadden) … (veel|weinig|niets|iets) (gehad )?aan (de|het|een|deze|dit|hun|die)',
    unless: /(?:veel|weinig|niets|iets) aan (?:de|het) (?:hand|orde)/,
  },
  {
    kind: 'effect',
    pattern:
      '(is|zijn|was|waren) … (goed|slecht|gezond|ongezond|bevorderlijk|schadelijk|nadelig|gunstig|ongunstig) voor',
    needs: 'outcome',
    subject: 'thing',
  },
  {
    kind: 'effect',
    pattern:
      '(goed|slecht|gezond|ongezond|bevorderlijk|schadelijk|nadelig|gunstig|ongunstig) (is|zijn|was|waren) voor',
    subject: 'thing',
  },
  {
    kind: 'werkzaam',
    pattern: '(beter|goed|slecht|niet|averechts) (werkt|werkte|werkten|werken)',
    subject: 'thing',
    unless: /(?:beter|goed|niet) werk[a-z]* (?:[a-z]+ )?(?:samen|met|aan|voor|bij|in|op)/,
  },
]

/** “Volgens ouders werkt de aanpak.” */
const worksBehind: CauseRule = {
  kind: 'werkzaam',
  pattern:
    '(werkt|werkte|werken|werkten) (de|het|deze|dit|onze) ([a-z]+e )?[a-z]*(aanpak|methode|methodiek|training|cursus|programma|project|interventie|begeleiding|maatregel|maatregelen|regeling|werkwijze|formule|behandeling|lessen)¶',
  unless: /(?<![a-z])(?:hoe|zo|hier|daar|samen) werk/,
}

/** “De aanpak werkt.”: with nothing behind it but the end of its clause. */
const works: CauseRule = {
  kind: 'werkzaam',
  pattern:
    '(werkt|werkte|werkten|heeft gewerkt|hebben gewerkt|(?<=(?:welke|of|dat) [^,;:]*)werken)(?=[.;:!,)"](?: |$)|$)',
  subject: 'thing',
  unless: /(?<![a-z])(?:hier|daar|waar|er|samen|thuis|buiten) (?:[a-z]+ )*werk/,
}

const resultatives: readonly CauseRule[] = [
  {
    kind: 'werkwoord',
    pattern: `({brengen:fin}|{helpen:fin}|{krijgen:fin}|{trekken:fin}|{halen:fin}|{houden:fin}|{duwen:fin}|{storten:fin}|{loodsen:fin}) … ${places}`,
  },
  {
    kind: 'werkwoord',
    pattern: `(heeft|hebben|had|hadden) … ${places} ({brengen:part}|{helpen:part}|{krijgen:part}|{trekken:part}|{halen:part}|{houden:part}|{duwen:part}|{storten:part}|{loodsen:part})`,
  },
]

/** Whole expressions; said of people they need an outcome. */
const expressions: readonly CauseRule[] = [
  '{slaan:fin} … aan¶',
  '{halen:fin} … (angel|druk|scherpte|spanning) (uit|van|af)',
  '({blazen:fin}|{brengen:fin}) … (nieuw )?leven in',
  '{leggen:fin} … (druk|beslag|een hypotheek) op',
  '(dat|dit) is (het|de) (werk|verdienste) van',
  '{geven:fin} … (glans|kleur|zin) aan',
  '(vertaalt|vertalen|vertaalde|vertaalden) zich … in',
  '(heeft|hebben|had|hadden) zich … vertaald in',
  'vruchten ({af|werpen})',
  '{laten:fin} … (meer|minder|vaker|beter|langer|weer) [a-z]+en¶',
  '(meer|minder|vaker|beter|langer|weer) {laten:fin} [a-z]+en¶',
  '{houden:fin} … op peil',
  'op peil {houden:part}',
  '{doen:fin} … wonderen',
  'wonderen … ({doen}|{verrichten})',
  '{eisen:fin} … tol',
  '(heeft|hebben|had|hadden) … (weerslag|repercussies) op',
  '{laten:fin} … (sporen|diepe sporen) na',
  '{spelen:fin} … parten',
  '{maken:fin} … een (einde|eind) aan',
  '{betekenen:fin} … (het einde|een einde|een doorbraak|een keerpunt)',
  '(schot in de roos|gouden greep|keerpunt|gamechanger)',
  '{doen:fin} … geen goed',
  'geen goed gedaan',
  '{maken:fin} … de weg vrij',
  '(wereld van verschil)',
  '(steun in de rug|duwtje in de rug|zetje in de rug|boost)',
  '{bieden:fin} … soelaas',
  '{vormen:fin} … (buffer|schild|dam|rem) (tegen|op)',
  '({zetten:fin}|{slaan:fin}) … (een streep door|een bres)',
].map((pattern) => ({ kind: 'werkwoord', pattern, subject: 'claim' }) as const)

export const constructions: readonly CauseRule[] = [
  { kind: 'werkwoord', pattern: '(last|zorgen|druk) … van (de|hun|het) (schouders|schouder)' },
  ...constructed,
  ...origins,
  ...workings,
  works,
  worksBehind,
  ...worth,
  ...resultatives,
  ...expressions,
]
