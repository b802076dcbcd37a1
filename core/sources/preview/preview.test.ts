import { describe, expect, it } from 'vitest'
import { workbook } from '../spreadsheet/testing'
import { withoutValues } from './leftOut'
import { load, utf8 } from '../testing'

const registration = [
  'Uitdraai van september',
  'Traject;BSN;Klantnummer;Postcode;Geboortedatum;Startdatum;Startscore',
  'T1;900000012;K77;9351 AB;01-02-1980;01-09-2019;2',
  '',
  'T2;900000024;K88;9351 AC;03-04-1990;02-09-2019;.',
  'Bron: eigen registratie',
].join('\n')

describe('the preview', () => {
  const { inspection } = load(utf8(registration))

  it('has the first rows as they will be loaded, with why a value is missing', () => {
    const present = (value: string) => ({ value, reason: null })
    expect(inspection.preview.rows).toEqual([
      {
        row: 3,
        cells: [
          ...[present('T1'), null, null, present('9351'), present('39')],
          ...[present('2019-09-01'), present('2')],
        ],
      },
      {
        row: 5,
        cells: [
          ...[present('T2'), null, null, present('9351'), present('29'), present('2019-09-02')],
          { value: null, reason: '. (onbekend of geheim)' },
        ],
      },
    ])
  })

  it('has the records that they come from as they stand, with what they were taken for', () => {
    const { records, form } = inspection.preview
    expect([form, records.map(({ row, part, fields }) => [row, part, fields.join(';')])]).toEqual([
      'regels',
      [
        [1, 'titel', 'Uitdraai van september'],
        [2, 'kop', 'Traject;BSN;Klantnummer;Postcode;Geboortedatum;Startdatum;Startscore'],
        [3, 'rij', 'T1;•;•;•;•;01-09-2019;2'],
        [4, 'leeg', ''],
        [5, 'rij', 'T2;•;•;•;•;02-09-2019;.'],
        [6, 'voet', 'Bron: eigen registratie'],
      ],
    ])
  })

  it('shows no value that is kept out when rows are taken for a footer either', () => {
    const { inspection: other } = load(utf8(registration), 'x.csv', { reading: { overslaan_onder: 2 } })
    expect(other.leftOut.map(({ text }) => text)).toContain('T2 • • • • 02-09-2019 .')
    const text = JSON.stringify(other)
    expect(['900000024', 'K88', '9351 AC', '03-04-1990'].filter((value) => text.includes(value))).toEqual([])
  })

  it('shows nothing of a row that does not fit the columns as soon as one column is kept out', () => {
    const shifted = registration.replace(
      'T2;',
      'T3;los; stuk;900000036;K99;9351 AD;05-06-1991;03-09-2019;1\nT2;',
    )
    const { inspection: other } = load(utf8(shifted), 'x.csv', { reading: { ongelijke_rijen: 'apart' } })
    expect(other.leftOut.find(({ what }) => what === 'te-breed')).toEqual({
      what: 'te-breed',
      place: 'rij 5',
      text: '',
      ground: 'Heeft meer velden dan er kolommen zijn, en is niet gelezen.',
      undo: null,
    })
    const text = JSON.stringify(other)
    expect(['900000036', 'K99', '9351 AD', '05-06-1991'].filter((value) => text.includes(value))).toEqual([])
  })

  it('shows a row that does not fit where no column is kept out, without what is personal by itself', () => {
    const good = Array.from({ length: 20 }, (_, at) => `plaats ${at};${at};${at},5`).join('\n')
    const { inspection: other } = load(utf8(`plaats;n;deel\nLeek;7;1,5;a.devries@voorbeeld.nl\n${good}\n`))
    const [line] = other.leftOut
    expect(line?.text).toBe('Leek 7 1,5 •')
    expect(line === undefined ? null : withoutValues(line).text).toBe('')
  })

  it('shows nothing of a person that stands around the table', () => {
    const bytes = workbook({
      Blad: [
        ['Uitdraai voor mevrouw De Vries', null, null, null, null],
        ['Team', '06-12345678', null, null, null],
        [],
        ['Traject', 'BSN', 'n', null, null, null],
        ['T1', '900000012', 3, null, null, 'opmerking'],
        ['T2', '900000024', 4, null, null, 'jan@voorbeeld.nl'],
        [],
        [null, '900000012', null, null, null],
        ['Bron: eigen registratie', null, null, null, null],
      ],
    })
    const { preview, leftOut } = load(bytes, 'x.xlsx').inspection
    expect(leftOut.map(({ what, text }) => [what, text])).toEqual([
      ['titel', '•'],
      ['titel', 'Team •'],
      ['naast', 'opmerking'],
      ['naast', '•'],
      ['voet', '•'],
      ['voet', 'Bron: eigen registratie'],
    ])
    const shown = JSON.stringify(preview)
    expect(['Vries', '12345678', '900000', 'jan@'].filter((value) => shown.includes(value))).toEqual([])
  })

  it('is small, however many columns and rows there are', () => {
    const fields = (name: string) => Array.from({ length: 2000 }, (_, at) => `${name}${at}`).join(';')
    const { preview } = load(utf8(`${fields('k')}\n${`${fields('v')}\n`.repeat(100)}`)).inspection
    expect([preview.rows.length, preview.records.length]).toEqual([6, 7])
    const narrow = load(utf8(`a;b\n${'1;2\n'.repeat(1000)}`)).inspection.preview
    expect([narrow.rows.length, narrow.records.length]).toEqual([50, 51])
  })

  it('shows the cells of a sheet in their columns', () => {
    const bytes = workbook({
      Blad: [['Titel'], [], [null, 'BSN', 'n'], [null, '900000012', 3], [null, '900000024', 4]],
    })
    const { preview } = load(bytes, 'x.xlsx').inspection
    expect(preview.records).toEqual([
      { row: 1, part: 'titel', fields: ['Titel', '', ''] },
      { row: 3, part: 'kop', fields: ['', 'BSN', 'n'] },
      { row: 4, part: 'rij', fields: ['', '•', '3'] },
      { row: 5, part: 'rij', fields: ['', '•', '4'] },
    ])
  })
})

describe('what was left out', () => {
  it('says for each line what it was taken for and how to take it in', () => {
    const { leftOut } = load(utf8('Titel\n\na;b;c\n1;2;3\n\n4;5;6\nBron: CBS\n* voorlopig\n')).inspection
    expect(leftOut).toEqual([
      {
        what: 'titel',
        place: 'rij 1',
        text: 'Titel',
        ground: 'Staat boven de tabel.',
        undo: { overslaan_boven: 0 },
      },
      { what: 'leeg', place: 'rij 5', text: '', ground: 'Is leeg.', undo: null },
      {
        what: 'voet',
        place: 'rij 7',
        text: 'Bron: CBS',
        ground: 'Staat onder de tabel.',
        undo: { overslaan_onder: 1 },
      },
      {
        what: 'voet',
        place: 'rij 8',
        text: '* voorlopig',
        ground: 'Staat onder de tabel.',
        undo: { overslaan_onder: 0 },
      },
    ])
  })

  it('can be turned back into a row, and a row into a footer', () => {
    const text = 'a;b\n1;2\n3;4\n* totaal alles;\n'
    const rowsUnder = (overslaan_onder?: number) =>
      load(utf8(text), 'x.csv', { reading: overslaan_onder === undefined ? {} : { overslaan_onder } }).rows
        .length
    expect([rowsUnder(), rowsUnder(0), rowsUnder(2)]).toEqual([2, 3, 1])
  })
})
