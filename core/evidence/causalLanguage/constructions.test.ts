import { describe, expect, it } from 'vitest'
import { judgeSentence } from './judgeSentence'
import type { CausalLabel } from './model'

/** Sentences by the construction that they are built with; labels by DOMAIN section 7. */
const cases: readonly (readonly [rule: string, label: CausalLabel, sentences: readonly string[]])[] = [
  [
    'the more … the more is a claim',
    'causal',
    [
      'Hoe langer mensen wachten, hoe hoger hun schulden worden.',
      'Hoe beter buren elkaar kennen, des te minder meldingen komen er binnen.',
    ],
  ],
  [
    'what would have been without is a claim',
    'causal',
    [
      'Als de coach niet had ingegrepen, was het gezin uit huis gezet.',
      'De helft was zonder deze begeleiding opnieuw dakloos geraakt.',
    ],
  ],
  [
    'a verb of change claims that a thing does it, in one word, split and in the perfect',
    'causal',
    [
      'De vaste inloop neemt drempels weg voor nieuwe bewoners.',
      'De regeling heeft de vaste lasten van gezinnen teruggebracht.',
      'Wij zien dat de inloop drempels wegneemt.',
      'Het spreekuur lost misverstanden tussen buren op.',
    ],
  ],
  [
    'an expression of good or bad working is a claim',
    'causal',
    [
      'De wekelijkse wandeling doet wonderen voor de stemming.',
      'Het lage tarief werkt drempelverlagend.',
      'De investering betaalt zich binnen een jaar terug.',
      'Het maatjesproject heeft zijn waarde bewezen.',
    ],
  ],
  [
    'to bring people to a better or worse place is a claim',
    'causal',
    ['De jobcoach hielp vijftien inwoners aan een baan.', 'De hoge rente bracht gezinnen in de problemen.'],
  ],
  [
    'to owe an outcome to something is a claim',
    'causal',
    [
      'Dat de groep bleef bestaan, danken wij aan de vrijwilligers.',
      'De terugloop is op het conto van de wijkteams te schrijven.',
      'De stijging heeft te maken met de hogere huren.',
      'Dat de klachten afnamen, is geen toeval.',
    ],
  ],
  [
    'with an event, door says what something came of, though nobody did it',
    'causal',
    [
      'Door het wegvallen van de dagopvang raakten mantelzorgers overbelast.',
      'Drie winkels konden door de inzet van de coöperatie openblijven.',
    ],
  ],
  [
    'lijkt te, kan and kan zijn dat take a claim back',
    'hedged',
    [
      'Een vaste buddy lijkt te beschermen tegen terugval.',
      'Een maatje kan eenzaamheid verminderen.',
      'De daling kan te maken hebben met een andere telling.',
      'Het kan zijn dat de hogere prijs de vraag heeft gedrukt.',
    ],
  ],
  [
    'what people say of themselves with te is theirs, and what some of them say too',
    'hedged',
    [
      'Deelnemers zeggen door de lessen beter te slapen.',
      'Drie van de vijf ouders vinden dat de cursus bijdraagt aan de rust thuis.',
    ],
  ],
  [
    'too few to conclude from denies proof',
    'hedged',
    ['Voor uitspraken over het effect van de lessen is de groep te klein.'],
  ],
  [
    'an aim that people fare better is an aim',
    'hedged',
    [
      'Doelstelling 4: het versterken van het netwerk rond gezinnen.',
      'Het werk is erop gericht dat bewoners de regie houden.',
    ],
  ],
  [
    'arranging, joining in, having to do with and a caption are no claims',
    'none',
    [
      'De beheerder zorgt ervoor dat de zaal op tijd klaarstaat.',
      'Het koor draagt bij aan de kerstviering met drie liederen.',
      'Onze vrijwilligers hebben te maken met veel verschillende vragen.',
      'Tabel 4: Gevolgen van de regeling, naar gemeente',
      'Zij heeft de cursus met goed resultaat afgerond.',
    ],
  ],
  [
    'to give people more of what they have in themselves is a claim',
    'causal',
    [
      'Het lotgenotencontact heeft mantelzorgers steun en herkenning gegeven.',
      'De nieuwe planning biedt medewerkers meer rust.',
      'Wij zien dat de training ouders meer inzicht geeft.',
    ],
  ],
  [
    'what would have had to be without it is a claim, and no aim',
    'causal',
    ['Zonder extra geld had de helft van de groepen moeten stoppen.'],
  ],
  [
    'what people feel, told in a clause that hangs on the claim, holds nothing back',
    'causal',
    [
      'De ingreep zorgde ervoor dat ouderen het plein prettiger vinden.',
      'Het rooster draagt eraan bij dat medewerkers meer waardering ervaren.',
    ],
  ],
  [
    'what befell people because of something is a claim',
    'causal',
    [
      'Vanwege de lange wachttijd raakten gezinnen in de knel.',
      'Vanwege de sluiting van de school verloor het dorp veel jonge gezinnen.',
    ],
  ],
  [
    'a speaker behind the claim, or told as so many of so many, holds it back',
    'hedged',
    [
      'De cursus draagt bij aan hun zelfvertrouwen, vertellen de deelnemers.',
      'De cursus draagt bij aan hun zelfvertrouwen, zoals deelnemers zelf aangeven.',
      'Vier op de tien ouders zeggen door de cursus rustiger te reageren.',
      'Bezoekers merken dat de inloop verschil maakt.',
    ],
  ],
  [
    'what an organisation with a name does is an activity',
    'none',
    [
      'Welzijn Oost stimuleert ouderen om in beweging te blijven.',
      'De Schans stimuleert bewoners om mee te doen.',
      'In het voorjaar motiveerde De Schans bewoners om mee te doen.',
      'Buurthuis De Linde helpt bewoners hun administratie op orde te brengen.',
    ],
  ],
  [
    'a training with a name is a thing, and a named organisation with an outcome as its object claims it',
    'causal',
    [
      'De methode Stap voor Stap motiveert jongeren om door te leren.',
      'Welzijn Oost vergroot de zelfredzaamheid van ouderen.',
    ],
  ],
  [
    'that figures do not add up or cannot be compared is no outcome',
    'none',
    [
      'Door weging wijken de aantallen af van die in de tabel.',
      'Door een wijziging in de vraagstelling zijn de cijfers niet vergelijkbaar met eerdere jaren.',
      'De vraag is aangepast, waardoor de uitkomsten niet goed te vergelijken zijn.',
    ],
  ],
  [
    'bringing or setting people somewhere is a claim in the perfect and at the end of a clause too',
    'causal',
    [
      'De hoge zorgkosten brengen veel gezinnen in ernstige moeilijkheden.',
      'De tentoonstelling heeft veel bezoekers aan het denken gezet.',
      'Uit de evaluatie blijkt dat de gezamenlijke maaltijd buren nader tot elkaar brengt.',
    ],
  ],
  [
    'something that plays a part, or presses a number down, is a claim',
    'causal',
    [
      'De nieuwe wetgeving heeft zeker meegespeeld.',
      'Bij de daling speelde ook de strengere toelating mee.',
      'De hoge kaartprijs heeft het bezoek gedrukt.',
      'De gezondheid van bewoners gaat achteruit door schimmel in de woning.',
    ],
  ],
  [
    'that it is proven is no passive of what is proven',
    'causal',
    ['Bewezen is dat lezen de taalvaardigheid van kinderen vergroot.'],
  ],
  [
    'a question what changed it, whatever changed, holds a claim back',
    'hedged',
    [
      'Wij kunnen niet zeggen of de coach het waterverbruik heeft verlaagd.',
      'Cliënten vertellen dat de vrijwilliger hen heeft geholpen om de post weer te openen.',
      'We geloven dat sport jongeren op weg helpt.',
      'Er lijkt een samenhang te bestaan tussen drukte en klachten.',
      'Gedurende de begeleiding daalden de schulden bij 14 huishoudens.',
      'Tijdens de training verbeterde de conditie van negen deelnemers.',
    ],
  ],
  [
    'a change after when or where, with one noun phrase behind the verb, has no cause',
    'none',
    [
      'In 2024 verbeterde de gemiddelde score van 6,1 naar 6,6.',
      'Na de zomer halveerde het aantal bezoekers.',
      'In het toneelstuk speelden twintig bewoners mee.',
      'Met dank aan allen die aan deze uitgave hebben bijgedragen.',
    ],
  ],
  [
    'a change after when or where, with a subject and an object behind the verb, is a claim',
    'causal',
    ['In Noord verbeterde het project de sfeer op straat.'],
  ],
  [
    'proof denied in whatever form of the verb holds back what it is about',
    'hedged',
    [
      'We hebben niet kunnen vaststellen dat de cursus de stress verlaagt.',
      'Het is nog niet hard te maken dat de aanpak het verzuim terugdringt.',
      'Over de effecten van het verbod is weinig bekend.',
      'Wat de groei heeft veroorzaakt, valt niet meer te achterhalen.',
    ],
  ],
  [
    'what people hold, some of them say or name as the reason is theirs',
    'hedged',
    [
      'Leerkrachten menen dat het ontbijt de aandacht vergroot.',
      'Huisartsen bevestigen dat de coach het aantal consulten vermindert.',
      'Een deel gaf aan dankzij de training minder zorgen te hebben.',
      'Ouders noemen de rust in huis als reden dat hun kind beter slaapt.',
      'Volgens de meeste ouders werkt de aanpak.',
      'We verwachten dat de app de wachttijd zal verkorten.',
      'Het verschil wordt mogelijk verklaard door de leeftijd.',
      'Dat verschil kan aan andere omstandigheden liggen.',
    ],
  ],
  [
    'what a study confirms or shows in practice is a claim',
    'causal',
    ['Het onderzoek bevestigt dat lezen de taalvaardigheid vergroot.', 'In de praktijk werkt de methode.'],
  ],
  [
    'with a means, people are brought somewhere, and by a thing they come to do something',
    'causal',
    [
      'Met hulp van een coach zijn elf mensen aan het werk geholpen.',
      'Door de spreekuren kennen bewoners hun wijkagent.',
      'Omdat de brieven moeilijk zijn, lopen mensen toeslagen mis.',
      'Schulden verergeren bestaande problemen.',
      'Figuur 2: Invloed van de toeslag op de betaalachterstand',
    ],
  ],
  [
    'papers that are arranged, doors of a building and where someone works are no claims',
    'none',
    [
      'Het loket zorgt voor een beschikking binnen acht weken.',
      'De winkel opende zijn deuren in mei.',
      'In het buurthuis werkt de beheerder.',
      'Door de medewerkers zijn bewoners thuis bezocht.',
    ],
  ],
  [
    'to depend on, to bring new life and more of this, better that are claims',
    'causal',
    [
      'De stijging van de kosten hangt grotendeels af van de inflatie.',
      'Het plein blies nieuw leven in de wijk.',
      'De bemiddelaar haalt de angel uit de ruzie.',
      'Vaker buiten spelen, gezondere kinderen',
    ],
  ],
  [
    'mogelijk in front, seeming to go together and hopes for what people are got to do hold back',
    'hedged',
    [
      'Mogelijk ligt dit aan de drukte.',
      'Mogelijk stijgt de vraag doordat meer mensen de weg kennen.',
      'Een hoger inkomen lijkt gepaard te gaan met minder klachten.',
      'De school hoopt dat het plein kinderen aan het spelen krijgt.',
      'Over de werking van de aanpak is niets met zekerheid te zeggen.',
    ],
  ],
  [
    'more of these and fewer of those, what a price depends on and how something works are no outcomes',
    'none',
    [
      'Meer ouderen, minder jongeren',
      'De prijs hangt af van het aantal lessen.',
      'De folder legt de werking van de regeling uit.',
    ],
  ],
]

describe.each(cases)('[T1] %s', (_rule, label, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(judgeSentence(sentence).label).toBe(label)
  })
})

describe('[T1] a verb that no list has claims a cause when a thing does it to people or an outcome', () => {
  it.each([
    'Lange wachttijden slopen ouders.',
    'De gratis pas haalt een drempel weg.',
    'De actie heeft levens gered.',
  ])('%s', (sentence) => {
    expect(judgeSentence(sentence).label).toBe('causal')
  })

  it.each([
    'Het spreekuur bedient inwoners uit drie dorpen.',
    'Vorig jaar heeft de gemeente ouders uitgenodigd.',
    'De vragenlijst confronteert bewoners met hun situatie.',
    'Uiteindelijk heeft de moeder gekozen voor een cursus.',
  ])('and not %s', (sentence) => {
    expect(judgeSentence(sentence).label).toBe('none')
  })
})
