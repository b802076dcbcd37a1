import type { CauseRule } from './rule'

/** Verbs and fixed phrases of influence: hindering and enabling, pushing and pulling, benefit and cost. */

const states =
  '(thuis|zelfstandig|gezond|fit|scherp|leefbaar|levend|bereikbaar|betaalbaar|jong|alert|bijeen|draaiende|actief|mobiel|vitaal|betrokken|weg|binnenshuis|buiten beeld|gevangen|arm|overeind|bij de les|in beweging)'
const gains =
  '(lucht|zekerheid|stabiliteit|richting|grip|overzicht|veerkracht|verlichting|duidelijkheid|zelfstandigheid|regie|ruimte|vrijheid|vleugels)'
const directions = '(omlaag|omhoog|naar beneden|naar boven|onder|uit|in|over|richting|naar|van)'
const passives =
  '(voorkomen|vermeden|verminderd|verkleind|vergroot|verbeterd|versterkt|verlaagd|verhoogd|bespaard|teruggedrongen|doorbroken|tegengegaan|verkort|versneld|opgelost|afgewend|beperkt)'
const adjectives =
  '([a-z]{3,}(iger|lijker|zamer|baarder)|sterk|gezond|gelukkig|leefbaar|vitaal|levendig|prettig|veilig|onveilig|hecht|ziek|zieker|stil|stiller|arm|rijker|groter|kleiner|korter|langer|lager|hoger|zwaarder|lichter|blijer|vrolijker|wantrouwend|wantrouwig|somber|somberder|moe|eenzaam|kwetsbaar|boos|angstig|weerbaar|trots|overbodig|kapot|makkelijk|lastig|moeilijk|ingewikkeld|aantrekkelijk|duur|onbetaalbaar)'
const kind = 'werkwoord'

/** Where a thing brings or sets people, or what they do. */
const brought = [
  [
    'brengen',
    '(op de been|aan het [a-z]+en|tot stand|tot bloei|op gang|in beweging|in de problemen|(dichter )?bij elkaar|nader tot elkaar|(met elkaar )?in gesprek|onder de mensen|(met elkaar )?in contact|aan het licht|uit balans)',
  ],
  [
    'zetten',
    '(op losse schroeven|onder druk|op scherp|klem|buitenspel|op achterstand|in gang|in beweging|aan het denken|aan tot|op de kaart)',
  ],
] as const

