import { inflectRegular, prefix, type VerbForms } from './inflect'

/** Irregular verbs: present singular, present plural, past singular, past plural, participle. */
const irregular = new Map(
  `
bederven: bederft bederven bedierf bedierven bedorven
beginnen: begint beginnen begon begonnen begonnen
bewegen: beweegt bewegen bewoog bewogen bewogen
bieden: biedt bieden bood boden geboden
binden: bindt binden bond bonden gebonden
blijven: blijft blijven bleef bleven gebleven
blazen: blaast blazen blies bliezen geblazen
breken: breekt breken brak braken gebroken
brengen: brengt brengen bracht brachten gebracht
buigen: buigt buigen boog bogen gebogen
denken: denkt denken dacht dachten gedacht
doen: doet doen deed deden gedaan
dragen: draagt dragen droeg droegen gedragen
drijven: drijft drijven dreef dreven gedreven
dringen: dringt dringen drong drongen gedrongen
dwingen: dwingt dwingen dwong dwongen gedwongen
eten: eet eten at aten gegeten
gaan: gaat gaan ging gingen gegaan
genezen: geneest genezen genas genazen genezen
geven: geeft geven gaf gaven gegeven
hangen: hangt hangen hing hingen gehangen
hebben: heeft hebben had hadden gehad
heffen: heft heffen hief hieven geheven
helpen: helpt helpen hielp hielpen geholpen
houden: houdt houden hield hielden gehouden
jagen: jaagt jagen joeg joegen gejaagd
kijken: kijkt kijken keek keken gekeken
klimmen: klimt klimmen klom klommen geklommen
komen: komt komen kwam kwamen gekomen
krijgen: krijgt krijgen kreeg kregen gekregen
krimpen: krimpt krimpen kromp krompen gekrompen
laten: laat laten liet lieten gelaten
liggen: ligt liggen lag lagen gelegen
lijden: lijdt lijden leed leden geleden
lopen: loopt lopen liep liepen gelopen
mijden: mijdt mijden meed meden gemeden
nemen: neemt nemen nam namen genomen
roepen: roept roepen riep riepen geroepen
scheppen: schept scheppen schiep schiepen geschapen
ontstaan: ontstaat ontstaan ontstond ontstonden ontstaan
schrijven: schrijft schrijven schreef schreven geschreven
schrikken: schrikt schrikken schrok schrokken geschrokken/geschrikt
schuiven: schuift schuiven schoof schoven geschoven
slaan: slaat slaan sloeg sloegen geslagen
slapen: slaapt slapen sliep sliepen geslapen
slinken: slinkt slinken slonk slonken geslonken
sluiten: sluit sluiten sloot sloten gesloten
snijden: snijdt snijden sneed sneden gesneden
staan: staat staan stond stonden gestaan
sterven: sterft sterven stierf stierven gestorven
stijgen: stijgt stijgen steeg stegen gestegen
strijden: strijdt strijden streed streden gestreden
treden: treedt treden trad traden getreden
treffen: treft treffen trof troffen getroffen
trekken: trekt trekken trok trokken getrokken
vallen: valt vallen viel vielen gevallen
verdwijnen: verdwijnt verdwijnen verdween verdwenen verdwenen
verliezen: verliest verliezen verloor verloren verloren
vermijden: vermijdt vermijden vermeed vermeden vermeden
vinden: vindt vinden vond vonden gevonden
wegen: weegt wegen woog wogen gewogen
werpen: werpt werpen wierp wierpen geworpen
wijken: wijkt wijken week weken geweken
wijten: wijt wijten weet weten geweten
wijzen: wijst wijzen wees wezen gewezen
winnen: wint winnen won wonnen gewonnen
zien: ziet zien zag zagen gezien
zijn: is zijn was waren geweest
zoeken: zoekt zoeken zocht zochten gezocht
`
    .trim()
    .split('\n')
    .map((line): readonly [string, VerbForms] => {
      const [infinitive = '', forms = ''] = line.split(': ')
      const [present = '', plural = '', past = '', pastPlural = '', participle = ''] = forms.split(' ')
      return [
        infinitive,
        {
          finite: [present, plural, past, pastPlural],
          infinitive: plural,
          participles: participle.split('/'),
        },
      ]
    }),
)

/**
 * The forms of a verb as it is written in one word. A separable one is written `weg|nemen` (wegneemt, weggenomen); one
 * with a prefix that stays on, other than be-, ge-, her-, ont- and ver-, `onder.mijnen` (ondermijnt, ondermijnd).
 */
export function verbForms(verb: string): VerbForms {
  const [particle, separable] = verb.split('|')
  if (separable !== undefined) return withFront(particle ?? '', verbForms(separable), '')
  const [fixed, rest] = verb.split('.')
  if (rest !== undefined) return prefixed(fixed ?? '', rest) ?? inflectRegular(`${fixed}${rest}`, true)
  const front = prefix.exec(verb)?.[0] ?? ''
  return irregular.get(verb) ?? prefixed(front, verb.slice(front.length)) ?? inflectRegular(verb)
}

/** ver + binden: verbindt, verbonden. Null when the verb behind it is regular. */
function prefixed(front: string, verb: string): VerbForms | null {
  const forms = front === '' ? undefined : irregular.get(verb)
  return forms ? withFront(front, forms, 'ge') : null
}

function withFront(
  front: string,
  { finite, infinitive, participles }: VerbForms,
  dropped: string,
): VerbForms {
  return {
    finite: finite.map((form) => front + form),
    infinitive: front + infinitive,
    participles: participles.map(
      (form) => front + (form.startsWith(dropped) ? form.slice(dropped.length) : form),
    ),
  }
}
