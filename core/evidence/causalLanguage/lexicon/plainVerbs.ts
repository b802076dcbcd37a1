import { verbForms } from './verbForms'

/**
 * What a thing can be said to do without changing anything: to be somewhere, to last, to hold, to offer, to tell, to
 * reach or serve people. Any other verb with a thing as its subject and people or an outcome as its object claims a cause.
 */
const verbs = `
zijn worden blijven heten lijken blijken schijnen hebben krijgen bezitten kunnen zullen mogen moeten willen hoeven laten
gaan komen staan liggen zitten hangen lopen rijden voeren leiden draaien gelden dienen horen passen verschillen
bestaan bevatten omvatten tellen kennen betreffen beslaan vormen wegen meten duren beginnen starten eindigen stoppen
openen sluiten volgen voorafgaan plaats|vinden vinden vallen vergen vragen vereisen kosten bedragen verdienen
uit|rollen uit|werken op|zetten op|starten door|zetten voort|zetten in|richten lanceren kiezen kopen raken onderscheiden participeren ontwikkelen in|spannen vertalen leggen
bieden geven leveren verstrekken aan|bieden organiseren verzorgen regelen faciliteren uitvoeren uit|voeren coordineren
hanteren gebruiken benutten in|zetten zoeken werven wijzen verwijzen door|verwijzen toe|leiden richten gericht
beschrijven schetsen tonen weer|geven vermelden noemen heten bespreken behandelen vertellen melden rapporteren
beantwoorden presenteren illustreren samenvatten samen|vatten vergelijken onderzoeken registreren monitoren volgen
signaleren vast|stellen bepalen concluderen berekenen
bereiken bedienen bezoeken ontvangen op|vangen uit|nodigen betrekken koppelen matchen plaatsen in|delen huisvesten
begeleiden ondersteunen adviseren informeren voor|lichten trainen scholen op|leiden leren onderwijzen coachen
selecteren aan|melden benaderen spreken interviewen bellen bevragen tegen|komen ontmoeten
nemen doen maken houden zetten stellen brengen halen trekken dragen zien zorgen helpen werken spelen
zeggen denken ervaren menen verwachten weten geloven hopen wensen beogen streven proberen trachten
betekenen impliceren illustreren verklaren bewijzen aan|tonen bevestigen onderschrijven weerspiegelen
verbinden delen steunen bestrijden aan|pakken onderhouden vervangen vertegenwoordigen vervullen bestaan verschijnen
groeien stijgen dalen toe|nemen af|nemen verdwijnen ontstaan missen lijden wonen leven sterven
`

/** Every form of them, separable ones also by their first half: what is found may be that. */
export const plainForms: ReadonlySet<string> = new Set(
  verbs
    .trim()
    .split(/\s+/)
    .flatMap((verb) => {
      const own = [verb, verb.split('|')[1] ?? verb].map(verbForms)
      return own.flatMap(({ finite, participles }) => [...finite, ...participles])
    }),
)
