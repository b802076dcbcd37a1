import { xmlText } from '../../../workbook/xmlText'
import type { OfficeSheet } from '../model'
import { wordNames } from './styles'

/** Organisation and title at the left; the page at the right. */
export function footerXml({ organisatie, titel }: OfficeSheet): string {
  const text = (words: string) => `<w:r><w:t xml:space="preserve">${xmlText(words)}</w:t></w:r>`
  const field = (name: string) => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
  return [
    `<w:ftr ${wordNames}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>`,
    text(`${organisatie} · ${titel}`),
    '<w:r><w:tab/></w:r>',
    text('pagina '),
    field('PAGE'),
    text(' / '),
    field('NUMPAGES'),
    '</w:p></w:ftr>',
  ].join('')
}
