import { expect, it } from 'vitest'
import { assess } from '../assess'
import type { Subject } from '../assessment'
import type { FlagCode } from '../flags'
import { bron, cbs, context, perGroup, share, subject, table } from '../testing'

const flags = (of: Subject, code: FlagCode) =>
  assess(of, context()).flags.filter((flag) => flag.code === code)
const messages = (of: Subject, code: FlagCode) => flags(of, code).map(({ message }) => message)

const year = (jaar: number) => ({ van: `${jaar}-01-01`, tot: `${jaar}-12-31` })
const survey = (over = {}) => bron({ naam: 'panel', soort: 'panel', aard: 'steekproef', ...over })
const activities = (over = {}) => bron({ naam: 'activiteiten', soort: 'registratie-collectief', ...over })

it('[E23] says that sources side by side are about other periods', () => {
  const numbers = { table: table({ jaar: [2019], pct: [5.3] }) }
  const of = (...sources: Subject['sources']) => subject({ ...numbers, sources })
  const [one, other] = [
    cbs({ titel: 'Inkomens', peilperiode: year(2019) }),
    cbs({ titel: 'Schulden', peilperiode: year(2018) }),
  ]
  expect([
    messages(of(one, other), 'periode-verschilt'),
    messages(of(one, { ...other, peilperiode: year(2019) }), 'periode-verschilt'),
    messages(of(one, { ...other, aard: 'hulptabel' }), 'periode-verschilt'),
    messages(of(one, cbs()), 'periode-verschilt'),
  ]).toEqual([
    [
      'De bronnen gaan niet over dezelfde periode (Inkomens: 1 januari 2019 tot en met 31 december 2019; Schulden: 1 januari 2018 tot en met 31 december 2018); vergelijk hun cijfers niet zonder dat te zeggen.',
    ],
    [],
    [],
    [],
  ])
})

it('[E24] says of estimates from a model that they are', () => {
  const model = cbs({ soort: 'geletterdheid', aard: 'modelschatting' })
  expect(messages(subject({ table: table({ pct: [11] }), sources: [model] }), 'modelschatting')).toEqual([
    'Modelschatting; niet geschikt om het effect van beleid of kleine veranderingen te bepalen.',
  ])
})

it('[E25] calls a share indicative when its 95% margin is over 10 points on either side', () => {
  // Wilson for 20 of 40: 35,2% to 64,8%, so 14,8 points; for 200 of 400: 45,1% to 54,9%.
  const of = (k: number, n: number) => share(k, n, { sources: [survey()] })
  expect([messages(of(20, 40), 'breed-interval'), messages(of(200, 400), 'breed-interval')]).toEqual([
    ['Gebaseerd op 40 trajecten; het percentage is indicatief (95%-marge 35% tot 65%).'],
    [],
  ])
  expect(messages(share(20, 40), 'breed-interval')).toEqual([])
})

it('[E25] takes the interval of a weighted share on its effective number of answers', () => {
  // 4 of 400 would be sure enough; weighted it is half of what 40 equally weighted answers say: 35,2% to 64,8%.
  const weighted = (effectief: number) =>
    subject({
      sources: [survey()],
      table: table({ n: [4], totaal: [400], aandeel: [0.5], effectief: [effectief] }),
      roles: [
        {
          rol: 'aandeel',
          kolom: 'aandeel',
          teller: 'n',
          noemer: 'totaal',
          eenheid: 'respondenten',
          effectief: 'effectief',
        },
        { rol: 'interval', kolom: 'effectief', bij: null },
      ],
    })
  expect([messages(weighted(40), 'breed-interval'), messages(weighted(400), 'breed-interval')]).toEqual([
    ['Gebaseerd op 400 respondenten; het percentage is indicatief (95%-marge 35% tot 65%).'],
    [],
  ])
})

it('[E26] says that 67 of 324 is too few to speak for all', () => {
  const answered = (terug: number) =>
    share(40, 67, {
      sources: [
        survey({
          soort: 'tevredenheid',
          aard: 'enquete',
          eenheid: 'cliënten',
          respons: { uitgezet: 324, terug },
        }),
      ],
    })
  expect([messages(answered(67), 'lage-respons'), messages(answered(200), 'lage-respons')]).toEqual([
    [
      '67 van de 324 aangeschreven cliënten deden mee (21%). De uitkomsten zijn niet te generaliseren naar alle cliënten. Het is niet bekend of de deelnemers verschillen van degenen die niet meededen.',
    ],
    [],
  ])
})