export const influence: readonly CauseRule[] = [
  // To hinder, to discourage, to harm.
  { kind, pattern: '{weer.houden} … (van|ervan)' },
  { kind, pattern: '(ervan|daarvan) … {weer.houden}' },
  { kind, pattern: '({beletten}|{ontmoedigen:fin}|{verhinderen})', subject: 'thing' },
  { kind, pattern: '{schrikken:fin} … af¶', subject: 'thing' },
  { kind, pattern: '({af|schrikken}|{ontmoedigen:part})', subject: 'thing' },
  { kind, pattern: '{tasten:fin} … aan¶', subject: 'thing' },
  { kind, pattern: '({aan|tasten}|{uit|hollen}|{ontwrichten})', subject: 'thing' },
  { kind, pattern: '{hollen:fin} … uit¶', subject: 'thing' },
  { kind, pattern: '{leggen:fin} … (stil|lam|plat)¶', subject: 'thing' },
  { kind, pattern: '{staan:fin} … in de weg' },
  { kind, pattern: 'in de weg {staan}' },
  { kind, pattern: '({treffen:fin}|{raken:fin}) (vooral|met name|ook|juist) [a-z]+', subject: 'thing' },
  // To enable.
  { kind, pattern: '{stellen:fin} … in staat', unless: /in staat van/ },
  { kind, pattern: '(in staat) ({stellen:part}|{stellen:inf}|stelt|stelde)', subject: 'thing' },
  {
    kind,
    pattern: `{geven:fin} … ${gains}`,
    subject: 'thing',
    unless: /geeft aan|gaven aan|geven aan|geef[a-z]* (?:een )?overzicht|(?:tabel|figuur|kaart|rapport)/,
  },
  {
    kind,
    pattern: `(rust|structuur|lucht|verlichting|stabiliteit|${gains}) {brengen:fin}¶`,
    subject: 'thing',
  },
  { kind, pattern: '{brengen:fin} … (rust|structuur|verlichting|stabiliteit)¶', subject: 'thing' },
  { kind, pattern: `${gains} {geven:fin}¶`, subject: 'thing' },
  { kind, pattern: '{bieden:fin} … (houvast|uitkomst|perspectief|soelaas)', subject: 'thing' },
  { kind, pattern: `{houden:fin} … ${states}`, subject: 'thing' },
  { kind, pattern: `(langer |lang )?${states} {houden:fin}¶`, subject: 'thing' },
  { kind, pattern: '(heeft|hebben|had|hadden) … (goed|deugd) {doen:part}', subject: 'thing' },
  { kind, pattern: '[a-z]+ {weg|houden}', subject: 'thing' },
  { kind, pattern: `{maken:fin} … ${adjectives}¶`, subject: 'thing', unless: /zo [a-z]+ mogelijk/ },
  {
    kind,
    pattern:
      '{maken:fin} [a-z]+( [a-z]+)? (kwetsbaar|vatbaar|weerbaar|geschikt|rijp|gevoelig|bewust|klaar) (voor|van|tegen)',
    subject: 'thing',
  },
  {
    kind,
    pattern: `(de|het|een|hun|haar|zijn|[a-z]+en) ${adjectives} {maken:fin}¶`,
    subject: 'thing',
  },
  {
    kind,
    pattern: '[a-z]{3,}er {maken:fin}¶',
    subject: 'thing',
    unless: /(?:verder|ander|onder|door) ma(?:a?k)/,
  },
  {
    kind,
    pattern:
      '{maken:fin} (ons|hen|hem|mij|me|je|mensen|kinderen|jongeren|ouderen|ouders) (?!gebruik|kennis|deel|lid)[a-z]+',
    subject: 'thing',
    unless: /maak[a-z]* [a-z]+ (?:duidelijk|bekend|wegwijs|attent)/,
  },
  { kind, pattern: '(hen|hem|haar|ons|mij|me|je) [a-z]+ {maken:fin}¶', subject: 'thing' },
  {
    kind,
    pattern:
      '{krijgen:fin} … (van de bank|aan de slag|in beweging|aan het (werk|sporten|praten|lezen|bewegen))',
  },
  {
    kind,
    pattern: '(in beweging|aan het (werk|sporten|praten|lezen|bewegen|spelen)) {krijgen:fin}¶',
    subject: 'thing',
  },
  { kind, pattern: '{redden} … van' },
  { kind, pattern: 'van … {redden:part}' },
  { kind, pattern: '{trekken:fin} … aan¶', subject: 'thing' },
  { kind, pattern: '({wekken:fin}|{scheppen:fin}|{kweken:fin}) [a-z]+', subject: 'thing' },
  { kind, pattern: '{roepen:fin} … op¶', subject: 'thing', unless: /roep[a-z]* (?:[a-z]+ )?op om/ },
  ...brought.flatMap(([verb, where]) =>
    [
      `{${verb}:fin} … ${where}`,
      `(heeft|hebben|had|hadden) … ${where} {${verb}:part}`,
      `${where} {${verb}:fin}¶`,
    ].map((pattern) => ({ kind, pattern, subject: 'thing' }) as const),
  ),
  { kind, pattern: '{gooien:fin} … (roet in het eten|overhoop)' },
  { kind, pattern: '({af|remmen}|{op|drijven}|{op|stuwen})', subject: 'thing' },
  { kind, pattern: '{lokken:fin} … uit¶', subject: 'thing' },
  { kind, pattern: '({uit|lokken}|{op|roepen:part})', subject: 'thing' },
  { kind, pattern: '{mee|spelen}', subject: 'thing' },
  { kind, pattern: '{spelen:fin} … mee¶', subject: 'thing' },
  // To push a number or a group somewhere.
  {
    kind,
    pattern: `({duwen:fin}|{stuwen:fin}|{tillen:fin}|{jagen:fin}|{sturen:fin}) … ${directions}`,
    subject: 'thing',
  },
  { kind, pattern: '{drijven:fin} … op¶', subject: 'thing' },
  {
    kind,
    pattern:
      '{drukken:fin} … (de|het) [a-z]*(kosten|uitgaven|vraag|verzuim|aantal|instroom|stemming|prijs|prijzen|cijfers|score|scores|lasten|bezoek|gebruik|verbruik|opkomst|deelname|rekening)',
  },
  {
    kind,
    pattern:
      '(de|het) [a-z]*(kosten|uitgaven|vraag|verzuim|aantal|instroom|stemming|score|scores|lasten|bezoek|gebruik|verbruik|opkomst|deelname|rekening) … {drukken:part}',
  },
  { kind, pattern: '{trekken:fin} [a-z]+ (naar|uit)', subject: 'thing' },
  { kind, pattern: '(meer|minder|nieuwe|extra) … {trekken:part}', subject: 'thing' },
  // Fixed phrases of setting something on, or against it.
  { kind, pattern: '{openen:fin} … (de weg|de deur|deuren) (naar|voor|tot)' },
  {
    kind,
    pattern:
      '{openen:fin} … (de weg|wegen|(?<!(haar|zijn|hun) )deuren|de deur|kansen|mogelijkheden|perspectief)',
    subject: 'thing',
  },
  { kind, pattern: '{maken:fin} … [a-z]{3,}(iger|lijker|zamer|baarder)', subject: 'thing' },
  { kind, pattern: '(heeft|hebben|had|hadden) … [a-z]{3,}(iger|lijker|zamer|baarder|cialer) {maken:part}' },
  { kind, pattern: '{houden:fin} … langer (in|thuis|zelfstandig|vol|aan het|op de)' },
  { kind, pattern: '{houden:fin} … weg (bij|van|uit)', subject: 'thing' },
  { kind, pattern: '{geven:fin} … (het|een) gevoel', unless: /geeft aan|gaven aan|geven aan/ },
  {
    kind,
    pattern:
      '(verandering|verbetering|verslechtering|kentering|rust|beweging) ({brengen:part}|{brengen:fin})',
    subject: 'thing',
  },
  { kind, pattern: '({inspireren:fin}|{aan|moedigen:fin}|{verleiden:fin}) … (om|tot)', subject: 'thing' },
  { kind, pattern: '({zetten:fin}|{sporen:fin}|{moedigen:fin}) … aan (om|tot)', subject: 'thing' },
  {
    kind,
    pattern: '{trekken:fin} (meer|veel|vooral|nieuwe|andere|minder|extra|ook) [a-z]+',
    subject: 'thing',
  },
  {
    kind,
    pattern:
      '(kost|kostte|kostten) … (banen|baan|leden|klanten|bezoekers|vrijwilligers|vertrouwen|levens|slaap|de kop|energie|moeite)',
    subject: 'thing',
  },
  {
    kind,
    pattern:
      '{doen:fin} … (toenemen|afnemen|stijgen|dalen|groeien|slinken|krimpen|verdwijnen|ontstaan|oplopen|inzien|beseffen|opleven|herleven)',
    subject: 'thing',
  },
  {
    kind,
    pattern:
      '(heeft|hebben|had|hadden) … doen (toenemen|afnemen|stijgen|dalen|groeien|slinken|krimpen|verdwijnen|ontstaan|oplopen|inzien|beseffen|opleven|herleven)',
  },
  {
    kind,
    pattern: '{laten:fin} … (stijgen|dalen|groeien|oplopen|opbloeien|bloeien|toenemen|afnemen)',
    subject: 'thing',
    unless: /laat zien|laten zien|cijfers|figuur|tabel/,
  },
  {
    kind,
    pattern: '{schelen:fin}',
    unless: /scheelt? (?:niet veel|weinig) of|kan [^;:]*schelen|scheelt? (?:eraan|in leeftijd)/,
  },
  // Benefit, cost, and what decides.
  {
    kind,
    pattern: '(ten goede)',
    unless: /(?:opbrengst(?:en)?|geld|bedrag|subsidie|donatie|winst|euro|collecte)/,
  },
  { kind, pattern: '(ten koste van|ten koste gegaan|ten koste gaat|ten nadele van|in het voordeel van)' },
  { kind, pattern: '{geven:fin} … de doorslag' },
  { kind, pattern: 'de doorslag ({geven:part}|{geven:fin})' },
  {
    kind: 'effect',
    pattern:
      '(vormt|vormen|vormde|vormden|legt|legden|legde) … (basis|voedingsbodem|aanleiding|fundament|kiem|grondslag) (voor|van|tot)',
    subject: 'thing',
  },
  { kind: 'effect', pattern: 'wat … {verklaren:fin},? (is|zijn|was|waren)' },
  { kind: 'herkomst', pattern: 'met dank aan', needs: 'change' },
  { kind: 'effect', pattern: '(is|zijn|was|waren|blijkt|bleek) (de|een) sleutel (tot|voor)' },
  {
    kind: 'effect',
    pattern: '(direct|rechtstreeks|regelrecht|logisch)e? (resultaat|uitvloeisel|opbrengst) van',
  },
  { kind: 'effect', pattern: '(uitvloeisel van|te verklaren (uit|door)|verklaring (zou|kan))' },
  {
    kind: 'effect',
    pattern:
      '(als|de|een) (belangrijke |voornaamste |directe )?(reden|verklaring) (voor|van) (de|het) [a-z]*(stijging|daling|toename|afname|groei|terugloop|uitval|verandering|verschil)',
  },
  { kind: 'effect', pattern: '{spelen:fin} … een … rol (bij|in) (de|het)', subject: 'thing' },
  { kind: 'effect', pattern: 'rol … {spelen}', subject: 'thing' },
  {
    kind: 'werkzaam',
    pattern:
      '(heeft|hebben) (de|het|deze|dit|onze|die) (aanpak|methode|methodiek|werkwijze|training|programma|cursus|project|interventie|begeleiding|traject|maatregel|maatregelen|behandeling|campagne|regeling|pilot|lessen) (ook |echt |wel |niet )?(gewerkt|geholpen)',
  },
  // What something came with, or came of.
  {
    kind: 'verbinding',
    pattern:
      'met (de|het) (komst|invoering|introductie|sluiting|opening|wegvallen|verdwijnen|vertrek|start|inzet) van',
    needs: 'change',
    unless: /samen met (?:de|het)/,
  },
  {
    kind: 'verbinding',
    pattern: '(mede|vooral|deels|grotendeels|onder meer|met name|juist) door',
    needs: 'change',
  },
  {
    kind: 'verbinding',
    pattern:
      'door (de |het |alle )?(inspanning|inspanningen|toedoen|verdienste|goede zorgen|vasthoudendheid)',
  },
  {
    kind: 'herkomst',
    pattern:
      'dat … {komen:fin} (vooral |mede |ook |deels |grotendeels |met name |niet |voornamelijk |voor een (groot )?deel )*(door|doordat)',
  },
  {
    kind: 'voorkomen',
    pattern: `door … te [a-z]+en,? (kan|kunnen|kon|konden|word(t|en)|werd(en)?|is|zijn|was|waren) … ${passives}`,
  },
  {
    kind: 'voorkomen',
    pattern: `door … te [a-z]+en,? … {voor.komen:fin} (we|wij|je|ze|zij|het team|de gemeente)`,
  },
]
