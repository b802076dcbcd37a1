import { encodeWithBom, joinRecords, quote } from '../text'

/** The line below which an income is low, in euro a month by type of household, as CBS published it for 2018. */
export function makeInkomensgrens(): Uint8Array {
  const rows = [
    ['Huishouden', 'Perioden', 'Lage-inkomensgrens per maand (euro)'],
    ['Alleenstaande', '2018', '1060'],
    ['Paar zonder kinderen', '2018', '1460'],
    ['Paar met 2 kinderen', '2018', '2000'],
  ]
  return encodeWithBom(joinRecords(rows.map((fields) => fields.map(quote))))
}
