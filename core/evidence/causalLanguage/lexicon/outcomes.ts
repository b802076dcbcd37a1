import { bothWays, changers, unfolding } from './actingVerbs'
import { verbForms } from './verbForms'

/** Parts of the words for what policy hopes to change in people's lives, also within a longer word. */
export const outcomeStems =
  'eenzaam|gezond|zelfredza|zelfstandig|weerba|veerkracht|welzijn|welbevinden|vertrouwen|stress|overlast|armoede|schuld|verzuim|uitval|participatie|leefbaarhe|cohesie|samenhang|taalvaardig|vaardighe|conditie|fitheid|overgewicht|criminaliteit|geweld|problem|problematiek|klachten|isolement|achterstand|ongelijk|verschil|motivatie|betrokkenheid|eigenwaarde|werkdruk|werkloos|tevredenheid|veiligheid|prestatie|bewustwording|zorgvraag|zorgkosten|levenskwaliteit|onrust|spanning|uithuisplaatsing|huisuitzetting|ontruiming|escalatie|terugval|valpartij|ongeval|ongelukk|dakloos|inbra|vernieling|diefstal|crisis|laaggeletterd|verbinding|ontmoeting|alcoholgebruik|drugsgebruik|middelengebruik|drankgebruik|vandalisme|pesten|roken|verslaving|schooluitval|thuisloos|laaggeletterd'

/** What policy hopes to change; tells an effect from an arrangement. Without diacritics. */
export const outcomeNoun = new RegExp(
  `^(?:[a-z]*(?:${outcomeStems})[a-z]*|kans(?:en)?|risico(?:s)?|drempels?|druk|rust|contact(?:en)?|kwaliteit|wachttijd(?:en)?|wachtlijst(?:en)?|aantal(?:len)?|aandeel|percentage|score|bereik|meer|minder|betere?|score|leven|toekomst|sfeer|band|netwerk(?:en)?|deelname|inzicht|regie|kracht|talent(?:en)?|draagkracht|draagvlak|meedoen|opkomst|vraag|duidelijkheid|structuur|overzicht|energie|plezier|zelfbeeld|gedrag|onzekerheid|lijnen|gevoel|[a-z]*lasten|[a-z]*kosten|[a-z]*niveau|humeur|stemming|instroom|doorlooptijd(?:en)?)$`,
)

const changeVerbs =
  'stijgt|stijgen|steeg|stegen|gestegen|daalt|dalen|daalde|daalden|gedaald|groeit|groeien|groeide|groeiden|gegroeid|toeneemt|toenemen|toenam|toenamen|toegenomen|afneemt|afnemen|afnam|afnamen|afgenomen|krimpt|krimpen|kromp|krompen|gekrompen|verbetert|verbeteren|verbeterde|verbeterden|verbeterd|verslechtert|verslechteren|verslechterde|verslechterden|verslechterd|vermindert|verminderen|verminderde|verminderden|verminderd|verergert|verergeren|verergerde|verergerd|verandert|veranderen|veranderde|veranderden|veranderd|halveert|halveerde|gehalveerd|verdubbelt|verdubbelde|verdubbeld|ontstaat|ontstaan|ontstond|ontstonden|verdwijnt|verdwijnen|verdween|verdwenen|herstelt|herstelde|hersteld|oploopt|oplopen|opliep|opgelopen|terugloopt|teruglopen|terugliep|teruggelopen|uitvalt|uitvallen|uitvielen|uitgevallen|vastlopen|vastloopt|vastgelopen|afhaken|afhaakt|afhaakten|afgehaakt|stopt|stoppen|stopte|stopten|gestopt|sluit|gesloten|vertrekken|verlaagd|verhoogd|vergroot|verkleind|versterkt|verkort|voorkomen|beperkt|verlicht|kwijtgeraakt|raakt|raken|raakte|raakten|geraakt|blijft|blijven|bleef|bleven|gebleven|wordt?en|werd|geworden|opgeknapt|opbloeien|bloeit|bloeien|bloeide|lukt|lukte|gelukt|vindt|vinden|vond|vonden|gevonden|krijgt|krijgen|kreeg|kregen|gekregen|voelt|voelen|voelde|voelden|durft|durven|durfde|durfden|ervaart|ervaren|ervaarde|vergt|mislukt|mislukte|wegvalt|wegvallen|wegviel|wegvielen|weggevallen|verviel|vervallen|vervalt|uitgesteld|vertraagd|mist|missen|misten|leert|leren|leerde|leerden|geleerd|weet|weten|bereikt|bereikten|slaapt|slapen|sliepen|beweegt|bewegen|bewogen|sport|sporten|sportten|maakt|maken|maakten|ontwikkelt|ontwikkelen|ontwikkelde|ontwikkelden|behaalt|behalen|behaalde|behaalden|haalt|haalden|lijdt|lijden|kampen|kampt|verloor|verliest|verliezen|verloren|redt|redden|rondkomen|meedoen|meedoet|deelnemen|weer'

const changeNouns =
  '(?:daling|stijging|toename|afname|groei|krimp|verbetering|verslechtering|vermindering|verandering|vooruitgang|achteruitgang|terugval|winst|verlies)'

const comparatives =
  '(?:meer|minder|vaker|beter|betere|slechter|slechtere|hoger|hogere|lager|lagere|langer|langere|eerder|sneller|snellere|sterker|sterkere|zwaarder|gezonder|fitter|zelfredzamer|zelfstandiger|weerbaarder|gelukkiger|veiliger|zekerder|rustiger|actiever|socialer|kleiner|kleinere|groter|grotere|korter|kortere|makkelijker|gemakkelijker|moeilijker|lastiger|drukker|duurder|goedkoper|zichtbaarder|bekender|breder|hechter|leefbaarder|eenzamer|armer|toegankelijker|effectiever|efficienter|prettiger)'

/** A result: change, a comparison, or what became of people. Not the bare doing of something. */
export const outcomeWord = new RegExp(
  `(?<![a-z0-9])(?:${changeVerbs}|${changeNouns}|${comparatives})(?![a-z0-9])`,
)

const forms = [
  ...unfolding.flatMap((verb) => {
    const { finite, participles } = verbForms(verb)
    return [...finite, ...participles]
  }),
  ...[...changers, ...bothWays].flatMap((verb) => verbForms(verb).participles),
]

/** The two halves of a verb such as toenemen in a main clause. */
const halves = unfolding.flatMap((verb) => {
  const [particle, base] = verb.split('|')
  return base === undefined ? [] : [`(?:${verbForms(base).finite.join('|')})(?: [a-z0-9-]+){0,8} ${particle}`]
})

const faring =
  '(?:blijft|blijven|bleef|bleven)(?: [a-z0-9-]+){0,8} (?:weg|uit|achter)|raakt|raken|raakten?|geraakt|(?:laat|laten|liet|lieten)(?: [a-z0-9-]+){0,8} (?:liggen|lopen|schieten)|(?:loopt|lopen|liep|liepen)(?: [a-z0-9-]+){0,8} (?:mis|vast)|mislopen|misgelopen|verlies(?:t)|verloor|verloren|voelen|voelt|voelden|voelde|durven|durft|ervaart|ervaren'

/** A rise, a fall, or how people fare: what a reason for a decision never explains. */
export const changeWord = new RegExp(
  `(?<![a-z0-9])(?:${[...forms, ...halves].join('|')}|${faring}|${changeNouns}|${comparatives})(?![a-z0-9])`,
)
