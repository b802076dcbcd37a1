/** Who can act, speak or be helped: persons, and the organisations that act as they do. Words without diacritics. */
const pronouns =
  'ik|wij|we|jij|je|hij|zij|ze|men|iemand|niemand|iedereen|wie|velen|anderen|sommigen|hen|hun|u'

const persons = [
  'inwoners?|bewoners?|burgers?|mensen|mens|personen|persoon|vrouw(?:en)?|man(?:nen)?|meisjes?|jongens?',
  'kind(?:eren)?|jongeren?|jeugd|tieners?|peuters?|kleuters?|babys|ouderen?|ouders?|moeders?|vaders?|senior(?:en)?|volwassenen?',
  'deelneme(?:r|rs)|deelneemsters?|deelnemend[a-z]+|client(?:en)?|clientes?|klant(?:en)?|patient(?:en)?|bezoekers?|gasten?|hulpvragers?',
  'leerling(?:en)?|scholier(?:en)?|student(?:en)?|docent(?:en)?|leraar|leraren|leerkracht(?:en)?|cursist(?:en)?',
  'medewerkers?|professionals?|coach(?:es)?|trainers?|begeleiders?|artsen|arts|collegas?|experts?|deskundigen?|adviseurs?',
  'consulent(?:en)?|coordinator(?:en)?|voorzitters?|wethouders?|raadsleden|raadslid|burgemeesters?|ambtenaar|ambtenaren',
  'respondent(?:en)?|panelleden|lid|leden|gezin(?:nen)?|huishoudens?|buren|buurman|buurvrouw|familie|naasten?|vriend(?:en|in|innen)?',
  'omwonenden?|ondervraagden?|geinterviewden?|betrokkenen?|nabestaanden?|belanghebbenden?|aanwezigen|gezinsleden|werklozen|daklozen|vluchtelingen?|nieuwkomers?|asielzoekers?|partners?|maatjes?|migrant(?:en)?|statushouders?|ondernemers?|onderzoekers?|beheerders?|plussers?|[0-9]+-?plussers?',
  'directeur(?:en)?|managers?|regisseur(?:s)?|verpleegkundigen?|specialist(?:en)?|tolken?|ambassadeurs?|voorlezers?|oma|opa|grootouders?|studentes?|teamleden|jury',
].join('|')

const personEndings =
  '[a-z-]+(?:werkers?|nemers?|gevers?|houders?|leiders?|bewoners?|verleners?|zorgers?|willigers?|coach(?:es)?|trainers?|adviseurs?|consulent(?:en)?|artsen|arts|docent(?:en)?|leraren|leraar|bestuurders?|kundigen?|ambtenaren|ambtenaar|partners?|onderzoekers?|leden|gangers?|zoekers?|ouders?|kinderen|plussers?|gezinnen|meesters?|mannen|vrouwen|ondersteuners?|maatjes?|makers?|bemiddelaars?|helpers?|jongeren|ouderen|isten|eurs|gebruikers?)'

const organisations = [
  'gemeenten?|provincies?|rijk|overheid|kabinet|ggd|cbs|rivm|uwv|svb|ggz|vng|scp|politie|kerk(?:en)?|bibliotheek|bibliotheken',
  'stichting(?:en)?|humanitas|vluchtelingenwerk|buurtwerk|jeugdwerk|vereniging(?:en)?|organisaties?|teams?|school|scholen|fonds(?:en)?|bureau(?:s)?|dienst(?:en)?|raad|bestuur|werkgroep(?:en)?',
  'stuurgroep(?:en)?|klankbordgroep|commissie|college|ministerie|clubs?|partij(?:en)?|instelling(?:en)?|instanties?|bedrijf|bedrijven|afdeling|redactie|corporaties?|zorgverzekeraars?|ziekenhuis|kinderopvang|voedselbank|welzijnswerk|jongerenwerk|opbouwwerk|maatschappelijk werk|regio|buurtvereniging|dorpsbelang(?:en)?',
].join('|')

const organisationEndings =
  '[a-z-]+(?:teams?|bank|banken|fonds|corporaties?|bureaus?|dienst|diensten|raad|raden|bestuur|organisaties?|stichting|vereniging(?:en)?|school|scholen|gemeenten?|instelling(?:en)?|partijen|huisartsen|verzekeraars?|bedrijven|commissie|werkgroep)'

const whole = (source: string) => new RegExp(`^(?:${source})$`)
const person = whole(`${pronouns}|${persons}|${personEndings}`)
const organisation = whole(`${organisations}|${organisationEndings}`)
/** Words that end like a person but aren't one. */
const things = whole('aantal|lasten|kosten|teamwerk|netwerkers|eurs|deuren|mantelzorg|vakmanschap')

/** A clients' own side: who takes part, rather than who offers. */
const participant =
  /^(?:(?:[a-z0-9-]*(?:inwoner|bewoner|burger|deelnemer|deelneemster|client|klant|patient|bezoeker|leerling|scholier|student|cursist|ouder|mantelzorger|plusser|respondent|statushouder|jongere|oudere|kind|gezin|kinder)[a-z]*)|mensen|jongeren|ouderen|moeders?|vaders?|vrouwen|mannen|hij|zij|ze|ik|men)$/

/** Nouns in -ers and -aars name who does something, but for these. */
const doers = /^[a-z-]{4,}(?:ers|aars)$/
const notDoers =
  /(?:cijfers|kamers|nummers|meters|letters|clusters|filters|posters|folders|centers|computers|winters|zomers|vingers|kosters|leiders?chap|elders|anders|verders|immers|ouders?chap|kinders|banners|flyers|musters|semesters|trimesters|registers|elkaars|jaars|tegenhangers|dienaars)$/

export const isPerson = (word: string) =>
  (person.test(word) && !things.test(word)) || (doers.test(word) && !notDoers.test(word))
export const isOrganisation = (word: string) => organisation.test(word)
export const isActor = (word: string) => isPerson(word) || isOrganisation(word)
export const isParticipant = (word: string) => participant.test(word)
