import type { Column } from '../../layout/model'
import { xmlText } from '../../../workbook/xmlText'
import { chartHeight } from '../chart/chartHeight'
import { fitted } from '../fitted'
import type { OfficeFigure, OfficeStyle, OfficeTable, Paragraph, ParagraphLook, Run } from '../model'
import type { Picture } from '../model'
import type { PackageParts } from '../packageParts'
import { columnsXml, columnWidth, withGaps } from './columns'
import type { DocumentPage } from './documentPage'
import { numberingXml } from './numbering'

/** The ids of styles.ts. */
export type Style =
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'HeadingNew'
  | 'Heading2'
  | 'Normal'
  | 'Plaats'
  | 'Caption'
  | 'Kerncijfer'
  | 'Label'
  | 'Klein'
  | 'Bronkop'
  | 'Quote'
  | 'ListBullet'
  | 'ListNumber'
  | 'Tabelkop'
  | 'Tabelcel'
  | 'Figuur'
  | 'Kolomeinde'

const styleOf: Readonly<Record<ParagraphLook, Style>> = {
  tekst: 'Normal',
  kop: 'Heading2',
  getal: 'Kerncijfer',
  label: 'Label',
  klein: 'Klein',
  citaat: 'Quote',
  punt: 'ListBullet',
  nummer: 'ListNumber',
}

/** Points. */
const logoRoom = { width: 170, height: 44 }

/** What is written of a document so far. */
export class DocumentBody {
  #xml: string[] = []
  #drawings = 0
  /** Each list that begins at 1. */
  #lists = 0
  /** Of the column that is written in, in points. */
  #width: number
  #startsColumn = false
  /** What is written stands in a column beside others, and its first paragraph is to come. */
  #isColumn = false
  #isFirst = false

  constructor(
    private readonly parts: PackageParts,
    private readonly name: string,
    private readonly page: DocumentPage,
    /** Refers to the foot of each page. */
    private readonly foot: string,
    /** Name of the letters of its charts. */
    private readonly letters: string,
  ) {
    this.#width = page.lineWidth
  }

  /**
   * Columns beside each other: a section of its own, with a break before each column, so that they are read one after the
   * other. What stands alone at the left is as wide as the line.
   */
  columns(columns: readonly Column[], write: (block: number) => void): void {
    const [only] = columns
    if (columns.length === 1 && only?.start === 1) return only.blocks.forEach(write)
    this.#endSection('')
    const filled = withGaps(columns)
    for (const [at, { span, blocks }] of filled.entries()) {
      this.#startsColumn = at > 0
      this.#isColumn = true
      this.#isFirst = true
      this.#width = columnWidth(this.page, span)
      blocks.forEach(write)
      if (this.#startsColumn) this.paragraph('Kolomeinde', [])
    }
    this.#width = this.page.lineWidth
    this.#isColumn = false
    this.#isFirst = false
    this.#endSection(columnsXml(filled, this.page))
  }

  #endSection(columns: string): void {
    const section = `<w:sectPr>${this.foot}<w:type w:val="continuous"/>${this.page.xml}${columns}</w:sectPr>`
    this.#xml.push(`<w:p><w:pPr><w:pStyle w:val="Kolomeinde"/>${section}</w:pPr></w:p>`)
  }

