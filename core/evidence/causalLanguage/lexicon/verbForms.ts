/**
 * Principal parts of the verbs that the patterns name: present singular, present plural (also the infinitive), past
 * singular, past plural, participle. Separable verbs stand here as they are written in one word.
 */
const parts = `
leiden: leidt leiden leidde leidden geleid
resulteren: resulteert resulteren resulteerde resulteerden geresulteerd
uitmonden: uitmondt uitmonden uitmondde uitmondden uitgemond
monden: mondt monden mondde mondden gemond
zorgen: zorgt zorgen zorgde zorgden gezorgd
veroorzaken: veroorzaakt veroorzaken veroorzaakte veroorzaakten veroorzaakt
bewerkstelligen: bewerkstelligt bewerkstelligen bewerkstelligde bewerkstelligden bewerkstelligd
brengen: brengt brengen bracht brachten gebracht
teweegbrengen: teweegbrengt teweegbrengen teweegbracht teweegbrachten teweeggebracht
leveren: levert leveren leverde leverden geleverd
opleveren: oplevert opleveren opleverde opleverden opgeleverd
bepalen: bepaalt bepalen bepaalde bepaalden bepaald
beinvloeden: beinvloedt beinvloeden beinvloedde beinvloedden beinvloed
stimuleren: stimuleert stimuleren stimuleerde stimuleerden gestimuleerd
motiveren: motiveert motiveren motiveerde motiveerden gemotiveerd
activeren: activeert activeren activeerde activeerden geactiveerd
bevorderen: bevordert bevorderen bevorderde bevorderden bevorderd
drijven: drijft drijven dreef dreven gedreven
maken: maakt maken maakte maakten gemaakt
dragen: draagt dragen droeg droegen gedragen
bijdragen: bijdraagt bijdragen bijdroeg bijdroegen bijgedragen
helpen: helpt helpen hielp hielpen geholpen
vooruithelpen: vooruithelpt vooruithelpen vooruithielp vooruithielpen vooruitgeholpen
komen: komt komen kwam kwamen gekomen
voortkomen: voortkomt voortkomen voortkwam voortkwamen voortgekomen
vloeien: vloeit vloeien vloeide vloeiden gevloeid
voortvloeien: voortvloeit voortvloeien voortvloeide voortvloeiden voortgevloeid
liggen: ligt liggen lag lagen gelegen
werken: werkt werken werkte werkten gewerkt
zijn: is zijn was waren geweest
hebben: heeft hebben had hadden gehad
zien: ziet zien zag zagen gezien
vergroten: vergroot vergroten vergrootte vergrootten vergroot
verkleinen: verkleint verkleinen verkleinde verkleinden verkleind
verhogen: verhoogt verhogen verhoogde verhoogden verhoogd
verlagen: verlaagt verlagen verlaagde verlaagden verlaagd
verbeteren: verbetert verbeteren verbeterde verbeterden verbeterd
verslechteren: verslechtert verslechteren verslechterde verslechterden verslechterd
verergeren: verergert verergeren verergerde verergerden verergerd
versterken: versterkt versterken versterkte versterkten versterkt
verzwakken: verzwakt verzwakken verzwakte verzwakten verzwakt
verkorten: verkort verkorten verkortte verkortten verkort
verlengen: verlengt verlengen verlengde verlengden verlengd
verminderen: vermindert verminderen verminderde verminderden verminderd
voorkomen: voorkomt voorkomen voorkwam voorkwamen voorkomen
beperken: beperkt beperken beperkte beperkten beperkt
begrenzen: begrenst begrenzen begrensde begrensden begrensd
verlichten: verlicht verlichten verlichtte verlichtten verlicht
verzachten: verzacht verzachten verzachtte verzachtten verzacht
ontlasten: ontlast ontlasten ontlastte ontlastten ontlast
versnellen: versnelt versnellen versnelde versnelden versneld
vertragen: vertraagt vertragen vertraagde vertraagden vertraagd
verruimen: verruimt verruimen verruimde verruimden verruimd
verbreden: verbreedt verbreden verbreedde verbreedden verbreed
verdiepen: verdiept verdiepen verdiepte verdiepten verdiept
verrijken: verrijkt verrijken verrijkte verrijkten verrijkt
vergemakkelijken: vergemakkelijkt vergemakkelijken vergemakkelijkte vergemakkelijkten vergemakkelijkt
vereenvoudigen: vereenvoudigt vereenvoudigen vereenvoudigde vereenvoudigden vereenvoudigd
bemoeilijken: bemoeilijkt bemoeilijken bemoeilijkte bemoeilijkten bemoeilijkt
belemmeren: belemmert belemmeren belemmerde belemmerden belemmerd
hinderen: hindert hinderen hinderde hinderden gehinderd
remmen: remt remmen remde remden geremd
schaden: schaadt schaden schaadde schaadden geschaad
ondermijnen: ondermijnt ondermijnen ondermijnde ondermijnden ondermijnd
besparen: bespaart besparen bespaarde bespaarden bespaard
halveren: halveert halveren halveerde halveerden gehalveerd
verdubbelen: verdubbelt verdubbelen verdubbelde verdubbelden verdubbeld
veranderen: verandert veranderen veranderde veranderden veranderd
doorbreken: doorbreekt doorbreken doorbrak doorbraken doorbroken
wegnemen: wegneemt wegnemen wegnam wegnamen weggenomen
terugdringen: terugdringt terugdringen terugdrong terugdrongen teruggedrongen
terugbrengen: terugbrengt terugbrengen terugbracht terugbrachten teruggebracht
tegengaan: tegengaat tegengaan tegenging tegengingen tegengegaan
tegenhouden: tegenhoudt tegenhouden tegenhield tegenhielden tegengehouden
aanjagen: aanjaagt aanjagen aanjoeg aanjoegen aangejaagd
aanwakkeren: aanwakkert aanwakkeren aanwakkerde aanwakkerden aangewakkerd
aanzetten: aanzet aanzetten aanzette aanzetten aangezet
prikkelen: prikkelt prikkelen prikkelde prikkelden geprikkeld
beschermen: beschermt beschermen beschermde beschermden beschermd
behoeden: behoedt behoeden behoedde behoedden behoed
vergen: vergt vergen vergde vergden gevergd
verklaren: verklaart verklaren verklaarde verklaarden verklaard
nemen: neemt nemen nam namen genomen
dringen: dringt dringen drong drongen gedrongen
gaan: gaat gaan ging gingen gegaan
houden: houdt houden hield hielden gehouden
jagen: jaagt jagen joeg joegen gejaagd
wakkeren: wakkert wakkeren wakkerde wakkerden gewakkerd
zetten: zet zetten zette zetten gezet
doen: doet doen deed deden gedaan
laten: laat laten liet lieten gelaten
geven: geeft geven gaf gaven gegeven
halen: haalt halen haalde haalden gehaald
hangen: hangt hangen hing hingen gehangen
samenhangen: samenhangt samenhangen samenhing samenhingen samengehangen
vallen: valt vallen viel vielen gevallen
samenvallen: samenvalt samenvallen samenviel samenvielen samengevallen
samengaan: samengaat samengaan samenging samengingen samengegaan
correleren: correleert correleren correleerde correleerden gecorreleerd
lonen: loont lonen loonde loonden geloond
renderen: rendeert renderen rendeerde rendeerden gerendeerd
werpen: werpt werpen wierp wierpen geworpen
afwerpen: afwerpt afwerpen afwierp afwierpen afgeworpen
profiteren: profiteert profiteren profiteerde profiteerden geprofiteerd
uitwerken: uitwerkt uitwerken uitwerkte uitwerkten uitgewerkt
doorwerken: doorwerkt doorwerken doorwerkte doorwerkten doorgewerkt
pakken: pakt pakken pakte pakten gepakt
slagen: slaagt slagen slaagde slaagden geslaagd
ontstaan: ontstaat ontstaan ontstond ontstonden ontstaan
spelen: speelt spelen speelde speelden gespeeld
waarborgen: waarborgt waarborgen waarborgde waarborgden gewaarborgd
garanderen: garandeert garanderen garandeerde garandeerden gegarandeerd
herstellen: herstelt herstellen herstelde herstelden hersteld
verstoren: verstoort verstoren verstoorde verstoorden verstoord
weerhouden: weerhoudt weerhouden weerhield weerhielden weerhouden
beletten: belet beletten belette beletten belet
verhinderen: verhindert verhinderen verhinderde verhinderden verhinderd
ontmoedigen: ontmoedigt ontmoedigen ontmoedigde ontmoedigden ontmoedigd
schrikken: schrikt schrikken schrok schrokken geschrokken
afschrikken: afschrikt afschrikken afschrok afschrokken afgeschrikt
tasten: tast tasten tastte tastten getast
aantasten: aantast aantasten aantastte aantastten aangetast
hollen: holt hollen holde holden gehold
uithollen: uitholt uithollen uitholde uitholden uitgehold
ontwrichten: ontwricht ontwrichten ontwrichtte ontwrichtten ontwricht
leggen: legt leggen legde legden gelegd
staan: staat staan stond stonden gestaan
treffen: treft treffen trof troffen getroffen
raken: raakt raken raakte raakten geraakt
stellen: stelt stellen stelde stelden gesteld
bieden: biedt bieden bood boden geboden
weghouden: weghoudt weghouden weghield weghielden weggehouden
krijgen: krijgt krijgen kreeg kregen gekregen
redden: redt redden redde redden gered
trekken: trekt trekken trok trokken getrokken
wekken: wekt wekken wekte wekten gewekt
scheppen: schept scheppen schiep schiepen geschapen
kweken: kweekt kweken kweekte kweekten gekweekt
roepen: roept roepen riep riepen geroepen
oproepen: oproept oproepen opriep opriepen opgeroepen
lokken: lokt lokken lokte lokten gelokt
uitlokken: uitlokt uitlokken uitlokte uitlokten uitgelokt
duwen: duwt duwen duwde duwden geduwd
stuwen: stuwt stuwen stuwde stuwden gestuwd
tillen: tilt tillen tilde tilden getild
sturen: stuurt sturen stuurde stuurden gestuurd
drukken: drukt drukken drukte drukten gedrukt
gooien: gooit gooien gooide gooiden gegooid
afremmen: afremt afremmen afremde afremden afgeremd
opdrijven: opdrijft opdrijven opdreef opdreven opgedreven
opstuwen: opstuwt opstuwen opstuwde opstuwden opgestuwd
schroeven: schroeft schroeven schroefde schroefden geschroefd
inspireren: inspireert inspireren inspireerde inspireerden geinspireerd
aanmoedigen: aanmoedigt aanmoedigen aanmoedigde aanmoedigden aangemoedigd
moedigen: moedigt moedigen moedigde moedigden gemoedigd
sporen: spoort sporen spoorde spoorden gespoord
verleiden: verleidt verleiden verleidde verleidden verleid
schelen: scheelt schelen scheelde scheelden gescheeld
openen: opent openen opende openden geopend
vervullen: vervult vervullen vervulde vervulden vervuld
`

/** Of one verb, without diacritics. `finite` has the present and past, `plural` also serves as the infinitive. */
export interface VerbForms {
  readonly finite: readonly string[]
  readonly infinitive: string
  readonly participle: string
}

export const verbForms: ReadonlyMap<string, VerbForms> = new Map(
  parts
    .trim()
    .split('\n')
    .map((line) => {
      const [infinitive = '', forms = ''] = line.split(': ')
      const [present = '', plural = '', past = '', pastPlural = '', participle = ''] = forms.split(' ')
      return [infinitive, { finite: [present, plural, past, pastPlural], infinitive: plural, participle }]
    }),
)
