import { encodeWindows1252, joinRecords, quote } from '../text'
import { gebieden, jaren, type Gebied } from './cijfers'

/** Children in households with a low income, in the layout of the old StatWeb downloads. */
export function makeKlassiek(): Uint8Array {
  const rows = gebieden.flatMap((gebied) => jaren.map((jaar) => writeRow(gebied, jaar)))
  const records = [[titel], [ondertitel], onderwerpen, eenheden, ...rows, [voet]]
  return encodeWindows1252(joinRecords(records.map((fields) => fields.map(quote))))
}

const titel = 'Kinderen in huishoudens met een laag inkomen; regio'
const ondertitel = 'Inkomen tot lage-inkomensgrens, ten minste één jaar'
const onderwerpen = [
  "Regio's",
  'Perioden',
  'Kinderen met laag inkomen',
  'Kinderen met laag inkomen, relatief',
]
const eenheden = ['', '', 'x 1 000', '%']
const voet = 'Bron: voorbeeld in de opmaak van CBS; de meeste cijfers zijn fictief'

function writeRow(gebied: Gebied, jaar: number): string[] {
  const aandeel = gebied.aandeel[jaar]?.kinderen
  if (aandeel === undefined) return [gebied.naam, String(jaar), '.', '.']
  return [
    gebied.naam,
    String(jaar),
    writeDutchNumber((gebied.omvang.kinderen * aandeel) / 100),
    writeDutchNumber(aandeel),
  ]
}

const writeDutchNumber = (value: number): string => value.toFixed(1).replace('.', ',')
