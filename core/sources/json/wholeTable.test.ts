import { describe, expect, it } from 'vitest'
import { load, utf8 } from '../testing'

const read = (document: unknown) => load(utf8(JSON.stringify(document)), 'tabel.json')

const properties = [
  { ID: 0, ParentID: null, Type: 'GeoDimension', Key: 'RegioS', Title: "Regio's" },
  { ID: 1, ParentID: null, Type: 'TimeDimension', Key: 'Perioden', Title: 'Perioden' },
  { ID: 2, ParentID: null, Type: 'TopicGroup', Key: '', Title: 'Inkomen' },
  {
    ID: 3,
    ParentID: 2,
    Type: 'Topic',
    Key: 'Huishoudens_1',
    Title: 'Huishoudens',
    Unit: 'x 1 000',
    Decimals: 1,
  },
  { ID: 4, ParentID: 2, Type: 'Topic', Key: 'Aandeel_2', Title: 'Aandeel', Unit: '%', Decimals: 1 },
]
const typed = [
  { ID: 0, RegioS: 'GM1969  ', Perioden: '2023JJ00', Huishoudens_1: 27.4, Aandeel_2: null },
  { ID: 1, RegioS: 'NL01    ', Perioden: '2024JJ00', Huishoudens_1: 8000, Aandeel_2: 5.3 },
]
const untyped = [
  { ID: 0, RegioS: 'GM1969  ', Perioden: '2023JJ00', Huishoudens_1: '    27.4', Aandeel_2: '       x' },
  { ID: 1, RegioS: 'NL01    ', Perioden: '2024JJ00', Huishoudens_1: '    8000', Aandeel_2: '     5.3' },
]
const regions = [
  { Key: 'GM1969  ', Title: 'Westerkwartier', CategoryGroupID: 1 },
  { Key: 'NL01    ', Title: 'Nederland', CategoryGroupID: 2 },
]
const periods = [
  { Key: '2023JJ00', Title: '2023', Status: 'Definitief' },
  { Key: '2024JJ00', Title: '2024', Status: 'Voorlopig' },
]
const whole = {
  TableInfos: [{ Identifier: '1NED', Title: 'Inkomen van huishoudens' }],
  DataProperties: properties,
  CategoryGroups: [{ ID: 1, Title: 'Groningen' }],
  TypedDataSet: typed,
  UntypedDataSet: untyped,
  RegioS: regions,
  Perioden: periods,
}

