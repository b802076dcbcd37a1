import type { CauseRule } from './rule'

const products =
  '(?:een |de |het |dit |twee |drie )?(?!meer |minder |betere? |hogere? |lagere? |snellere? )(?:[a-z]+ )?[a-z]*(?:rapport|rapportage|folder|flyer|agenda|plan|plannen|advies|adviezen|publicatie|overeenkomst|convenant|document|lijst|aanvraag|aanvragen|verslag|boekje|brochure|film|website|artikel|notitie|brief|handreiking|afspraak|afspraken|definitie|indeling)(?![a-z])'
const arranging =
  '(?:de |het |een |hun |haar |zijn |eigen |lekkere |warme |extra |goede |gratis )*(?:[a-z]*koffie|thee|eten|welkom|onthaal|ontvangst|aankleding|catering|lunch|drankje|gastspreker|maaltijd(?:en)?|hapjes|muziek|vervoer|ruimte|zaal|locatie|materia(?:al|len)|apparatuur|activiteit(?:en)?|[a-z]*activiteiten|verslag(?:legging)?|notulen|planning|programma|uitnodiging(?:en)?|begeleiding|opvang|administratie|communicatie|promotie|inkoop|boodschappen|tuin|dieren|hond|moeder|vader|man|vrouw|ouders?|kind(?:eren)?|partner|familie|zichzelf|elkaar|anderen|naaste(?:n)?|broer|zus|buurvrouw|buurman|schoonmaak|techniek|aanvoer|verdeling|verspreiding|distributie|inhoud|uitvoering|organisatie|aanwezigheid|bemensing|vervanging|scholing|decor|cadeautjes|speelgoed|verklaring(?:en)?|vergunning(?:en)?|indicatie(?:s)?|beschikking(?:en)?|certifica(?:at|ten)|contract(?:en)?|verzekering(?:en)?|formulier(?:en)?|pas(?:jes)?|tenten|veiligheid van)(?![a-z])'
const joiningIn =
  '(?:de |het |een |dit |deze |onze |hun |haar |zijn |gezamenlijke |jaarlijkse |eerste )*(?:[a-z]*(?:organisatie|voorbereiding|inrichting|uitvoering|totstandkoming|jubileum|festijn|uitgave|productie|opening|tuin|muurschildering|opbouw|inhoud|barbecue|viering|concert|expositie|uitje|borrel|ontbijt|lunch|diner|symposium|congres|workshop|wedstrijd|spel|kermis|toernooi|braderie|avond|middag|maand|loop|boek|krant|feest|maaltijd|activiteit(?:en)?|project(?:en)?|advies|bijeenkomst(?:en)?|verslag|rapport|onderzoek|vragenlijst|kosten|programma|markt|fair|dag|week|festival|tentoonstelling|voorstelling|optocht|film|website|gesprek|overleg|discussie|inzameling|actie|werkgroep|brief|plan|plannen|evaluatie|begroting|fonds))(?![a-z])'

/** “zorgt ervoor dat de zaal klaarstaat”: what is made ready, not what becomes of people. */
const arranged =
  /dat (?:er |de |het |een |alle |alles )*(?:[a-z]+ ){1,4}(?:klaar ?(?:staa[nt]|stond|ligt|liggen)|geregeld|beschikbaar|aanwezig|open|schoon|op tijd|verspreid|verstuurd|gedekt|bezorgd|compleet|ingevuld|bijgewerkt)(?![a-z])|dat (?:er|alles) (?:altijd |genoeg |voldoende )?(?:koffie|iemand|iets|materiaal|eten|plek)/

const assisting =
  /help[a-z]* (?:[a-z]+ ){0,4}(?:met |bij (?:het |de |hun |vragen |een |praktische )*(?:invul|aanvra|lezen|administratie|formulier|boodschappen|huiswerk|papier|verhui|klus|vinden van een|zoeken|organis|opzet|uitvoer|voorbereid))|(?:met|bij) (?:het |de |hun )?(?:invullen|aanvragen|administratie|formulieren|huiswerk)[^;:]* geholpen|door geholpen/

