import { layOut } from '../../layout/layOut'
import { bandsOfCells } from '../../layout/bandsOfCells'
import { gridColumns, type Column, type Measure } from '../../layout/model'
import { chartHeight } from '../chart/chartHeight'
import type { OfficeBlock, OfficeFigure } from '../model'
import { isParagraph, tableWidths, textHeight } from '../slides/layout'
import { columnWidth } from './columns'
import type { DocumentPage } from './documentPage'

/** A chart, a picture and a table narrower than this, in points, can't be read. */
const narrowest = 300

/** How the blocks of a chapter stand beside each other in a document; its pages are the word processor's own. */
export function documentBands(
  blocks: readonly OfficeBlock[],
  page: DocumentPage,
): readonly (readonly Column[])[] {
  return layOut(documentMeasure(blocks, page))
    .flat()
    .flatMap(({ bands, cells }) => [...bands.map(({ columns }) => columns), ...bandsOfCells(cells)])
}

function documentMeasure(blocks: readonly OfficeBlock[], page: DocumentPage): Measure {
  const isUpright = page.height > page.width
  return {
    chapters: [blocks.map(({ role }) => role)],
    place: ({ block }) => blocks[block]?.place ?? null,
    isUpright,
    cards: isUpright ? 2 : 3,
    gap: 12,
    bandGap: 12,
    heading: null,
    height: ({ block }, span) => {
      const found = blocks[block]
      const width = columnWidth(page, span)
      return found === undefined ? 0 : blockHeight(found, width, span === gridColumns)
    },
    room: () => page.height / 20 - 113,
  }
}

/** @param isWhole It takes the whole line: there is nothing wider. */
function blockHeight({ parts }: OfficeBlock, width: number, isWhole: boolean): number | null {
  const texts = textHeight(parts.filter(isParagraph), width)
  const heights = parts.map((part) => {
    if (part.kind === 'alinea') return 0
    if (!isWhole && width < narrowest) return null
    if (part.kind === 'figuur') return figureHeight(part, width)
    const wanted = tableWidths(part, Infinity).reduce((sum, one) => sum + one, 0)
    return isWhole || wanted <= width * 1.1 ? (part.rows.length + 2) * 19 : null
  })
  return heights.reduce<number | null>(
    (sum, height) => (sum === null || height === null ? null : sum + height),
    texts,
  )
}

function figureHeight({ drawn, notes }: OfficeFigure, width: number): number {
  const own =
    'plot' in drawn
      ? chartHeight(drawn.plot, width) + notes.length * 20
      : drawn.picture.height * Math.min(1, width / drawn.picture.width)
  return own + 40
}
