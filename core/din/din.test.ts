import { describe, expect, it } from 'vitest'
import { beoordeel, tegenspraak, type Meting } from './oordeel'
import { leesStreven } from './streven'

const meting = (
  waarde: number | null,
  jaar: number | null = null,
  bron: string | null = null,
  marge: number | null = null,
): Meting => ({
  waarde,
  jaar,
  bron,
  marge,
})
const stand = (text: string, before: Meting, now: Meting, schatting = false) =>
  beoordeel(leesStreven(text), before, now, schatting)

// Wordings and figures of the DIN as DOMAIN 1 and 2c name them.
describe('the wording of a target', () => {
  it.each([
    ['Het aandeel jongeren met overgewicht daalt', { soort: 'daalt' }],
    ['is niet gestegen ten opzichte van de nulmeting', { soort: 'niet gestegen' }],
    ['stijgt', { soort: 'stijgt' }],
    ['is niet gedaald', { soort: 'niet gedaald' }],
    ['hoger dan 20%', { soort: 'hoger dan', waarde: 20 }],
    ['lager dan 9,4%', { soort: 'lager dan', waarde: 9.4 }],
    ['minimaal 80% van de steekproef', { soort: 'minimaal', waarde: 80 }],
    ['Van 8-11% naar 5-8%', { soort: 'van naar', van: { laag: 8, hoog: 11 }, naar: { laag: 5, hoog: 8 } }],
    ['van 45% naar 40%', { soort: 'van naar', van: { laag: 45, hoog: 45 }, naar: { laag: 40, hoog: 40 } }],
    ['Inwoners voelen zich thuis', null],
    ['niet meer dan 20%', { soort: 'maximaal', waarde: 20 }],
    ['mag niet lager dan 80% zijn', { soort: 'minimaal', waarde: 80 }],
    ['minimaal 1.500 inwoners', { soort: 'minimaal', waarde: 1500 }],
    ['>= 20%', { soort: 'minimaal', waarde: 20 }],
    ['daalt onder de 10%', { soort: 'lager dan', waarde: 10 }],
    ['80% na 1,5 jaar, minstens', null],
    ['minimaal 80% na 1,5 jaar', { soort: 'minimaal', waarde: 80 }],
    ['Het aandeel inwoners van 18 tot 65 jaar met overgewicht daalt', { soort: 'daalt' }],
    ['In de periode van 2019 tot 2022 stijgt het aandeel', { soort: 'stijgt' }],
    ['hoger dan in 2016', { soort: 'stijgt' }],
    ['lager dan de nulmeting', { soort: 'daalt' }],
    ['Minder 65-plussers zijn eenzaam', { soort: 'daalt' }],
    ['is niet significant gestegen', { soort: 'niet gestegen' }],
    ['stijgt het aandeel niet', { soort: 'niet gestegen' }],
    ['geen toename', { soort: 'niet gestegen' }],
    ['neemt het aandeel niet verder af', { soort: 'niet gedaald' }],
    ['daalt of blijft gelijk', { soort: 'niet gestegen' }],
  ] as const)('%s', (text, streven) => {
    expect(leesStreven(text)).toEqual(streven)
  })
})

describe('words that give no bound of the figure', () => {
  it.each([
    ...[
      'daalt met minimaal 10%',
      'stijgt met 5 procentpunt',
      'daalt naar 5%',
      'minimaal 20% en maximaal 30%',
    ],
    ...[
      'hoger dan het landelijk gemiddelde',
      'lager dan gemiddeld',
      'meer dan de helft',
      'hoger dan 20.5%',
      'hoger dan 2016',
    ],
    ...[
      'Inwoners wonen niet meer thuis',
      'de stijging wordt afgeremd',
      'niet zonder daling',
      'onder de 27 daalt',
    ],
    ...[
      'minder dan 3 keer per week',
      'de daling is groter dan de stijging',
      'blijft gelijk',
      'van 8% naar 8%',
    ],
  ])('%s', (text) => {
    expect(leesStreven(text)).toBe(null)
  })
})

