import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { dataFolder, load, readBytes } from '../testing'

// GNU PSPP wrote these with samples/enquete.sps; what is expected here is what that script says.
const read = (file: string, gebruikersmissend?: 'waarde') =>
  load(
    new Uint8Array(readFileSync(new URL(`samples/${file}`, import.meta.url))),
    file,
    gebruikersmissend === undefined ? {} : { reading: { gebruikersmissend } },
  )

const begin = `begin${'é'.repeat(122)}`

it.each(['enquete.sav', 'enquete-plain.sav', 'enquete.zsav'])('reads every form of value from %s', (file) => {
  const { rows } = read(file)
  const lang = `a${'b'.repeat(254)}c${'d'.repeat(254)}slot`
  expect(
    rows.map(({ lang: long, toelichting, toelichting_reden }) => [long, toelichting, toelichting_reden]),
  ).toEqual([
    [lang, expect.stringMatching(`^${begin}.*einde$`), null],
    [lang, expect.stringMatching(`^${begin}.*einde$`), null],
    [lang, null, 'leeg'],
    [lang, null, 'heeft niets ingevuld'],
    [lang, expect.stringMatching(`^${begin}.*einde$`), null],
  ])
  expect(rows[0]).toMatchObject({
    nr: 1,
    vraag_met_een_lange_naam: 1,
    vraag_met_een_lange_naam_label: 'zeer tevreden',
    inkomen: 1234.5,
    deel: 12.5,
    begin: '2013-01-31T01:02:33',
    duur: '29:14:36.58',
    kwartaal: '2013-01-01',
    sekse: 'v',
    sekse_label: 'vrouw',
    plaats: 'Zuidhorn',
    wgt: 0.75,
  })
})

it.each([
  ['enquete.sav', 'vraag_met_een_lange_naam'],
  ['enquete.por', 'vraag_me'],
])('leaves out what %s declares missing, with its label or its code as the reason', (file, vraag) => {
  const { rows } = read(file)
  const reasons = rows.map((row) => [
    row[`${vraag}_reden`],
    row.inkomen_reden,
    row.sekse_reden,
    row.plaats_reden,
  ])
  expect(reasons).toEqual([
    [null, null, null, null],
    ['wil niet zeggen', null, null, null],
    ['leeg', 'leeg', 'leeg', 'leeg'],
    [null, null, 'anders of onbekend', 'plaats niet bekend'],
    ['code -7', 'code 1000000', null, null],
  ])
  const values = rows.map((row) => [row[vraag], row.inkomen, row.sekse, row.plaats])
  expect(values).toEqual([
    [1, 1234.5, 'v', 'Zuidhorn'],
    [null, -5, 'm', 'Grijpskerk'],
    [null, null, null, null],
    [8, 0.1, null, null],
    [null, null, 'v', 'Leek, één'],
  ])
})

it('keeps declared codes as values when the settings say so', () => {
  const { rows } = read('enquete.sav', 'waarde')
  expect(
    rows.map((row) => [row.vraag_met_een_lange_naam, row.vraag_met_een_lange_naam_label, row.inkomen]),
  ).toEqual([
    [1, 'zeer tevreden', 1234.5],
    [9, 'wil niet zeggen', -5],
    [null, null, null],
    [8, 'weet niet', 0.1],
    [-7, null, 1000000],
  ])
})

it('takes the words of a variable for its label, its name for SQL, and the weight of the file for its role', () => {
  const { inspection } = read('enquete.sav')
  expect(inspection).toMatchObject({ format: 'spss', encoding: 'utf-8', kind: 'panel', nature: 'steekproef' })
  expect(
    inspection.columns.map(({ name, label, type, unit, role }) => [name, label, type, unit, role]),
  ).toEqual([
    ['nr', 'nr', 'number', null, null],
    ['vraag_met_een_lange_naam', 'Hoe tevreden bent u met uw buurt?', 'number', null, null],
    ['inkomen', 'inkomen', 'number', null, null],
    ['deel', 'deel', 'number', '%', null],
    ['geboren', 'geboren', 'date', null, null],
    ['begin', 'begin', 'datetime', null, null],
    ['duur', 'duur', 'text', null, null],
    ['kwartaal', 'kwartaal', 'date', null, null],
    ['sekse', 'sekse', 'text', null, null],
    ['plaats', 'Plaats (één antwoord)', 'text', null, null],
    ['wgt', 'Gewicht', 'number', null, 'gewicht'],
    ['toelichting', 'toelichting', 'text', null, null],
    ['lang', 'lang', 'text', null, null],
  ])
  expect(inspection.privacy.map(({ header, action }) => [header, action])).toEqual([
    ['geboren', 'niet-geladen'],
  ])
})

const panel = `${dataFolder}/panel`
it.skipIf(!existsSync(`${panel}/electric.sav`))(
  'gives the same table for a system file and a portable file of one study (needs ../shared/data)',
  () => {
    const rows = (file: string) => load(readBytes(`panel/${file}`), file).rows
    expect(rows('electric.por')).toEqual(rows('electric.sav'))
  },
)