const madeSo =
  '[a-z]*(mogelijk|onmogelijk|makkelijker|moeilijker|lastiger|weerbaarder|weerbaar|zelfredzaam|zelfredzamer|zelfstandiger|sterker|gezonder|gezond|fitter|gelukkiger|gelukkig|veiliger|leefbaarder|bewuster|actiever|kwetsbaarder|eenzamer|rustiger|zekerder|mondiger|toegankelijker|afhankelijker|socialer|prettiger|beter|hechter|aantrekkelijker|duurder|armer|sneller|betaalbaar|bereikbaar|bespreekbaar|haalbaar)'

/** What people come to have in themselves or in their lives; not what is handed out. */
const gained =
  '([a-z]*vertrouwen|zekerheid|rust|inzicht(en)?|steun|herkenning|erkenning|plezier|energie|hoop|moed|structuur|grip|overzicht|lucht|ruimte|kracht|vrijheid|eigenwaarde|perspectief|houvast|woordenschat|vaardigheden|kennis|kansen|contact(en)?|regie|zelfstandigheid|weerbaarheid|stabiliteit|voldoening|stress|onrust|zorgen|onzekerheid|werkplezier|bewegingsvrijheid)'
const more = '(meer|minder|nieuwe?|weer|extra|een [a-z]{2,}er|[a-z]{3,}ere)'

/** “heeft deelnemers meer rust gegeven”, “biedt ouders meer inzicht”: giving what can't be handed over. */
const givingRules: readonly CauseRule[] = [
  `({geven:fin}|{bieden:fin}|{brengen:fin}|{bezorgen:fin}) … ${more} … ${gained}`,
  `(heeft|hebben|had|hadden) … ${gained} … ({geven:part}|{bieden:part}|{brengen:part}|{bezorgen:part})`,
  `${more} ${gained} ({geven:fin}|{bieden:fin}|{brengen:fin}|{bezorgen:fin})¶`,
].map((pattern) => ({
  kind: 'werkwoord',
  pattern,
  subject: 'thing',
  unless: /(?:rapport)?cijfer|(?:geeft|gaven|geven|gaf) aan|(?:tabel|figuur|rapport|onderzoek|overzicht van)/,
}))

