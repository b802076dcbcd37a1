import { encodeWithBom, joinRecords } from '../text'

/** In the form of the recode tables that municipalities use: which municipality went into which on 1 January 2019; of one that was split, how many households went each way. */
export function makeIndeling(): Uint8Array {
  const rows = overgangen.map(({ code, naam, naar, huishoudens }) => [
    '2018',
    code,
    naam,
    '2019',
    naar,
    naar === 'GM1969' ? 'Westerkwartier' : 'Het Hogeland',
    String(huishoudens),
  ])
  return encodeWithBom(joinRecords([headers, ...rows]))
}

const headers = ['jaar_van', 'code_van', 'naam_van', 'jaar_naar', 'code_naar', 'naam_naar', 'huishoudens']

const overgangen = [
  { code: 'GM0015', naam: 'Grootegast', naar: 'GM1969', huishoudens: 4900 },
  { code: 'GM0022', naam: 'Leek', naar: 'GM1969', huishoudens: 8500 },
  { code: 'GM0025', naam: 'Marum', naar: 'GM1969', huishoudens: 4300 },
  { code: 'GM0056', naam: 'Zuidhorn', naar: 'GM1969', huishoudens: 7700 },
  { code: 'GM0053', naam: 'Winsum', naar: 'GM1969', huishoudens: 900 },
  { code: 'GM0053', naam: 'Winsum', naar: 'GM1966', huishoudens: 5000 },
]