describe('a table of CBS open data with all that belongs to it in one file', () => {
  it('of version 3 has titles, units, words for codes, and why figures are missing', () => {
    const { inspection, rows } = read(whole)
    expect(
      inspection.columns.map(({ name, label, unit, type, role }) => [name, label, unit, type, role]),
    ).toEqual([
      ['id', 'ID', null, 'number', null],
      ['regios', "Regio's", null, 'text', 'regio'],
      ['perioden', 'Perioden', null, 'text', 'periode'],
      ['huishoudens_1', 'Inkomen | Huishoudens', 'x 1 000', 'number', 'waarde'],
      ['aandeel_2', 'Inkomen | Aandeel', '%', 'number', 'waarde'],
    ])
    expect(rows).toEqual([
      {
        id: 0,
        regios: 'GM1969',
        regios_label: 'Westerkwartier',
        perioden: '2023JJ00',
        perioden_label: '2023',
        perioden_begin: '2023-01-01',
        huishoudens_1: 27.4,
        aandeel_2: null,
        aandeel_2_reden: 'x (geheim)',
      },
      {
        id: 1,
        regios: 'NL01',
        regios_label: 'Nederland',
        perioden: '2024JJ00',
        perioden_label: '2024 (voorlopig)',
        perioden_begin: '2024-01-01',
        huishoudens_1: 8000,
        aandeel_2: 5.3,
        aandeel_2_reden: null,
      },
    ])
    expect([inspection.kind, inspection.questions, inspection.notes]).toEqual([
      'cbs-statline',
      [],
      ['Tabel 1NED: Inkomen van huishoudens.', 'Codelijsten in hetzelfde bestand: RegioS, Perioden.'],
    ])
  })

  it('may hold its parts as pages; one page of many says so', () => {
    const { inspection, rows } = read({
      DataProperties: { value: properties },
      TypedDataSet: { value: typed, 'odata.nextLink': 'https://opendata.cbs.nl/next' },
    })
    expect([rows.length, inspection.columns[3]?.unit]).toEqual([2, 'x 1 000'])
    expect(inspection.notes.map((note) => note.slice(0, 27))).toEqual([
      'Dit bestand is één pagina v',
      'Deze vorm (TypedDataSet) ze',
    ])
  })

  it('of version 4 joins its codes, and says by the attribute why a value is missing', () => {
    const observation = (Id: number, Value: number | null, ValueAttribute: string) => ({
      ...{
        Id,
        Measure: 'M_1',
        ValueAttribute,
        Value,
        StringValue: null,
        RegioS: 'GM1969',
        Perioden: '2024JJ00',
      },
    })
    const { inspection, rows } = read({
      Properties: { Identifier: '1NED', Title: 'Inkomen' },
      Dimensions: [{ Identifier: 'RegioS', Title: "Regio's", Kind: 'GeoDimension' }],
      Observations: [
        observation(0, 1.234, 'None'),
        observation(1, null, 'Confidential'),
        observation(2, null, 'Impossible'),
        observation(3, null, 'None'),
      ],
      MeasureCodes: [{ Identifier: 'M_1', Title: 'Huishoudens', Unit: 'x 1 000', Decimals: 3 }],
      RegioSCodes: [{ Identifier: 'GM1969', Title: 'Westerkwartier' }],
      PeriodenCodes: [{ Identifier: '2024JJ00', Title: '2024', Status: 'Voorlopig' }],
    })
    expect(inspection.columns.map(({ role }) => role)).toEqual([
      ...[null, 'onderwerp', null, 'waarde', null, 'regio', 'periode'],
    ])
    expect(rows.map((row) => [row.measure_label, row.value, row.value_reden, row.perioden_label])).toEqual([
      ['Huishoudens', 1.234, null, '2024 (voorlopig)'],
      ['Huishoudens', null, 'Confidential (geheim)', '2024 (voorlopig)'],
      ['Huishoudens', null, 'Impossible (kan niet voorkomen)', '2024 (voorlopig)'],
      ['Huishoudens', null, 'leeg', '2024 (voorlopig)'],
    ])
  })
})

describe('observations of CBS in any format', () => {
  it('have the attribute as the reason for a missing value, in CSV too', () => {
    const csv =
      'Id;Measure;ValueAttribute;Value;StringValue\n0;M_1;None;27,4;\n1;M_1;Confidential;;\n2;M_1;Vreemd;;\n'
    const { rows, inspection } = load(utf8(csv), 'Observations.csv')
    expect(inspection.columns[3]?.type).toBe('number')
    expect(rows.map((row) => [row.value, row.value_reden])).toEqual([
      [27.4, null],
      [null, 'Confidential (geheim)'],
      [null, 'Vreemd'],
    ])
  })
})

describe('a list of codes by itself', () => {
  const roles = (document: unknown) =>
    read(document).inspection.columns.flatMap(({ header, role }) =>
      role === null ? [] : `${header}: ${role}`,
    )

  it('shows which column holds the codes, the words and the units', () => {
    expect([
      roles([{ Key: '1050010 ', Title: 'Alle', Description: '', CategoryGroupID: 1 }]),
      roles({ value: properties }),
      roles([
        {
          Identifier: 'M_1',
          Title: 'Huishoudens',
          Unit: '%',
          Decimals: 1,
          MeasureGroupId: null,
          DataType: 'Double',
        },
      ]),
      roles({
        'odata.metadata': 'https://opendata.cbs.nl/ODataApi/odata/1NED/$metadata#Cbs.OData.WebAPI.RegioS',
        value: regions,
      }),
    ]).toEqual([
      ['Key: code', 'Title: naam'],
      ['Key: code', 'Title: naam', 'Unit: eenheid'],
      ['Identifier: code', 'Title: naam', 'Unit: eenheid'],
      ['Key: code', 'Title: naam'],
    ])
  })
})
