import { encodeWithBom, joinRecords } from '../text'

/** Which municipality went into which on 1 January 2019; of one that was split, how many households went each way. */
export function makeIndeling(): Uint8Array {
  const rows = overgangen.map(({ code, naam, naar, huishoudens }) => [
    code,
    naam,
    '2018-12-31',
    naar,
    naar === 'GM1969' ? 'Westerkwartier' : 'Het Hogeland',
    String(huishoudens),
  ])
  return encodeWithBom(joinRecords([headers, ...rows]))
}

const headers = [
  'Gemeentecode',
  'Gemeentenaam',
  'Geldig tot',
  'Opgegaan in',
  'Nieuwe gemeente',
  'Huishoudens',
]

const overgangen = [
  { code: 'GM0015', naam: 'Grootegast', naar: 'GM1969', huishoudens: 4900 },
  { code: 'GM0022', naam: 'Leek', naar: 'GM1969', huishoudens: 8500 },
  { code: 'GM0025', naam: 'Marum', naar: 'GM1969', huishoudens: 4300 },
  { code: 'GM0056', naam: 'Zuidhorn', naar: 'GM1969', huishoudens: 7700 },
  { code: 'GM0053', naam: 'Winsum', naar: 'GM1969', huishoudens: 900 },
  { code: 'GM0053', naam: 'Winsum', naar: 'GM1966', huishoudens: 5000 },
]
