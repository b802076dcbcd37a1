import { encodeWithBom, joinRecords } from '../text'
import { gemeenten } from './gemeenten'

/** How many members were asked and how many answered, by municipality. */
export function makeRespons(): Uint8Array {
  const rows = gemeenten.map(({ naam, leden, terug }) => [naam, String(leden), String(terug)])
  return encodeWithBom(joinRecords([['Gemeente', 'Uitgezet', 'Respons'], ...rows]))
}