describe('a target held against its figures', () => {
  it('is reached, or not, by the direction and the bound it asks for', () => {
    expect([
      stand('daalt', meting(9.4, 2015), meting(8.1, 2019)),
      stand('daalt', meting(9.4, 2015), meting(9.4, 2019)),
      stand('niet gestegen', meting(51.8, 2016), meting(51.8, 2020)),
      stand('hoger dan 20%', meting(19, 2016), meting(20, 2020)),
      stand('van 45% naar 40%', meting(45, 2016), meting(39, 2020)),
    ]).toEqual([
      { oordeel: 'gehaald', reden: 'Van 9,4 (2015) naar 8,1 (2019).' },
      { oordeel: 'niet gehaald', reden: 'Van 9,4 (2015) naar 9,4 (2019).' },
      { oordeel: 'gehaald', reden: 'Van 51,8 (2016) naar 51,8 (2020).' },
      { oordeel: 'niet gehaald', reden: 'Streven hoger dan 20; laatste cijfer 20 (2020).' },
      { oordeel: 'gehaald', reden: 'Streven maximaal 40; laatste cijfer 39 (2020).' },
    ])
  })

  it('is not to be told without figures that can be held beside each other, and says why', () => {
    expect(
      [
        stand('daalt', meting(9.4, 2015), meting(null)),
        stand('daalt', meting(null), meting(8, 2019)),
        stand('daalt', meting(9.4, 2015), meting(8, 2015)),
        stand('hoger dan 20%', meting(21, 2016), meting(21, 2016)),
        stand('daalt', meting(45, 2016, 'GGD'), meting(40, 2020, 'Burgerpeiling')),
        stand('daalt', meting(45, 2016, 'GGD', 3), meting(41, 2020, 'GGD', 4)),
        stand('hoger dan 20%', meting(19, 2016), meting(21, 2020, 'GGD', 3)),
        stand('van 8-11% naar 5-8%', meting(9, 2016), meting(6, 2020)),
        stand('daalt', meting(9, 2016), meting(6, 2020), true),
        stand('Inwoners voelen zich thuis', meting(9, 2016), meting(6, 2020)),
      ].map(({ oordeel, reden }) => [oordeel, reden]),
    ).toEqual([
      ['niet vast te stellen', 'Er is geen later cijfer.'],
      ['niet vast te stellen', 'Er is geen nulmeting.'],
      ['niet vast te stellen', 'Het laatste cijfer (2015) is niet van na de nulmeting (2015).'],
      ['niet vast te stellen', 'Het laatste cijfer (2016) is niet van na de nulmeting (2016).'],
      ['niet vast te stellen', 'Nulmeting (GGD) en laatste cijfer (Burgerpeiling) zijn anders gemeten.'],
      ['niet vast te stellen', 'Van 45 (2016) naar 41 (2020): dat verschil valt binnen de marge (± 5,0).'],
      ['niet vast te stellen', 'Het laatste cijfer, 21 (2020), ligt binnen de marge (± 3) van 20.'],
      [
        'niet vast te stellen',
        'Het streven noemt banden; een verschuiving tussen banden is niet te toetsen.',
      ],
      [
        'niet vast te stellen',
        'De cijfers zijn modelschattingen; die dragen geen toets van een verandering.',
      ],
      [
        'niet vast te stellen',
        'Het streven zegt niet eenduidig welke kant het op moet of welk getal genoeg is.',
      ],
    ])
  })

  it('a goal that something falls and a target that it does not rise contradict each other', () => {
    expect(tegenspraak(leesStreven('Overgewicht daalt'), leesStreven('niet gestegen'))).toBe(
      'Het doel zegt “daalt”, het streven “niet gestegen”.',
    )
    expect(tegenspraak(leesStreven('Overgewicht daalt'), leesStreven('daalt'))).toBe(null)
  })
})
