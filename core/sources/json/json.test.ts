import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cleanCopy } from '../cleanCopy'
import { dataFolder, load, readBytes, sliceTexts, utf8 } from '../testing'

const read = (document: unknown, name = 'x.json') => load(utf8(JSON.stringify(document)), name)

const columnsOf = (document: unknown) =>
  read(document).inspection.columns.map(({ header, name, type }) => [header, name, type])

describe('records in JSON', () => {
  it('are a list of objects, each name a column, with the types that JSON gives', () => {
    const table = read([
      {
        gebied: 'Leek',
        n: 12,
        aandeel: 0.5,
        actief: true,
        dag: '2024-02-01',
        nummer: '0014',
        kvk: '11112222',
      },
      {
        gebied: null,
        n: 1e3,
        aandeel: 2,
        actief: false,
        dag: '2024-03-31',
        nummer: '0022',
        kvk: '22223333',
        x: 1,
      },
    ])
    expect(table.inspection).toMatchObject({ format: 'json', encoding: 'utf-8', rowCount: 2, questions: [] })
    expect(table.inspection.columns.map(({ header, type, missing }) => [header, type, missing])).toEqual([
      ['gebied', 'text', { leeg: 1 }],
      ['n', 'number', {}],
      ['aandeel', 'number', {}],
      ['actief', 'boolean', {}],
      ['dag', 'date', {}],
      ['nummer', 'text', {}],
      ['kvk', 'text', {}],
      ['x', 'number', { leeg: 1 }],
    ])
    expect(table.plan.columns.find(({ name }) => name === 'n')?.type).toBe('BIGINT')
    expect(table.rows[1]).toEqual({
      gebied: null,
      gebied_reden: 'leeg',
      n: 1000,
      aandeel: 2,
      actief: 'false',
      dag: '2024-03-31',
      nummer: '0022',
      kvk: '22223333',
      x: 1,
      x_reden: null,
    })
  })

  it('give columns with a path for objects inside, in the order of the objects', () => {
    const columns = columnsOf([
      { a: { p: 1 }, b: 'een', c: null },
      { a: { p: 2, q: { r: 3 } }, b: 'twee', c: { s: 4 } },
    ])
    expect(columns).toEqual([
      ['a | p', 'a_p', 'number'],
      ['a | q | r', 'a_q_r', 'number'],
      ['b', 'b', 'text'],
      ['c | s', 'c_s', 'number'],
    ])
  })

  it('give the second object of a list columns of its own, whatever other rows have', () => {
    const table = read([
      { hulp: [{ soort: 'coach' }, { soort: 'lening' }], thema: ['geld', 'werk'] },
      { hulp: [] },
    ])
    expect(table.rows.map((row) => [row.hulp_soort, row.hulp_2_soort, row.thema])).toEqual([
      ['coach', 'lening', 'geld; werk'],
      [null, null, null],
    ])
  })

  it('leave lists in lists out and say so', () => {
    const { inspection } = read([{ a: 1, vorm: [[1, 2]] }])
    expect([inspection.columns.length, inspection.notes]).toEqual([
      1,
      ['Lijsten in lijsten passen niet in een tabel en zijn niet geladen: vorm.'],
    ])
  })

  it('keep all digits of a number that is a code after all', () => {
    expect(load(utf8('[{"nr": 12345678901234567890}, {"nr": 1}]')).rows).toEqual([
      { nr: '12345678901234567890' },
      { nr: '1' },
    ])
  })

  it('may be the one list in an object; what stands beside it is named', () => {
    const { inspection, rows } = read({ titel: 'Wijken', rijen: [{ a: 1 }] })
    expect([rows, inspection.notes]).toEqual([
      [{ a: 1 }],
      ['Elke rij komt uit “rijen”.', 'Niet in de tabel: titel.'],
    ])
  })

  it('may be the one list further inside', () => {
    const { inspection, rows } = read({ success: true, result: { total: 1, records: [{ a: 1 }] } })
    expect([rows, inspection.notes]).toEqual([
      [{ a: 1 }],
      ['Elke rij komt uit “result.records”.', 'Niet in de tabel: success.'],
    ])
  })

  it('may stand one under another without a list around them', () => {
    const { inspection, rows } = load(
      utf8('{"a": 1, "b": "één"}\r\n{"a": null}\n\n{"a": 12345678901234567890}\n'),
    )
    expect([rows, inspection.notes]).toEqual([
      [
        { a: '1', a_reden: null, b: 'één', b_reden: null },
        { a: null, a_reden: 'leeg', b: null, b_reden: 'leeg' },
        { a: '12345678901234567890', a_reden: null, b: null, b_reden: 'leeg' },
      ],
      ['Het bestand is een reeks objecten onder elkaar (NDJSON): elk is een rij.'],
    ])
  })

  it('are read alike in every encoding', () => {
    const text = '[{"naam gebied": "Súdwest-Fryslân"}]'
    const wide = (bigEndian: boolean) => {
      const units = Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0))
      return Uint8Array.from(
        units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
      )
    }
    const narrow = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    const tables = [utf8(text), utf8(`\ufeff${text}`), wide(false), wide(true), narrow].map((bytes) =>
      load(bytes),
    )
    expect(tables.map(({ inspection: { encoding }, rows }) => [encoding, rows])).toEqual(
      ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'].map((encoding) => [
        encoding,
        [{ naam_gebied: 'Súdwest-Fryslân' }],
      ]),
    )
  })
})