/** Verbs that say by themselves that one thing brings about another. */
export const causingVerbs: readonly CauseRule[] = [
  {
    kind: 'werkwoord',
    pattern: '{leiden} … tot',
    unless: new RegExp(
      `(?:leidt|leiden|leidde|leidden|geleid)[^;:]* (?:op tot|tot ${products})|tot ${products} (?:heeft |hebben )?(?:geleid|leidt|leidde)|opgeleid|te herleiden`,
    ),
  },
  {
    kind: 'werkwoord',
    pattern: 'tot … ({leiden}|{leiden:inf})',
    unless: new RegExp(`tot ${products}|tot (?:en met|nu toe)|\\btot [0-9]`),
  },
  { kind: 'werkwoord', pattern: 'ertoe … ({leiden}|bijdragen|bijgedragen)' },
  { kind: 'werkwoord', pattern: '{leiden} ertoe' },
  { kind: 'werkwoord', pattern: '{leiden} … er ?toe' },
  { kind: 'werkwoord', pattern: '{leiden} er … toe' },
  { kind: 'werkwoord', pattern: 'er … toe … ({leiden}|bijgedragen)' },
  { kind: 'werkwoord', pattern: '(daartoe|hiertoe|waartoe) … {leiden}' },
  { kind: 'werkwoord', pattern: '{resulteren} … (in|erin|hierin|daarin)' },
  { kind: 'werkwoord', pattern: '(in|erin|waarin) … {resulteren}' },
  { kind: 'werkwoord', pattern: '{monden} … uit in' },
  { kind: 'werkwoord', pattern: '{uit|monden} in' },
  {
    kind: 'werkwoord',
    pattern: '{zorgen:fin} … er ?voor( dat)?',
    unless: arranged,
  },
  { kind: 'werkwoord', pattern: '{zorgen:fin} er … voor dat', unless: arranged },
  { kind: 'werkwoord', pattern: '{zorgen:fin} dat', unless: arranged },
  { kind: 'werkwoord', pattern: 'er … voor gezorgd' },
  { kind: 'werkwoord', pattern: 'ervoor … {zorgen}( dat)?', unless: arranged },
  { kind: 'werkwoord', pattern: '(daarvoor|hiervoor|waarvoor) … {zorgen}', subject: 'thing' },
  {
    kind: 'werkwoord',
    pattern: '{zorgen} … voor',
    subject: 'claim',
    unless: new RegExp(
      `voor ${arranging}|zorg dragen voor|word(?:t|en) gezorgd|werd(?:en)? gezorgd|gezorgd (?:is|zijn)`,
    ),
  },
  {
    kind: 'werkwoord',
    pattern: 'voor … {zorgen:fin}',
    subject: 'claim',
    unless: new RegExp(`voor ${arranging}|(?<![a-z])voor (?:de|het) (?:eerste|zomer|start)`),
  },
  {
    kind: 'werkwoord',
    pattern: 'voor … (heeft|hebben|had|hadden) gezorgd',
    subject: 'claim',
    unless: new RegExp(`voor ${arranging}`),
  },
  { kind: 'werkwoord', pattern: '{veroorzaken}' },
  { kind: 'werkwoord', pattern: '{bewerkstelligen}' },
  { kind: 'werkwoord', pattern: '{brengen} … teweeg' },
  { kind: 'werkwoord', pattern: '{teweeg|brengen}' },
  {
    kind: 'werkwoord',
    pattern: '{brengen:fin} … (verandering|ommekeer|omslag|verbetering|beweging in|met zich mee)',
    subject: 'thing',
  },
  { kind: 'werkwoord', pattern: 'met zich (mee ?)({brengen}|meegebracht|meebrengt|meebracht|meebrengen)' },
  {
    kind: 'werkwoord',
    pattern: '{leveren:fin} … op',
    unless:
      /(?:onderzoek|analyse|vragenlijst|enquete|zoekactie|inventarisatie|meting) (?:[a-z]+ )?lever|(?:punten|rapport|product|verslag)[a-z]* op$|op (?:tijd|papier|maandag|dinsdag|locatie|maat|verzoek)|lever[a-z]* (?:een |hun |haar )?(?:bijdrage|gegevens|cijfers)/,
    subject: 'thing',
  },
  {
    kind: 'werkwoord',
    pattern: '{op|leveren}',
    subject: 'thing',
    unless:
      /(?:onderzoek|analyse|vragenlijst|enquete|data|registratie|gegevens)|word(?:t|en)|werd|(?:is|zijn) (?:in [0-9]+ )?opgeleverd/,
  },
  {
    kind: 'werkwoord',
    pattern:
      '{bepalen:fin} (voor (een )?([a-z]+ )?deel|vooral|mede|grotendeels|sterk|in (hoge|sterke|grote|belangrijke) mate|hoe|of|wat|de|het|welke|wie|waar|hun|iemands)',
    subject: 'thing',
    unless: /(?:de|het|een|in|op|aan|van|onder|bij) bepaalde /,
  },
  { kind: 'werkwoord', pattern: 'bepalend (voor|is|zijn)' },
  { kind: 'werkwoord', pattern: '({beinvloeden}|{beinvloeden:inf})', unless: /niet te beinvloeden/ },
  { kind: 'werkwoord', pattern: '{stimuleren:fin}', subject: 'thing' },
  { kind: 'werkwoord', pattern: '(heeft|hebben|had|hadden) … {stimuleren:part}', subject: 'thing' },
  { kind: 'werkwoord', pattern: '({motiveren:fin}|{activeren:fin}|{prikkelen:fin})', subject: 'thing' },
  {
    kind: 'werkwoord',
    pattern: '(heeft|hebben|had|hadden) … ({motiveren:part}|{activeren:part}|geprikkeld)',
    subject: 'thing',
  },
  { kind: 'werkwoord', pattern: '{drijven:fin} … (tot|op|naar|uit|in)', subject: 'thing' },
  { kind: 'werkwoord', pattern: '{zetten:fin} … onder druk', subject: 'thing' },
  { kind: 'werkwoord', pattern: '{zetten:fin} … aan tot', subject: 'thing' },
  { kind: 'werkwoord', pattern: '{aan|zetten} tot', subject: 'thing' },
  { kind: 'werkwoord', pattern: 'in de hand ({werken}|{werken:inf})' },
  { kind: 'werkwoord', pattern: '{werken:fin} … in de hand' },
  {
    kind: 'werkwoord',
    pattern: `{maken:fin} … (dat|${madeSo})`,
    unless:
      /mogelijk gemaakt door|maak[a-z]* (?:gebruik|kennis|deel|afspraken|bekend|duidelijk|inzichtelijk)(?![a-z])|het gaat|deel van de mensen dat|zo veel mogelijk|zoveel mogelijk|zo [a-z]+ mogelijk/,
  },
  {
    kind: 'werkwoord',
    pattern:
      '(het|een|geen|groot|veel|weinig|wezenlijk) (groot |klein |wezenlijk |merkbaar |duidelijk )?verschil … {maken}',
  },
  { kind: 'werkwoord', pattern: `(heeft|hebben|had|hadden) … (${madeSo}) gemaakt`, subject: 'thing' },
  { kind: 'werkwoord', pattern: 'verschil (gemaakt|{maken:fin})¶' },
  { kind: 'werkwoord', pattern: '{maken} … verschil', unless: /(?<!het )verschil tussen|onderscheid/ },
  {
    kind: 'werkwoord',
    pattern:
      '{doen:fin} … (toenemen|afnemen|stijgen|dalen|groeien|krimpen|verdwijnen|ontstaan|opbloeien|herleven|goed)',
    subject: 'thing',
  },
  { kind: 'werkwoord', pattern: '(heeft|hebben|had|hadden) … doen [a-z]+en¶', subject: 'thing' },
  {
    kind: 'werkwoord',
    pattern:
      '{laten:fin} … (toenemen|afnemen|stijgen|dalen|groeien|krimpen|verdwijnen|ontstaan|opbloeien|bloeien|herleven)',
    subject: 'thing',
    unless: /laat[a-z]* zien|lieten zien|liet zien/,
  },
  {
    kind: 'werkwoord',
    pattern: '{verklaren:fin} (de|het|een|waarom|deels|gedeeltelijk|grotendeels|voor|mede|dit|dat|hoe)',
    subject: 'thing',
  },
  {
    kind: 'werkwoord',
    pattern: '(kan|kunnen|kon|konden|zou|zouden|zal|zullen) … {verklaren:inf}',
    subject: 'thing',
  },
  {
    kind: 'werkwoord',
    pattern: '(word(t|en)|werd(en)?|(te|kan|kunnen) worden) … verklaard … door',
    factual: true,
  },
  {
    kind: 'werkwoord',
    pattern: '(te verklaren|verklaard worden|verklaard) … (door|uit|doordat)',
    factual: true,
  },
  { kind: 'werkwoord', pattern: '{helpen:fin}', subject: 'thing', unless: assisting },
  { kind: 'werkwoord', pattern: '(heeft|hebben|had|hadden) … geholpen', subject: 'thing', unless: assisting },
  { kind: 'werkwoord', pattern: '(echt|enorm|erg|verder|vooruit) geholpen' },
  { kind: 'werkwoord', pattern: '{vooruit|helpen}', subject: 'thing' },
  {
    kind: 'werkwoord',
    pattern:
      '{geven:fin} … (zelfvertrouwen|energie|rust|structuur|houvast|eigenwaarde|hoop|plezier|moed|perspectief|steun|vertrouwen|kracht|een impuls|voldoening)',
    subject: 'thing',
    unless: /(?:rapport)?cijfer|geeft aan|gaven aan|geven aan/,
  },
  {
    kind: 'werkwoord',
    pattern:
      '(zelfvertrouwen|energie|rust|structuur|houvast|eigenwaarde|hoop|moed|perspectief|vertrouwen|kracht|voldoening) … {geven:fin}¶',
    subject: 'thing',
  },
  ...givingRules,
  { kind: 'werkwoord', pattern: '(een|extra|nieuwe|flinke) impuls', unless: /impulsgelden|brede impuls/ },
  {
    kind: 'werkwoord',
    pattern:
      '{halen:fin} … uit (een |hun |de |het )?(sociaal |sociale )?(isolement|eenzaamheid|armoede|schulden|huis|stilstand|schulp|sleur|dal|put|comfortzone|stress|impasse|anonimiteit)',
  },
  {
    kind: 'werkwoord',
    pattern: '{houden:fin} … (langer thuis|op de been|uit de (schulden|problemen|zorg)|in stand)',
    subject: 'thing',
  },
  { kind: 'werkwoord', pattern: '{beschermen} … tegen', subject: 'thing' },
  { kind: 'werkwoord', pattern: '{behoeden} … voor', subject: 'thing' },
  { kind: 'werkwoord', pattern: '({werken:fin}|doorwerkt|doorgewerkt) … door (op|in)', subject: 'thing' },
  {
    kind: 'werkwoord',
    pattern: '{slagen:fin} … erin',
    unless: /erin (?:een|om een) (?:afspraak|datum|zaal)/,
  },
  {
    kind: 'werkwoord',
    pattern:
      '(weet|wist|wisten|weten) … te (verminderen|vergroten|verkleinen|verbeteren|versterken|verlagen|verhogen|voorkomen|halveren|doorbreken)',
  },
  {
    kind: 'werkwoord',
    pattern:
      '(is|zijn|was|waren) … (gelukt|erin geslaagd) … te (verminderen|vergroten|verkleinen|verbeteren|versterken|verlagen|verhogen|voorkomen|halveren|doorbreken)',
  },
  {
    kind: 'bijdrage',
    pattern: '{dragen:fin} … bij aan',
    unless: new RegExp(`bij aan ${joiningIn}`),
  },
  { kind: 'bijdrage', pattern: '{dragen:fin} … (toe|ertoe|hieraan|daaraan|eraan|waaraan) … bij' },
  { kind: 'bijdrage', pattern: '(er|hier|daar) … {dragen:fin} … (toe|aan) bij' },
  { kind: 'bijdrage', pattern: '{dragen:fin} er … (toe|aan) bij' },
  {
    kind: 'bijdrage',
    pattern: '({bij|dragen}|bij te dragen) … (aan|hieraan|eraan|daaraan|ertoe)',
    unless: new RegExp(
      `(?:bijdra[a-z]+|bijdroeg[a-z]*|bijgedragen|bij te dragen) aan ${joiningIn}|(?:financiele|eigen) bijdrage`,
    ),
  },
  {
    kind: 'bijdrage',
    pattern: '(aan|hieraan|eraan|daaraan|waaraan|ertoe) … ({bij|dragen})',
    unless: new RegExp(`aan ${joiningIn}[^;:]* (?:bijdra|bijdroeg|bijgedragen)`),
  },
  {
    kind: 'bijdrage',
    pattern: '{leveren} … bijdrage … (aan|hieraan|daaraan)',
    unless: new RegExp(`bijdrage (?:te leveren )?aan ${joiningIn}|financiele bijdrage|eigen bijdrage`),
  },
  {
    kind: 'bijdrage',
    pattern: 'bijdrage … ({leveren}|{leveren:inf})',
    unless: new RegExp(`(?:eigen|financiele) bijdrage|bijdrage aan ${joiningIn}`),
  },
]
