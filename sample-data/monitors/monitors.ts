import { utils } from '@e965/xlsx'
import { encodeWithBom, joinRecords, quote } from '../text'
import { packWorkbook } from '../workbook'

/** Per area: % that meets the norm of moving, % overweight, % of which obese, respondents. SOURCES.md marks each. */
const volwassenen = [
  ['Nederland', 51, 49, 15, 457_153],
  ['Grootegast', 47, 55, 16, 412],
  ['Leek', 44, 53, 15, 438],
  ['Marum', 45, 53, 15, 391],
  ['Zuidhorn', 50, 51, 14, 447],
] as const

/** The workbook of a GGD: a title, a stacked header with merged cells, whole percentages. */
export function makeVolwassenen(): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['Gezondheidsmonitor volwassenen 2016, voormalige gemeenten'],
    [],
    ['Gebied', 'Bewegen', 'Ongezond gewicht', null, 'Respons'],
    [null, 'Voldoet aan beweegrichtlijn (%)', 'Overgewicht (%)', 'Obesitas (%)', 'Respondenten'],
    ...volwassenen.map((row) => [...row]),
  ])
  sheet['!merges'] = ['A1:E1', 'A3:A4', 'C3:D3'].map((range) => utils.decode_range(range))
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Volwassenen 2016')
  return packWorkbook(book, '2018-01-01T00:00:00Z')
}

const inGebieden = (rows: readonly (readonly [string, number, number])[]) =>
  rows.flatMap(([onderwerp, nederland, westerkwartier]) => [
    [onderwerp, 'Nederland', String(nederland)],
    [onderwerp, 'Westerkwartier', String(westerkwartier)],
  ])

const table = (rows: readonly (readonly string[])[]) =>
  encodeWithBom(joinRecords(rows.map((fields) => fields.map(quote))))

/** Pupils who answered, by area. */
const leerlingen: Readonly<Record<string, string>> = { Nederland: '171208', Westerkwartier: '1186' }

/** Young people in class 2 and 4: share by topic and area, and who answered. */
export const makeJongeren = (): Uint8Array =>
  table([
    ['Jongerenmonitor 2019 van de GGD, klas 2 en 4'],
    ['Onderwerp', 'Gebied', 'Percentage (%)', 'Leerlingen'],
    ...inGebieden([
      ['Sport wekelijks in verenigingsverband', 75, 75],
      ['Drinkt dagelijks drankjes met suiker', 33, 36],
      ['Drinkt dagelijks water', 84, 82],
      ['Drinkt maximaal 1 energiedrankje per dag', 97, 96],
    ]).map((row) => [...row, leerlingen[row[1] ?? ''] ?? '']),
  ])

/** Share of people with low literacy, and the groups they are in. */
export const makeGeletterdheid = (): Uint8Array =>
  table([
    ['Geletterdheid in beeld, 2020'],
    ['Onderwerp', 'Gebied', 'Percentage (%)'],
    ...inGebieden([
      ['Laaggeletterden', 11, 6],
      ['Groep: jongeren zonder partner of kinderen', 11, 12],
      ['Groep: Nederlandse werkenden', 14, 18],
      ['Groep: Nederlandse vijftigplussers met gezin, werkend', 10, 18],
      ['Groep: Nederlandse vijftigplussers met gezin, niet-actief', 12, 18],
      ['Groep: Nederlandse alleenstaande vijftigplussers', 10, 14],
      ['Groep: migranten met partner of kinderen', 31, 10],
      ['Groep: divers', 12, 10],
    ]),
  ])