describe('CBS open data', () => {
  const context = (set: string) =>
    `https://opendata.cbs.nl/ODataApi/OData/83841NED/$metadata#Cbs.OData.WebAPI.${set}`
  const record = { ID: 0, RegioS: 'GM1969  ', Perioden: '2024JJ00' }

  it('of version 3 is a StatLine source, keys without their padding, and one page says there are more', () => {
    const { inspection, rows } = read({
      'odata.metadata': context('TypedDataSet'),
      value: [
        { ...record, Huishoudens_1: 27.4, Relatief_2: null },
        { ...record, ID: 1, RegioS: 'NL01    ', Huishoudens_1: 8000, Relatief_2: 5.3 },
      ],
      'odata.nextLink': 'https://opendata.cbs.nl/next',
    })
    expect(inspection).toMatchObject({ kind: 'cbs-statline', nature: 'integraal' })
    expect(inspection.columns.map(({ type, role }) => [type, role])).toEqual([
      ['number', null],
      ['text', 'regio'],
      ['text', 'periode'],
      ['number', 'waarde'],
      ['number', 'waarde'],
    ])
    expect(rows[0]).toMatchObject({ regios: 'GM1969', huishoudens_1: 27.4, relatief_2_reden: 'leeg' })
    expect(inspection.notes).toEqual([
      'Dit bestand is één pagina van een grotere tabel: er horen meer rijen bij. Haal ook de volgende pagina’s op.',
      'Deze vorm (TypedDataSet) zegt niet waarom een cijfer ontbreekt; de UntypedDataSet van dezelfde tabel wel.',
    ])
  })

  it('that is untyped keeps why a figure is missing, and has a decimal point', () => {
    const { inspection, rows } = read({
      'odata.metadata': context('UntypedDataSet'),
      value: [
        { ...record, Huishoudens_1: '   1.234', Relatief_2: '       .' },
        { ...record, ID: 1, RegioS: 'NL01    ', Huishoudens_1: '    12.5', Relatief_2: '       5' },
      ],
    })
    expect(inspection.questions).toEqual([])
    expect(rows.map((row) => [row.huishoudens_1, row.relatief_2, row.relatief_2_reden])).toEqual([
      [1.234, null, '. (onbekend of geheim)'],
      [12.5, 5, null],
    ])
  })

  it('of version 4 holds observations', () => {
    const observation = {
      Id: 0,
      Measure: '1050010_1',
      ValueAttribute: 'None',
      Value: 481.8,
      StringValue: null,
    }
    const { inspection } = read({
      '@odata.context': 'https://datasets.cbs.nl/odata/v1/CBS/83841NED/$metadata#Observations',
      value: [{ ...observation, Perioden: '2011JJ00' }],
    })
    expect([inspection.kind, inspection.columns.map(({ role }) => role)]).toEqual([
      'cbs-statline',
      [null, 'onderwerp', null, 'waarde', null, 'periode'],
    ])
  })

  it('lists the codes of every dimension and measure of a metadata file', () => {
    const { rows, inspection } = read({
      Identifier: '1NED',
      Title: 'Inkomen',
      MeasureGroups: [],
      Measures: [
        { Identifier: 'M_1', Title: 'Huishoudens', Unit: 'x 1 000', Decimals: 1, MeasureGroupId: null },
      ],
      Dimensions: [
        {
          Identifier: 'Kenmerken',
          Title: 'Kenmerken van huishoudens',
          DimensionGroups: [{ Id: '0', Title: 'Totaal' }],
          CodeList: [{ Identifier: '1050010', Title: 'Alle', Description: '', DimensionGroupId: '0' }],
        },
      ],
    })
    const [dimension, measure] = rows
    expect([dimension, measure]).toMatchObject([
      {
        lijst: 'Kenmerken',
        lijst_titel: 'Kenmerken van huishoudens',
        code: '1050010',
        titel: 'Alle',
        groep: 'Totaal',
      },
      { lijst: 'Measure', code: 'M_1', titel: 'Huishoudens', eenheid: 'x 1 000', decimalen: 1 },
    ])
    expect(inspection.notes[0]).toBe('Codelijsten bij de tabel 1NED: Inkomen.')
  })
})

