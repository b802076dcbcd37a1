import { expect, it } from 'vitest'
import type { PublishedResult } from './cellNumbers'
import { checkNumbers } from './checkNumbers'

const shorts = (text: string) => checkNumbers(text, []).map(({ short }) => short)

it('[T3] knows a percentage that no whole number of its base gives', () => {
  // 21/57 = 36,84 and 22/57 = 38,60; 23/34 = 67,6 and 24/34 = 70,6; 67/324 = 20,679.
  expect(checkNumbers('Van de 57 casussen is 38% jonger dan 25 jaar.', [])).toEqual([
    {
      number: '38%',
      short: '38% kan niet bij 57',
      why: 'Geen geheel aantal van de 57 geeft 38%: 21 is 36,8%, 22 is 38,6%.',
      advice: 'Kijk het aantal en het totaal na, of noem waarvan dit het aandeel is.',
      sentence: 'Van de 57 casussen is 38% jonger dan 25 jaar.',
    },
  ])
  expect(shorts('Er waren 34 deelnemers, van wie 70% voor het eerst kwam.')).toEqual(['70% kan niet bij 34'])
  expect(shorts('Van de 57 casussen is 39% jonger dan 25 jaar.')).toEqual([])
  expect(shorts('Van de 324 aangeschreven cliënten deed 20,7% mee (67).')).toEqual([])
  expect(shorts('Op het domein Financiën waren er 273 casussen (38%).')).toEqual([])
  expect(shorts('Van de 1.060 inwoners is 5,3 procent eenzaam.')).toEqual([])
})

it('[T3] takes the base from the sentence before that counts the same thing', () => {
  expect(shorts('De middag had 34 deelnemers. 70 procent van de deelnemers was er voor het eerst.')).toEqual([
    '70 procent kan niet bij 34',
  ])
  expect(
    shorts(
      'Er hadden 57 (8%) van de casussen hiermee te maken. De rest niet. 38% van deze trajecten is van een jongere.',
    ),
  ).toEqual(['38% kan niet bij 57'])
  expect(shorts('De middag had 34 deelnemers. 70 procent van de bezoekers was er voor het eerst.')).toEqual(
    [],
  )
})

it('[T3] knows a percentage of too few', () => {
  expect(shorts('Het slagingspercentage is 100% van de 9 casussen.')).toEqual(['Percentage van 9'])
})

it('[T4] knows growth that doesn’t follow, can’t be, or stands on too small a base', () => {
  // 8/3 = 2,667: +167%; 8/4: +100%. 13/11 = 1,18. 48/45 = 1,0667.
  expect(shorts('Kinderhulp: 8 aanvragen (+160%)')).toEqual(['+160% kan niet bij 8'])
  expect(shorts('Het jeugdfonds kreeg 13 aanvragen (+18%).')).toEqual(['Groei op een kleine basis'])
  expect(shorts('Er waren 48 activiteiten (+6,7%).')).toEqual([])
  expect(shorts('We deden acht aanvragen, een toename van 160 procent.')).toEqual([
    '160 procent kan niet bij 8',
  ])
  expect(shorts('Het aantal meldingen steeg van 40 naar 50, een toename van 20%.')).toEqual([
    '20% volgt niet uit 40 en 50',
  ])
  expect(shorts('Het aantal meldingen steeg van 40 naar 50, een toename van 25%.')).toEqual([])
  expect(shorts('Het aantal groepen steeg van 4 naar 6, een toename van 50%.')).toEqual([
    'Groei op een kleine basis',
  ])
})

it('[T5] knows per cent where procentpunt is meant', () => {
  expect(shorts('Het aandeel steeg van 40% naar 50%, een stijging van 10%.')).toEqual([
    'Procentpunt in plaats van procent',
  ])
  expect(shorts('Het aandeel steeg van 40% naar 50%, een stijging van 10 procentpunt.')).toEqual([])
  expect(shorts('Het aandeel steeg van 40% naar 50%, een stijging van 25%.')).toEqual([])
})

