import { utils, write, type BookType } from '@e965/xlsx'
import type { Sample } from './corpus'

/** Samples of the formats that no small file in the repository has. */
export const madeSamples = (): readonly Sample[] => [
  ...(['xlsx', 'biff8', 'ods'] as const).map(workbook),
  ...Object.entries(documents).map(([name, document]) => ({
    path: `made/${name}`,
    bytes: new TextEncoder().encode(
      typeof document === 'string' ? document : JSON.stringify(document, null, 1),
    ),
  })),
]

const rows = [
  ['Bijstand naar gemeente', null, null, null],
  ['Gemeente', 'Jaar', 'Aantal (x 1 000)', 'Aandeel'],
  ...['GM1969', 'GM0014', 'GM0022', 'GM0025'].map((code, at) => [
    code,
    2020 + at,
    1234.5 * at,
    at === 2 ? '.' : at / 10,
  ]),
  ['Bron: CBS', null, null, null],
]

function workbook(bookType: BookType): Sample {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Tabel 1')
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Toelichting'], ['Alles is verzonnen.']]), 'Toelichting')
  const extension = bookType === 'biff8' ? 'xls' : bookType
  return { path: `made/tabel.${extension}`, bytes: new Uint8Array(write(book, { bookType, type: 'array' })) }
}

const square = (x: number, y: number, size: number) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y],
]

const documents: Readonly<Record<string, unknown>> = {
  'untyped.json': {
    'odata.metadata': 'https://opendata.cbs.nl/ODataApi/OData/1NED/$metadata#Cbs.OData.WebAPI.UntypedDataSet',
    value: [
      { ID: 0, RegioS: 'GM1969  ', Perioden: '2024JJ00', Personen_1: '   12345', Aandeel_2: '     5.3' },
      { ID: 1, RegioS: 'NL01    ', Perioden: '2024JJ00', Personen_1: '       .', Aandeel_2: '       x' },
    ],
  },
  'observations.json': {
    '@odata.context': 'https://datasets.cbs.nl/odata/v1/CBS/1NED/$metadata#Observations',
    value: [
      {
        Id: 0,
        Measure: 'M_1',
        ValueAttribute: 'None',
        Value: 481.8,
        StringValue: null,
        Perioden: '2011JJ00',
      },
      {
        Id: 1,
        Measure: 'M_1',
        ValueAttribute: 'Confidential',
        Value: null,
        StringValue: null,
        Perioden: '2012JJ00',
      },
    ],
  },
  'wijken.geojson': {
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } },
    features: ['WK196901', 'WK196902'].map((code, at) => ({
      type: 'Feature',
      properties: { statcode: code, statnaam: `Wijk ${at}` },
      geometry: { type: 'Polygon', coordinates: [square(216_000 + at, 582_000, 500)] },
    })),
  },
  'levering.json': {
    leveringen: [
      {
        schuldhulptrajecten: [
          {
            startdatum: '2024-02-01',
            einddatum: null,
            totaalSchuldbedragBijAanvangSchuld: 8000,
            client: [{ gemeentecode: '1969' }],
          },
          {
            startdatum: '2024-03-01',
            einddatum: '2024-05-01',
            totaalSchuldbedragBijAanvangSchuld: 500.5,
            client: [],
          },
        ],
      },
    ],
  },
  'regels.ndjson': '{"a": 1, "b": "één"}\n{"a": null, "b": "x", "c": [1, 2]}\n{"a": 2.5, "d": {"e": true}}\n',
}