it('[E27] reports a survey with weights that are not used', () => {
  const weighted = survey({ kolommen: { weging: { rol: 'gewicht' } } })
  const of = (columnsRead: readonly string[]) => share(200, 400, { sources: [weighted], columnsRead })
  expect([flags(of([]), 'ongewogen').length, flags(of(['gewicht']), 'ongewogen').length]).toEqual([1, 0])
})

it('[E28] says that one person may count at several activities', () => {
  const of = (columnsRead: readonly string[]) => perGroup([40, 60], { sources: [activities()], columnsRead })
  expect([
    messages(of(['bereik']), 'bereik-niet-ontdubbeld'),
    messages(of([]), 'bereik-niet-ontdubbeld'),
  ]).toEqual([['Bereik is niet ontdubbeld: een inwoner kan aan meer activiteiten hebben meegedaan.'], []])
})

it('[E29] says that goals of a network are shared', () => {
  const din = cbs({ soort: 'din', aard: 'kwalitatief' })
  expect(messages(subject({ table: table({ doel: ['x'] }), sources: [din] }), 'gedeeld-doel')).toEqual([
    'Dit doel is een gezamenlijke verantwoordelijkheid van meerdere partijen.',
  ])
})

it('[E30] says that a dimension is chosen, not measured', () => {
  const of = (columns: Partial<Subject>) => messages(perGroup([40, 60], columns), 'gespreksinstrument')
  const passedOn = { columnsRead: ['pg_dimensie'], columnsNamed: [] }
  expect([of({ columnsRead: ['pg_dimensie'], columnsNamed: ['pg_dimensie'] }), of(passedOn)]).toEqual([
    ['Het spinnenweb is een gespreksinstrument; de keuze voor een dimensie is geen meting.'],
    [],
  ])
})

it('[E34] names the years in which corona changed activities', () => {
  const of = (van: string, tot: string) =>
    perGroup([40, 60], { sources: [activities({ peilperiode: { van, tot } })] })
  expect([
    messages(of('2020-01-01', '2020-12-31'), 'corona'),
    messages(of('2019-09-01', '2021-08-31'), 'corona'),
    messages(of('2019-01-01', '2019-12-31'), 'corona'),
  ]).toEqual([
    ['In 2020 gingen activiteiten niet of anders door vanwege coronamaatregelen.'],
    ['In 2020 en 2021 gingen activiteiten niet of anders door vanwege coronamaatregelen.'],
    [],
  ])
})

it('[E38] says how few answers are left when weights differ much, with Kish’s numbers by hand', () => {
  // 80 answers of weight 1 and 20 of weight 10: (280)² / (80 + 2000) = 37.69, so 100 / 37.69 = 2.65 per effective one.
  // With weights of 3: (140)² / (80 + 180) = 75.38, so 1.33.
  const of = (effectief: number, over: Partial<Subject> = {}) =>
    subject({
      table: table({ n: [30], totaal: [100], aandeel: [0.3], effectief: [effectief] }),
      roles: [
        { rol: 'aandeel', kolom: 'aandeel', teller: 'n', noemer: 'totaal', eenheid: 'respondenten' },
        { rol: 'interval', kolom: 'effectief', bij: null },
      ],
      sources: [survey()],
      ...over,
    })
  expect([messages(of(280 ** 2 / 2080), 'weegeffect'), messages(of(140 ** 2 / 260), 'weegeffect')]).toEqual([
    [
      'Het percentage van 100 respondenten is door de weging zo onzeker als bij 37 respondenten van gelijk gewicht.',
    ],
    [],
  ])
  // 99 answers of weight 1 and one of 6: the mean is 105/100, and 6 / 1.05 = 5.7 times that. One of 5 is 4.8 times.
  expect(
    [6 / 1.05, 5 / 1.04].map((times) => messages(of(90, { heaviestWeight: times }), 'weegeffect')),
  ).toEqual([
    [
      'Eén antwoord weegt 5,7 keer zo zwaar als gemiddeld; de percentages hangen te veel van enkele antwoorden af.',
    ],
    [],
  ])
  const groups = subject({
    table: table({
      groep: ['a', 'b'],
      n: [30, 40],
      totaal: [100, 90],
      aandeel: [0.3, 0.44],
      effectief: [60, 30],
    }),
    roles: [
      { rol: 'groep', kolom: 'groep' },
      { rol: 'aandeel', kolom: 'aandeel', teller: 'n', noemer: 'totaal', eenheid: 'respondenten' },
      { rol: 'interval', kolom: 'effectief', bij: null },
    ],
    sources: [survey()],
  })
  expect(messages(groups, 'weegeffect')).toEqual([
    'Een of meer percentages zijn door de weging veel onzekerder dan hun aantal zegt; het percentage van 90 respondenten is zo onzeker als bij 30 van gelijk gewicht.',
  ])
})
