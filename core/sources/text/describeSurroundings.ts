import { noHeader } from '../noHeader'
import { describeBesideEachOther } from './besideEachOther'
import type { DecodedText } from './decodeText'
import type { Layout } from './layout'
import type { Body } from './measureBody'
import { escapesQuotes } from './quotes'
import { describeRagged } from './raggedRows'

/** What reading the text noticed, in Dutch. */
export function describeSurroundings(
  layout: Layout,
  body: Body,
  { text, encoding, mixed }: DecodedText,
): string[] {
  const beside = describeBesideEachOther(layout)
  return [
    ...describeRagged(body),
    ...(layout.header.length === 0 ? [noHeader] : []),
    ...(beside === null ? [] : [beside]),
    ...(layout.numbersRows ? [rowNumbers] : []),
    ...(escapesQuotes(text) ? [backslashes] : []),
    ...(encoding === 'cp850' ? [dos] : []),
    ...(mixed ? [twoEncodings] : []),
    ...(!mixed && encoding === 'windows-1252' && /[ÃÂ][\u0080-\u00bf]/.test(text) ? [wrongEncoding] : []),
  ]
}

const rowNumbers =
  'De kop heeft geen naam voor de eerste kolom, die de rijen nummert of noemt, zoals R dat schrijft; zij heet Kolom 1.'
const backslashes =
  'Aanhalingstekens in een tekst staan in dit bestand als \\"; ze zijn gelezen als een gewoon aanhalingsteken.'
const dos =
  'De letters met accenten staan in dit bestand zoals DOS ze schrijft (codetabel 850), en zijn zo gelezen. Kijk de namen na.'
const twoEncodings =
  'In dit bestand staan twee tekensets door elkaar, UTF-8 en Windows-1252; elke regel is in de zijne gelezen. Kijk de namen met accenten na.'
const wrongEncoding =
  'Tekens als “Ã©” wijzen op twee tekensets door elkaar. Kijk de namen met accenten na, of kies een andere codering.'
