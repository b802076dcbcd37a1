import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cleanCopy } from './cleanCopy'
import { bareXlsx, workbook } from './spreadsheet/testing'
import { load, utf8 } from './testing'

const registration = [
  'Trajectnummer;BSN;Naam cliënt;Bedrag;Startdatum',
  'T1;900000012;Jansen;1.234,50;01-09-2019',
  'T2;900000024;"de; Vries";12,00;02-09-2019',
].join('\r\n')

describe('the copy of a file that the werkmap keeps', () => {
  it('has no value of a column that is left out, and gives the same table', () => {
    const bytes = utf8(registration)
    const copy = cleanCopy(bytes, 'r.csv', {})
    if (!copy.ok) throw new Error(copy.problem.kind)
    const { text, reading } = copy.value
    expect(text).not.toMatch(/9000000|Jansen|Vries|BSN|Naam/)
    expect(load(utf8(text), 'r.csv', { reading }).rows).toEqual(load(bytes, 'r.csv').rows)
  })

  it('is the text as it came when everything is loaded, title lines and all', () => {
    const text = 'Titel van de tabel\r\nRegio;Waarde\r\nLeek;1,5\r\nMarum;.\r\n'
    const copy = cleanCopy(utf8(text), 't.csv', {})
    expect(copy).toMatchObject({
      ok: true,
      value: { extension: '.csv', text: `\ufeff${text}`, reading: { decimaal: ',' } },
    })
  })

  it('is the table of a spreadsheet: not its other sheets, nor its left-out columns', () => {
    const bytes = workbook({
      Leden: [
        ['BSN', 'Wijk', 'Bedrag', 'Dag'],
        ['900000012', 'Noord', 1.5, new Date(Date.UTC(2020, 0, 31))],
        ['900000024', 'Zuid', { t: 'e', v: 0x2a }, new Date(Date.UTC(2020, 1, 29))],
      ],
      Losse: [['900000012']],
    })
    const copy = cleanCopy(bytes, 'leden.xlsx', {})
    expect(copy).toMatchObject({
      ok: true,
      value: {
        extension: '.csv',
        text: '\ufeff"Wijk";"Bedrag";"Dag"\r\n"Noord";"1.5";"2020-01-31"\r\n"Zuid";"#N/A";"2020-02-29"\r\n',
        reading: { scheiding: ';', decimaal: '.', overslaan_boven: 0, kopregels: 1, overslaan_onder: 0 },
      },
    })
  })
})

it('keeps why a formula gave nothing', () => {
  const sheet = (at: number, word: string, formula: string) =>
    `<row r="${at}"><c r="A${at}" t="str"><v>${word}</v></c><c r="B${at}">${formula}</c><c r="C${at}">${formula.replace('<v>7</v>', '<v>8</v>')}</c></row>`
  const xml = `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>plaats</v></c><c r="B1" t="str"><v>n</v></c><c r="C1" t="str"><v>m</v></c></row>${sheet(2, 'Leek', '<v>7</v>')}${sheet(3, 'Marum', '<f>A1</f>')}</sheetData></worksheet>`
  const copy = cleanCopy(bareXlsx(xml), 'x.xlsx', {})
  if (!copy.ok) throw new Error(copy.problem.kind)
  const { rows } = load(utf8(copy.value.text), 'x.csv', { reading: copy.value.reading })
  expect(rows).toEqual(load(bareXlsx(xml), 'x.xlsx').rows)
  expect(rows[1]).toMatchObject({ n: null, n_reden: 'formule zonder uitkomst' })
})

it('keeps a Parquet file as its table, texts that look like numbers too', () => {
  const bytes = new Uint8Array(readFileSync('core/sources/columnar/samples/snappy.parquet'))
  const { inspection, rows } = load(bytes, 'snappy.parquet')
  const copy = cleanCopy(bytes, 'snappy.parquet', {})
  if (!copy.ok) throw new Error(copy.problem.kind)
  const columns = Object.fromEntries(
    inspection.columns.map(({ header, name, type }) => [header, { als: name, type }]),
  )
  const again = load(utf8(copy.value.text), 'snappy.csv', { reading: copy.value.reading, columns })
  expect(again.rows.map((row) => inspection.columns.map(({ name }) => row[name]))).toEqual(
    rows.map((row) => inspection.columns.map(({ name }) => row[name])),
  )
})
