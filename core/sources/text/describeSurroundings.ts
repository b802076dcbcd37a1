import type { DecodedText } from './decodeText'
import type { Layout } from './layout'
import type { Body } from './measureBody'

/** What reading the text set aside or noticed, in Dutch. */
export function describeSurroundings(layout: Layout, body: Body, { text, encoding }: DecodedText): string[] {
  return [
    ...layout.title.map((fields) => `Regel boven de tabel: ${joined(fields)}`),
    ...(layout.hasUnitRecord ? ['De regel met eenheden is bij de kolommen gezet.'] : []),
    ...body.footer.map((fields) => `Regel onder de tabel: ${joined(fields)}`),
    ...(body.rowCount === 0 ? ['De tabel heeft geen rijen.'] : []),
    ...(encoding === 'windows-1252' && /[ÃÂ][\u0080-\u00bf]/.test(text) ? [mixedEncoding] : []),
  ]
}

const mixedEncoding =
  'Tekens als “Ã©” wijzen op twee tekensets door elkaar. Kijk de namen met accenten na, of kies een andere codering.'

const joined = (fields: readonly string[]) => fields.filter((field) => field !== '').join(' ')
