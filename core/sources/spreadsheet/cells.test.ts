import { describe, expect, it } from 'vitest'
import { load } from '../testing'
import type { ReadingSettings } from '../../workspace/werkmap'
import { bareOds, bareXlsx, formatted, workbook, type TestCell, type TestOptions } from './testing'

type Rows = readonly (readonly TestCell[])[]

const read = (rows: Rows, options: TestOptions = {}, reading: ReadingSettings = {}) =>
  load(workbook({ Blad1: rows }, options), 'x.xlsx', { reading })

describe('the cells of a workbook', () => {
  const day = new Date(Date.UTC(2020, 1, 29))
  const rows: Rows = [
    ['plaats', 'dag', 'moment', 'aandeel', 'klopt', 'code', 'aantal'],
    ['Leek', day, formatted(43891.5, 'dd-mm-yyyy hh:mm'), formatted(0.054, '0.0%'), true, '0014', 12],
    [
      'Marum',
      null,
      formatted(43892, 'dd-mm-yyyy hh:mm'),
      formatted(1.5, '0.0%'),
      false,
      '0025',
      { t: 'e', v: 0x2a },
    ],
  ]

  it.each(['xlsx', 'biff8'] as const)('have the same types in %s', (bookType) => {
    const { rows: values, inspection } = read(rows, { bookType })
    expect(values).toEqual([
      {
        plaats: 'Leek',
        dag: '2020-02-29',
        dag_reden: null,
        moment: '2020-03-01T12:00:00',
        aandeel: 0.054,
        klopt: 'true',
        code: '0014',
        aantal: 12,
        aantal_reden: null,
      },
      {
        plaats: 'Marum',
        dag: null,
        dag_reden: 'leeg',
        moment: '2020-03-02T00:00:00',
        aandeel: 1.5,
        klopt: 'false',
        code: '0025',
        aantal: null,
        aantal_reden: '#N/A (niet beschikbaar)',
      },
    ])
    expect(inspection.columns.map(({ type, unit }) => [type, unit])).toEqual([
      ['text', null],
      ['date', null],
      ['datetime', null],
      ['number', 'deel van 1'],
      ['boolean', null],
      ['text', null],
      ['number', null],
    ])
    expect(inspection.notes).toEqual([
      'Percentages staan in het bestand als deel van 1 en blijven zo: 0,054 is 5,4%. Het gaat om: aandeel.',
    ])
  })

  it('count days from 1904 where the workbook says so', () => {
    const dated = [
      ['a', 'b'],
      ['x', formatted(1, 'dd-mm-yyyy')],
    ]
    expect(read(dated, { since1904: true }).rows).toEqual([{ a: 'x', b: '1904-01-02' }])
    expect(read(dated).rows).toEqual([{ a: 'x', b: '1900-01-01' }])
  })

  it('keep a code that a format fills up with zeros', () => {
    expect(
      read([
        ['code', 'n'],
        [formatted(14, '0000'), 3],
      ]).rows,
    ).toEqual([{ code: '0014', n: 3 }])
  })

  it('are numbers when stored as text among numbers, whatever their sign', () => {
    const mixed = read([
      ['a', 'b'],
      [1.5, 2],
      ['2,25', '3'],
      ['1.000,5', '.'],
    ])
    expect(mixed.rows.map(({ a, b, b_reden }) => [a, b, b_reden])).toEqual([
      [1.5, 2, null],
      [2.25, 3, null],
      [1000.5, null, '. (onbekend of geheim)'],
    ])
  })

  it('are numbers stored as text between others only when their sign is certain', () => {
    const rows = [
      ['a', 'b'],
      ['1.234', 'x'],
      [5, 'y'],
    ]
    expect(() => read(rows)).toThrow(/open-question/)
    expect(read(rows, {}, { decimaal: ',' }).rows.map(({ a }) => a)).toEqual([1234, 5])
  })

  it('say that a formula was never calculated', () => {
    const xml =
      '<worksheet><sheetData><row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row>' +
      '<row><c><v>1</v></c><c><f>A2*2</f></c></row><row><c><v>2</v></c><c><f>A3*2</f><v>4</v></c></row></sheetData></worksheet>'
    expect(load(bareXlsx(xml), 'x.xlsx').rows).toEqual([
      { a: 1, b: null, b_reden: 'formule zonder uitkomst' },
      { a: 2, b: 4, b_reden: null },
    ])
  })

  it('of OpenDocument have types, repeats, notes and sheets of their own', () => {
    const cell = (type: string, value: string, text = '') =>
      `<table:table-cell office:value-type="${type}" office:${type === 'date' ? 'date-' : type === 'boolean' ? 'boolean-' : ''}value="${value}"><text:p>${text}</text:p></table:table-cell>`
    const words = (...texts: string[]) =>
      texts.map(
        (text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`,
      )
    const row = (cells: readonly string[], repeat = 1) =>
      `<table:table-row table:number-rows-repeated="${repeat}">${cells.join('')}</table:table-row>`
    const error =
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>'
    const noted =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>let op</text:p></office:annotation><text:p>a<text:s text:c="2"/>b</text:p></table:table-cell>'
    const dates = [cell('date', '2020-02-29'), cell('date', '2020-03-01T12:30:00')]
    const table = (name: string, style: string, rows: readonly string[]) =>
      `<table:table table:name="${name}" table:style-name="${style}">${rows.join('')}${row(['<table:table-cell table:number-columns-repeated="16384"/>'], 1_048_000)}</table:table>`
    const header = row(words('woord', 'dag', 'moment', 'aandeel', 'klopt', 'n'))
    const values = [...dates, cell('percentage', '0.054', '5,4%'), cell('boolean', 'true', 'WAAR')]
    const content = `<office:document-content><office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${table(
      'Geheim',
      'ta2',
      [header, row([...words('x'), ...values, cell('float', '1')], 50)],
    )}${table('Blad1', 'ta1', [header, row([noted, ...values, cell('float', '7')], 2), row([...words('c'), ...values, error])])}</office:spreadsheet></office:body></office:document-content>`
    const { rows, inspection } = load(bareOds(content), 'x.ods')
    const common = { dag: '2020-02-29', moment: '2020-03-01T12:30:00', aandeel: 0.054, klopt: 'true' }
    expect(rows).toEqual([
      { woord: 'a  b', ...common, n: 7, n_reden: null },
      { woord: 'a  b', ...common, n: 7, n_reden: null },
      { woord: 'c', ...common, n: null, n_reden: '#DIV/0! (delen door nul)' },
    ])
    expect(inspection.sheets).toEqual([
      { name: 'Geheim', hidden: true, chosen: false },
      { name: 'Blad1', hidden: false, chosen: true },
    ])
    expect(inspection.notes[0]).toBe('Gelezen is werkblad “Blad1”.')
  })

  it('cost nothing where a claimed range is empty', () => {
    const xml =
      '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c><c r="XFD1" s="1"/></row>' +
      '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row><row r="1048576" spans="1:16384"><c r="XFD1048576" s="1"/></row></sheetData></worksheet>'
    expect(load(bareXlsx(xml), 'x.xlsx').rows).toEqual([{ a: 1, b: 2 }])
  })

  it('are no number where blanks or a word stand for one, and hold no zero character', () => {
    const cell = (at: string, type: string, value: string) => `<c r="${at}" t="${type}"><v>${value}</v></c>`
    const header = cell('A1', 'str', 'plaats') + cell('B1', 'str', 'n')
    const rows = ['7', ' ', '0x1F'].map(
      (value, at) =>
        `<row r="${at + 2}">${cell(`A${at + 2}`, 'str', 'Le_x0000_ek')}${cell(`B${at + 2}`, 'n', value)}</row>`,
    )
    const xml = `<worksheet><sheetData><row r="1">${header}</row>${rows.join('')}</sheetData></worksheet>`
    expect(load(bareXlsx(xml), 'x.xlsx').rows).toEqual(
      ['7', null, '0x1F'].map((n) => ({ plaats: 'Le\ufffdek', n, n_reden: n === null ? 'leeg' : null })),
    )
  })
})
