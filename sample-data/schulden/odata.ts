/**
 * Households with registered problematic debts on 1 January, in the form of a whole table of CBS open data (version 3):
 * data, topics and lists of codes in one file. SOURCES.md marks each figure.
 */
export function makeSchulden(): Uint8Array {
  const rows = peiljaren.flatMap((jaar) =>
    gebieden.flatMap((gebied) => huishoudtypen.map((type) => ({ jaar, gebied, type }))),
  )
  const table = {
    TableInfos: [
      { Identifier: 'VOORBEELD', Title: 'Huishoudens met geregistreerde problematische schulden' },
    ],
    DataProperties: properties,
    RegioS: gebieden.map(({ code, naam }) => ({ Key: code, Title: naam })),
    Perioden: peiljaren.map((jaar) => ({ Key: `${jaar}JJ00`, Title: `${jaar}`, Status: 'Definitief' })),
    KenmerkenVanHuishoudens: huishoudtypen.map(({ code, naam }) => ({ Key: code, Title: naam })),
    UntypedDataSet: rows.map(({ jaar, gebied, type }, at) => {
      const pct = round((gebied.pct[jaar] ?? 0) * type.verhouding)
      return {
        ID: at,
        KenmerkenVanHuishoudens: type.code,
        RegioS: gebied.code,
        Perioden: `${jaar}JJ00`,
        Huishoudens_1: pad(round((gebied.huishoudens * type.deel * pct) / 100)),
        Aandeel_2: pad(pct),
      }
    }),
  }
  const { UntypedDataSet, ...lists } = table
  const parts = Object.entries(lists).map(([name, list]) => `"${name}": ${JSON.stringify(list)}`)
  const records = UntypedDataSet.map((record) => `  ${JSON.stringify(record)}`)
  return new TextEncoder().encode(
    `{\n${parts.join(',\n')},\n"UntypedDataSet": [\n${records.join(',\n')}\n]\n}\n`,
  )
}

const round = (value: number) => Math.round(value * 10 + 1e-9) / 10
const pad = (value: number) => value.toFixed(1).padStart(8)

const properties = [
  {
    ID: 0,
    ParentID: null,
    Type: 'Dimension',
    Key: 'KenmerkenVanHuishoudens',
    Title: 'Kenmerken van huishoudens',
  },
  { ID: 1, ParentID: null, Type: 'GeoDimension', Key: 'RegioS', Title: "Regio's" },
  { ID: 2, ParentID: null, Type: 'TimeDimension', Key: 'Perioden', Title: 'Perioden' },
  { ID: 3, ParentID: null, Type: 'TopicGroup', Key: '', Title: 'Problematische schulden' },
  {
    ID: 4,
    ParentID: 3,
    Type: 'Topic',
    Key: 'Huishoudens_1',
    Title: 'Huishoudens',
    Unit: 'x 1 000',
    Decimals: 1,
  },
  { ID: 5, ParentID: 3, Type: 'Topic', Key: 'Aandeel_2', Title: 'Aandeel', Unit: '%', Decimals: 1 },
]

const peiljaren = [2018, 2019, 2020]

/** Households × 1 000, and the share with problematic debts on 1 January of each year, in %. */
const gebieden: readonly {
  readonly code: string
  readonly naam: string
  readonly huishoudens: number
  readonly pct: Readonly<Record<number, number>>
}[] = [
  { code: 'NL01  ', naam: 'Nederland', huishoudens: 7924, pct: { 2018: 8.5, 2019: 8.4, 2020: 8.0 } },
  { code: 'PV20  ', naam: 'Groningen (PV)', huishoudens: 291, pct: { 2018: 9.6, 2019: 9.4, 2020: 8.9 } },
  { code: 'GM1969', naam: 'Westerkwartier', huishoudens: 26, pct: { 2018: 5.0, 2019: 4.9, 2020: 4.7 } },
]

/** Parts of all households and how much more often debts occur; weighted by part the ratios come to 1. */
const huishoudtypen = [
  { code: '1050010', naam: 'Particuliere huishoudens', deel: 1, verhouding: 1 },
  { code: '1050015', naam: 'Type: Eenpersoonshuishouden', deel: 0.38, verhouding: 1.16 },
  { code: '1050055', naam: 'Type: Eenoudergezin', deel: 0.07, verhouding: 2.6 },
  { code: '1050025', naam: 'Type: Paar, zonder kind', deel: 0.29, verhouding: 0.45 },
  { code: '1050030', naam: 'Type: Paar, met kind(eren)', deel: 0.26, verhouding: 0.95 },
]
