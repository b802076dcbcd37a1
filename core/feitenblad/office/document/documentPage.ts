import { isUpright, type Paper } from '../../paper'

/** A page of a document. */
export interface DocumentPage {
  /** Twentieths of a point. */
  readonly width: number
  readonly height: number
  readonly line: number
  /** Between the margins, in points. */
  readonly lineWidth: number
  /** Of a drawing, with room for its title and notes; in points. */
  readonly highest: number
  /** What a section says of its page. */
  readonly xml: string
}

/** Twentieths of a point. */
const margin = 1134

export function documentPage(paper: Paper): DocumentPage {
  const [width, height] = [twentieths(paper.width), twentieths(paper.height)]
  const line = width - 2 * margin
  return {
    width,
    height,
    line,
    lineWidth: Math.floor(line / 20),
    highest: Math.floor(height / 20) - 201,
    xml: pageXml(paper, width, height),
  }
}

const twentieths = (millimetres: number) => Math.round((millimetres * 1440) / 25.4)

function pageXml(paper: Paper, width: number, height: number): string {
  const across = isUpright(paper) ? '' : ' w:orient="landscape"'
  return (
    `<w:pgSz w:w="${width}" w:h="${height}"${across}/>` +
    `<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="567" w:footer="567" w:gutter="0"/>`
  )
}
