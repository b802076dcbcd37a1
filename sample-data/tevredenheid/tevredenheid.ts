import { encodeWithBom, joinRecords, quote } from '../text'
import { packWorkbook, titledSheet } from '../workbook'

const klanten = { uitgezet: 324, respons: 67 }

/** Answers of clients after an individual traject; SOURCES.md says what is made up. */
export const makeKlanttevredenheid = (): Uint8Array =>
  encodeWithBom(
    joinRecords(
      [
        ['Vraag', 'Antwoord', 'Aantal', 'Respons', 'Uitgezet'],
        ...Object.entries({ 'Zeer tevreden': 25, Tevreden: 31, Neutraal: 9, Ontevreden: 2 }).map(
          ([antwoord, aantal]) => [
            'Hoe tevreden bent u over de ondersteuning?',
            antwoord,
            String(aantal),
            String(klanten.respons),
            String(klanten.uitgezet),
          ],
        ),
      ].map((fields) => fields.map(quote)),
    ),
  )

/** Per statement: partners who agree, of 100; then those who are neutral. The others disagree. */
const stellingen = [
  ['Innovatief', 54, 35],
  ['Ondernemend', 72, 22],
  ['Professioneel', 81, 15],
  ['Verbindend', 69, 23],
  ['Resultaatgericht', 55, 34],
  ['Levert een inhoudelijke bijdrage', 74, 20],
  ['Heeft toegevoegde waarde', 75, 19],
  ['Houdt ons voldoende geïnformeerd', 66, 22],
] as const

/** Answers of partners, as a workbook with a sheet of the inquiry. */
export function makeNetwerktevredenheid(): Uint8Array {
  return packWorkbook(
    titledSheet('Netwerktevredenheid 2020', 'Uitkomsten', [
      ['Stelling', 'Antwoord', 'Aantal', 'Respons', 'Uitgezet'],
      ...stellingen.flatMap(([stelling, eens, neutraal]) =>
        (
          [
            ['Eens', eens],
            ['Neutraal', neutraal],
            ['Oneens', 100 - eens - neutraal],
          ] as const
        ).map(([antwoord, aantal]) => [stelling, antwoord, aantal, 100, 394]),
      ),
    ]),
    '2021-01-15T00:00:00Z',
  )
}