  /** Goes to the next column, where that is due. */
  #columnBreak(): string {
    const due = this.#startsColumn
    this.#startsColumn = false
    return due ? '<w:r><w:br w:type="column"/></w:r>' : ''
  }

  get xml(): string {
    return this.#xml.join('')
  }

  numberingXml = (): string => numberingXml(this.#lists)

  paragraph(style: Style, runs: readonly Run[], more = ''): void {
    const together = this.#isColumn && !more.includes('keepNext') ? '<w:keepNext/><w:keepLines/>' : ''
    // Else columns would begin at different heights.
    const level = this.#isFirst ? '<w:spacing w:before="120"/>' : ''
    this.#isFirst = false
    this.#xml.push(paragraphXml(style, runs, `${together}${more}${level}`, this.#columnBreak()))
  }

  part({ look, runs, level = 0, number }: Paragraph): void {
    if (look === 'nummer' && (number === 1 || this.#lists === 0)) this.#lists += 1
    const list =
      (look === 'punt' || look === 'nummer') && (look === 'punt' || number !== undefined)
        ? `<w:numPr><w:ilvl w:val="${Math.min(2, level)}"/><w:numId w:val="${look === 'punt' ? 1 : this.#lists + 1}"/></w:numPr>`
        : ''
    this.paragraph(styleOf[look], runs, list)
  }

  figure({ title, subtitle, drawn, alternative, notes }: OfficeFigure): void {
    const { highest } = this.page
    const lineWidth = this.#width
    if (title !== '') this.paragraph('Caption', [{ text: title }], '<w:keepNext/>')
    if (subtitle !== '') this.paragraph('Klein', [{ text: subtitle }], '<w:keepNext/>')
    if ('plot' in drawn) {
      const chart = `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${this.parts.chart(this.name, drawn.plot, { size: 9, name: this.letters })}"/>`
      const graphic = `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">${chart}</a:graphicData>`
      const height = Math.min(chartHeight(drawn.plot, lineWidth), highest)
      this.#drawing(title, alternative, lineWidth, height, graphic)
    } else {
      const { width, height } = drawn.picture
      const scale = Math.min(1, lineWidth / width, highest / height)
      this.#drawing(
        title,
        alternative,
        width * scale,
        height * scale,
        this.#picture(drawn.picture, width * scale, height * scale),
      )
    }
    // A picture of a figure has its notes inside.
    if (title === '') for (const { text } of notes) this.paragraph('Klein', [{ text }])
    if ('plot' in drawn) {
      const { reference } = drawn.plot
      if (reference) this.paragraph('Klein', [{ text: `Ter vergelijking: ${reference.text}` }])
      for (const { text } of notes) this.paragraph('Klein', [{ text }])
    }
  }

  logo(logo: NonNullable<OfficeStyle['logo']>): void {
    const { width, height } = fitted(logo, logoRoom)
    this.#drawing('Logo', logo.alt, width, height, this.#picture(logo, width, height))
  }

  table({ caption, head, rows, note }: OfficeTable): void {
    this.paragraph('Caption', [{ text: caption }])
    const widths = columnWidths(head, rows, this.#width)
    const cell = (text: string, column: number, style: Style) => {
      const right = head[column]?.isNumber ? '<w:jc w:val="right"/>' : ''
      return `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/></w:tcPr>${paragraphXml(style, [{ text }], right)}</w:tc>`
    }
    const row = (texts: readonly string[], style: Style, look: string) =>
      `<w:tr><w:trPr><w:cantSplit/>${look}</w:trPr>${texts.map((text, column) => cell(text, column, style)).join('')}</w:tr>`
    this.#xml.push(
      '<w:tbl><w:tblPr><w:tblStyle w:val="Tabel"/><w:tblW w:w="0" w:type="auto"/><w:tblLayout w:type="fixed"/>',
      '<w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
      `<w:tblCaption w:val="${xmlText(caption)}"/></w:tblPr>`,
      `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
      row(
        head.map(({ text }) => text),
        'Tabelkop',
        '<w:tblHeader/>',
      ),
      ...rows.map((texts) => row(texts, 'Tabelcel', '')),
      '</w:tbl>',
    )
    this.paragraph('Klein', [{ text: note ?? '' }])
  }

  #picture(picture: Picture, width: number, height: number): string {
    const id = this.parts.picture(this.name, picture)
    const names = 'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
    return (
      `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic ${names}>` +
      `<pic:nvPicPr><pic:cNvPr id="0" name="Figuur"/><pic:cNvPicPr/></pic:nvPicPr>` +
      `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
      `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>`
    )
  }

  #drawing(title: string, alternative: string, width: number, height: number, graphic: string): void {
    const id = (this.#drawings += 1)
    this.#xml.push(
      '<w:p><w:pPr><w:pStyle w:val="Figuur"/></w:pPr>',
      this.#columnBreak(),
      '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">',
      `<wp:extent cx="${emu(width)}" cy="${emu(height)}"/>`,
      `<wp:docPr id="${id}" name="Figuur ${id}" descr="${xmlText(alternative)}" title="${xmlText(title)}"/>`,
      `<wp:cNvGraphicFramePr/><a:graphic>${graphic}</a:graphic></wp:inline></w:drawing></w:r></w:p>`,
    )
  }
}

const emu = (points: number) => Math.round(points * 12_700)

function paragraphXml(style: Style, runs: readonly Run[], more: string, before = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style === 'HeadingNew' ? 'Heading1' : style}"/>${style === 'HeadingNew' ? '<w:pageBreakBefore/>' : ''}${more}</w:pPr>${before}${runs.map(runXml).join('')}</w:p>`
}

function runXml({ text, bold = false, italic = false }: Run): string {
  const look = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}`
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`)
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`
}

/** In twentieths of a point: by their longest text, and together as wide as the line. */
function columnWidths(
  head: OfficeTable['head'],
  rows: OfficeTable['rows'],
  lineWidth: number,
): readonly number[] {
  const wanted = head.map(({ text }, column) => {
    const longest = rows.reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0)
    return Math.min(40, Math.max(longest, ...text.split(' ').map((word) => word.length), 5)) + 2
  })
  const total = wanted.reduce((sum, width) => sum + width, 0)
  return wanted.map((width) => Math.floor((width / Math.max(total, 60)) * lineWidth * 20))
}