describe('GeoJSON', () => {
  const feature = (code: string, x: number, y: number) => ({
    type: 'Feature',
    properties: { statcode: code, statnaam: `Gemeente ${code}` },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x, y],
          [x + 1, y],
          [x, y + 1],
          [x, y],
        ],
      ],
    },
    id: code,
  })
  const collection = (crs: string | null, ...features: readonly object[]) => ({
    type: 'FeatureCollection',
    ...(crs === null ? {} : { crs: { type: 'name', properties: { name: crs } } }),
    features,
  })

  it('is a list of regions, one row a feature, its geometry in a note', () => {
    const { inspection, rows } = read(
      collection(null, feature('GM1969', 6.3, 53.2), feature('GM0014', 6.5, 53.2)),
    )
    expect([inspection.kind, inspection.nature, inspection.columns.map(({ role }) => role), rows]).toEqual([
      'regio-indeling',
      'hulptabel',
      ['code', 'naam'],
      [
        { statcode: 'GM1969', statnaam: 'Gemeente GM1969' },
        { statcode: 'GM0014', statnaam: 'Gemeente GM0014' },
      ],
    ])
    expect(inspection.notes).toEqual([
      'GeoJSON met 2 gebieden (2 × Polygon). De geometrie staat niet in de tabel.',
      'Het bestand noemt geen coördinatenstelsel; de coördinaten passen bij WGS84 (lengte- en breedtegraden).',
    ])
  })

  it('names the grid of its coordinates, and says so when they can’t be of the one it names', () => {
    const note = (crs: string | null, x: number, y: number) =>
      read(collection(crs, feature('GM0022', x, y))).inspection.notes[1]
    const rd = 'het Rijksdriehoeksstelsel (RD, meters)'
    const wgs84 = 'WGS84 (lengte- en breedtegraden)'
    expect([
      note('urn:ogc:def:crs:EPSG::28992', 216974, 582771),
      note('urn:ogc:def:crs:OGC:1.3:CRS84', 6.3, 53.2),
      note(null, 216974, 582771),
      note('urn:ogc:def:crs:OGC:1.3:CRS84', 216974, 582771),
      note('urn:ogc:def:crs:EPSG::3035', 4000000, 3300000),
    ]).toEqual([
      `Coördinatenstelsel: ${rd}.`,
      `Coördinatenstelsel: ${wgs84}.`,
      `Het bestand noemt geen coördinatenstelsel; de coördinaten passen bij ${rd}.`,
      `Coördinatenstelsel volgens het bestand: ${wgs84}, maar de coördinaten passen bij ${rd}.`,
      'Coördinatenstelsel volgens het bestand: urn:ogc:def:crs:EPSG::3035.',
    ])
  })

  it('names the areas whose shape is broken, and those that lie elsewhere than the others', () => {
    const ring = (...coordinates: readonly (readonly number[])[]) => ({
      type: 'Polygon',
      coordinates: [coordinates],
    })
    const shapes = [
      feature('GM0001', 6.3, 53.2).geometry,
      ring([6, 53], [6.1, 53], [6, 53.1], [6.2, 53]),
      ring([6, 53], [6.1, 53], [6, 53]),
      { type: 'Polygon', coordinates: [[[6, 'x']]] },
      feature('GM0005', 216974, 582771).geometry,
      null,
    ]
    const features = shapes.map((geometry, at) => ({ ...feature(`GM000${at}`, 6, 53), geometry }))
    const { inspection } = read(collection(null, ...features))
    expect(inspection.notes).toEqual([
      'GeoJSON met 6 gebieden (5 × Polygon, 1 × zonder geometrie). De geometrie staat niet in de tabel.',
      'De vorm van 3 gebieden klopt niet (een ring is niet gesloten of heeft te weinig punten): rij 2, 3, 4.',
      'Het bestand noemt geen coördinatenstelsel; de coördinaten passen bij WGS84 (lengte- en breedtegraden).',
      'De coördinaten van 1 gebied passen niet bij de andere: rij 5.',
    ])
  })

  it('says that north and east changed places, and is a source of regions with sizes of shapes too', () => {
    const turned = {
      ...feature('GM1969', 53.2, 6.3),
      properties: { gm_code: 'GM1969', gm_naam: 'Westerkwartier', Shape_Area: 0.05 },
    }
    const { inspection } = read({ ...turned, id: undefined })
    expect([inspection.kind, inspection.columns.map(({ role }) => role), inspection.notes[1]]).toEqual([
      'regio-indeling',
      ['code', 'naam', null],
      'Het bestand noemt geen coördinatenstelsel; de coördinaten passen bij WGS84 met breedte en lengte verwisseld.',
    ])
  })

  it('keeps the id of a feature that no property repeats', () => {
    const nameless = { ...feature('GM1969', 6, 53), id: 'vlak 7' }
    expect(read(collection(null, nameless)).rows).toEqual([
      { statcode: 'GM1969', statnaam: 'Gemeente GM1969', id: 'vlak 7' },
    ])
  })
})