it('[T6] knows parts that don’t add up to their whole, and shares that pass 100', () => {
  expect(shorts('Er zijn 33 casussen: 9 opgelost, 1 lopend, 4 advies en 2 doorverwezen.')).toEqual([
    'Telt op tot 16, niet 33',
  ])
  expect(shorts('Er waren 14 matches (9 lopend, 5 afgerond en 1 intake).')).toEqual([
    'Telt op tot 15, niet 14',
  ])
  expect(
    shorts('Er waren 273 casussen waarvan 73 dagelijks functioneren en 45 kwaliteit van leven.'),
  ).toEqual([])
  expect(shorts('In totaal 9 + 5 + 1 = 14 koppels.')).toEqual(['Telt op tot 15, niet 14'])
  expect(shorts('De verdeling is 52%, 25%, 18% en 5%.')).toEqual([])
  expect(shorts('De verdeling is 52%, 35%, 18% en 5%.')).toEqual(['Delen tellen op tot 110%'])
  expect(shorts('De verdeling is 33,4%, 33,3% en 33,4%.')).toEqual([])
})

it('[T7] knows “1 op de x” that is another share than the percentage beside it', () => {
  expect(shorts('In Nederland is 1 op de 9 inwoners (14%) laaggeletterd.')).toEqual(['1 op de 9 is geen 14%'])
  expect(shorts('In Nederland is 1 op de 9 inwoners (12%) laaggeletterd.')).toEqual([])
  expect(shorts('Een op de twaalf casussen (8%) gaat over gezondheid.')).toEqual([])
})

it('[T8] knows a total and a percentage in a table that can’t be', () => {
  const table = (total: string, share: string) =>
    `| Pijler | Aantal | Aandeel | n |\n| --- | --- | --- | --- |\n| Meedoen | 10 | ${share} | 57 |\n| Zingeving | 3 | 5% | 57 |\n| Totaal | ${total} | 23% | 57 |`
  expect(shorts(table('13', '18%'))).toEqual([])
  expect(shorts(table('15', '18%'))).toEqual(['Totaal is 13, niet 15'])
  expect(shorts(table('13', '38%'))).toEqual(['38% kan niet bij 57'])
})

it('takes years, days, ages, spans and values of cells for no counts', () => {
  expect(shorts('In 2020 was op 1 januari 38% van {{cijfers.n}} jonger dan 25 jaar (18-24: 10%).')).toEqual(
    [],
  )
})

it('[T9] knows a number that is near the published one of the group it names, and isn’t it', () => {
  const results: PublishedResult[] = [
    {
      cell: 'per_gebied',
      table: {
        columns: [
          { name: 'gebied', type: 'text' },
          { name: 'n', type: 'number' },
          { name: 'pct', type: 'number' },
        ],
        rows: [
          { gebied: 'Leek', n: 273, pct: 0.094 },
          { gebied: 'Marum', n: null, pct: null },
        ],
        rowCount: 2,
      },
      roles: [
        { rol: 'groep', kolom: 'gebied' },
        { rol: 'aantal', kolom: 'n', eenheid: 'trajecten' },
        { rol: 'aandeel', kolom: 'pct', teller: 'n', noemer: 'n', eenheid: null },
      ],
    },
  ]
  const found = (text: string) => checkNumbers(text, results).map(({ why }) => why)
  expect(found('In Leek maakt 10% zich zorgen.')).toEqual(['Bij Leek staat 10%, en cel per_gebied geeft 9%.'])
  expect(found('In Leek waren er 237 trajecten.')).toEqual([
    'Bij Leek staat 237, en cel per_gebied geeft 273 trajecten.',
  ])
  expect(found('In Leek maakt 9% zich zorgen, bij 273 trajecten.')).toEqual([])
  expect(found('In Leek is 45% van de volwassenen eenzaam.')).toEqual([])
  expect(found('In Marum maakt 10% zich zorgen, bij 12 trajecten.')).toEqual([])
})
