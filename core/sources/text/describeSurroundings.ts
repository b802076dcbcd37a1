import type { DecodedText } from './decodeText'
import type { Body } from './measureBody'

/** What reading the text noticed, in Dutch. */
export function describeSurroundings(body: Body, { text, encoding }: DecodedText): string[] {
  return [
    ...(body.rowCount === 0 ? ['De tabel heeft geen rijen.'] : []),
    ...(encoding === 'windows-1252' && /[ÃÂ][\u0080-\u00bf]/.test(text) ? [mixedEncoding] : []),
  ]
}

const mixedEncoding =
  'Tekens als “Ã©” wijzen op twee tekensets door elkaar. Kijk de namen met accenten na, of kies een andere codering.'
