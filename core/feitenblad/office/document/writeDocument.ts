import type { OfficeBlock, OfficeSheet, Paragraph } from '../model'
import { PackageParts } from '../packageParts'
import { documentBands } from './documentBands'
import { DocumentBody } from './documentBody'
import { documentPage } from './documentPage'
import { footerXml } from './footer'
import { settingsXml, stylesXml, wordNames } from './styles'

/**
 * A sheet as a .docx: chapters under headings, each figure as a chart that Word draws itself (or a picture) with its
 * caveats below, tables with heads that repeat, "Leeswijzer en beperkingen", "Verantwoording" and the figures' data.
 * Equal input gives equal bytes.
 *
 * @param record Canonical JSON of the provenance record.
 */
export function writeDocument(sheet: OfficeSheet, record: string): Uint8Array {
  const parts = new PackageParts('word')
  const page = documentPage(sheet.papers.document)
  const footId = parts.relate(main, 'footer', 'word/footer1.xml')
  const foot = `<w:footerReference w:type="default" r:id="${footId}"/>`
  const body = new DocumentBody(parts, main, page, foot, sheet.style.letters)
  if (sheet.style.logo !== null) body.logo(sheet.style.logo)
  body.paragraph('Title', [{ text: sheet.titel }])
  body.paragraph('Subtitle', [{ text: `${sheet.thema} · ${sheet.periode}` }])
  body.paragraph('Subtitle', [{ text: sheet.organisatie }])
  for (const { titel, place, blocks } of sheet.chapters) {
    body.paragraph('Heading1', [{ text: titel }])
    body.paragraph('Plaats', [{ text: place }])
    for (const columns of documentBands(blocks, page))
      body.columns(columns, (at) => blocks.slice(at, at + 1).forEach((block) => writeBlock(block, body)))
    const sources = [...new Set(blocks.flatMap((block) => block.sources))]
    if (sources.length > 0) body.paragraph('Bronkop', [{ text: 'Bronnen in dit hoofdstuk' }])
    for (const text of sources) body.paragraph('Klein', [{ text }])
  }
  closing(body, 'Leeswijzer en beperkingen', sheet.limits)
  closing(body, 'Verantwoording', sheet.account)
  if (sheet.data.length > 0) body.paragraph('HeadingNew', [{ text: 'Bijlage: gegevens bij de figuren' }])
  for (const table of sheet.data) body.table(table)
  parts.add('word/styles.xml', stylesXml(page, sheet.style), 'wordprocessingml.styles')
  parts.relate(main, 'styles', 'word/styles.xml')
  parts.add('word/settings.xml', settingsXml, 'wordprocessingml.settings')
  parts.relate(main, 'settings', 'word/settings.xml')
  parts.add('word/numbering.xml', body.numberingXml(), 'wordprocessingml.numbering')
  parts.relate(main, 'numbering', 'word/numbering.xml')
  parts.add('word/footer1.xml', footerXml(sheet), 'wordprocessingml.footer')
  const section = `<w:sectPr>${foot}<w:type w:val="continuous"/>${page.xml}</w:sectPr>`
  const xml = `<w:document ${wordNames}><w:body>${body.xml}${section}</w:body></w:document>`
  parts.add(main, xml, 'wordprocessingml.document.main')
  return parts.pack(main, sheet, record)
}

const main = 'word/document.xml'

function writeBlock({ parts }: OfficeBlock, body: DocumentBody): void {
  for (const part of parts) {
    if (part.kind === 'alinea') body.part(part)
    else if (part.kind === 'tabel') body.table(part)
    else body.figure(part)
  }
}

function closing(body: DocumentBody, title: string, groups: readonly (readonly Paragraph[])[]): void {
  body.paragraph('HeadingNew', [{ text: title }])
  for (const group of groups) for (const paragraph of group) body.part(paragraph)
}