describe('a delivery of debt counselling', () => {
  const traject = (bsn: string, end: string | null) => ({
    einddatum: end,
    startdatum: '2024-02-01',
    totaalSchuldbedragBijAanvangSchuld: 8000,
    client: [{ Burgerservicenummer: bsn, Geboortedatum: '1980-01-01', Postcode: '1234AB', Huisnummer: '12' }],
  })
  const delivery = {
    leveringen: [
      {
        contact: 'geheim',
        schuldhulptrajecten: [traject('111222333', null), traject('123456782', '2024-06-30')],
      },
    ],
  }

  it('is a registration, one row a trajectory, screened of what is personal', () => {
    const { inspection, rows } = read(delivery)
    expect(inspection).toMatchObject({ kind: 'registratie-trajecten', nature: 'registratie', rowCount: 2 })
    expect(inspection.privacy.map(({ header, action }) => [header, action])).toEqual([
      ['client | Burgerservicenummer', 'niet-geladen'],
      ['client | Geboortedatum', 'leeftijd'],
      ['client | Postcode', 'pc4'],
      ['client | Huisnummer', 'niet-geladen'],
    ])
    expect(rows[0]).toEqual({
      einddatum: null,
      einddatum_reden: 'leeg',
      startdatum: '2024-02-01',
      totaalschuldbedragbijaanvangschuld: 8000,
      leeftijd: 44,
      pc4: '1234',
    })
    expect(inspection.notes).toEqual([
      'Elke rij is een schuldhulptraject, uit 1 levering.',
      'Niet in de tabel: contact.',
    ])
  })

  it('is the same without the object around its deliveries', () => {
    expect(read(delivery.leveringen).rows).toEqual(read(delivery).rows)
  })

  it('is copied as JSON without what is left out, and reads as the same table again', () => {
    const copy = cleanCopy(utf8(JSON.stringify(delivery)), 'levering.json', {})
    if (!copy.ok) throw new Error(copy.problem.kind)
    const { text, extension } = copy.value
    expect([extension, /111222333|Burgerservice|Huisnummer|geheim/.test(text)]).toEqual(['.json', false])
    expect(load(utf8(text)).rows).toEqual(read(delivery).rows)
  })

  const example = 'misc/ddas_schuldhulp_v1.0_voorbeeld.json'
  it.skipIf(!existsSync(`${dataFolder}/${example}`))(
    'shows nothing of its persons when it is the published example (needs ../shared/data)',
    () => {
      const table = load(readBytes(example), example)
      const numbers = readFileSync(`${dataFolder}/${example}`, 'utf8').match(/\d{9}/g) ?? []
      const shown = JSON.stringify([table.inspection, sliceTexts(table.plan)])
      expect([numbers.length > 4, numbers.filter((number) => shown.includes(`"${number}"`))]).toEqual([
        true,
        [],
      ])
      expect(table.rows.map(({ leeftijd }) => leeftijd)).toEqual([44, 31, 45, 38, 34])
    },
  )
})

it('takes figures of CBS for numbers where nothing but their padding says so', () => {
  const value = [
    { ID: 0, RegioS: 'GM0001  ', Inwoners_1: '     481.8', Code: '0012' },
    { ID: 1, RegioS: 'GM0002  ', Inwoners_1: '         .', Code: '0013' },
  ]
  expect(load(utf8(JSON.stringify({ value })), 'x.json').rows).toEqual([
    { id: 0, regios: 'GM0001', inwoners_1: 481.8, inwoners_1_reden: null, code: '0012' },
    { id: 1, regios: 'GM0002', inwoners_1: null, inwoners_1_reden: '. (onbekend of geheim)', code: '0013' },
  ])
})

it('takes a figure of more digits than can be counted for a number without whole ones', () => {
  const metadata = 'https://opendata.cbs.nl/ODataFeed/OData/1/$metadata#Cbs.OData.WebAPI.UntypedDataSet'
  const value = [
    { ID: 0, N_1: '12345999999999999999999999' },
    { ID: 1, N_1: '7' },
  ]
  const { plan } = load(utf8(JSON.stringify({ 'odata.metadata': metadata, value })), 'x.json')
  expect(plan.columns.map(({ type }) => type)).toEqual(['BIGINT', 'DOUBLE'])
})
