import type { Plot } from '../../../figures/plot'
import { gridColumns, type Measure } from '../../layout/model'
import { isUpright } from '../../paper'
import type { OfficeBlock, OfficeFigure, OfficeTable } from '../model'
import { figureWords } from './figureWords'
import { isParagraph, rowHeight, tableWidths, textHeight, type SlideGrid } from './layout'
import { shownFigure } from './shownFigure'

/** Points between the columns of a slide. */
export const slideGutter = 20
export const slideGap = 14
export const slideBandGap = 18
/** Between the frame of a card and its words. */
export const cardInset = 10

/** From here on a chart can be read, in points; it gets what is left of its slide. */
const lowestChart = 150
/** Of a bar that lies. */
const lowestBar = 13
const highestPicture = 230
/** A picture of a figure smaller than this can't be read. */
const leastReduced = 0.7
/** Of a table in so much room: narrower its words break everywhere. */
const leastSqueezed = 0.85

/** Of so many columns, in points. */
export function slideSpan({ content }: SlideGrid, span: number): number {
  const column = (content.width + slideGutter) / gridColumns
  return span * column - slideGutter
}

/** How the blocks of one chapter stand on slides, in points. */
export function slideMeasure(blocks: readonly OfficeBlock[], grid: SlideGrid): Measure {
  const upright = isUpright(grid)
  return {
    chapters: [blocks.map(({ role }) => role)],
    place: ({ block }) => blocks[block]?.place ?? null,
    isUpright: upright,
    cards: upright ? 2 : 3,
    gap: slideGap,
    bandGap: slideBandGap,
    heading: null,
    height: ({ block }, span) => {
      const found = blocks[block]
      return found === undefined ? 0 : blockHeight(found, slideSpan(grid, span), span === gridColumns)
    },
    room: () => grid.content.height,
  }
}

/** @param isWhole It takes the whole width: there is nothing wider. */
function blockHeight({ parts, role }: OfficeBlock, width: number, isWhole: boolean): number | null {
  const inset = role === 'kaart' ? cardInset : 0
  const texts = textHeight(parts.filter(isParagraph), width - 2 * inset) + 2 * inset
  const figure = parts.find((part) => part.kind === 'figuur')
  const table = parts.find((part) => part.kind === 'tabel')
  if (table) {
    const own = tableHeight(table, width, isWhole)
    return own === null ? null : own + texts
  }
  if (!figure) return texts
  const { shown } = shownFigure(figure, parts.filter(isParagraph), width)
  return figureHeight(shown, width, isWhole)
}

function figureHeight(figure: OfficeFigure, width: number, isWhole: boolean): number | null {
  const { drawn } = figure
  const { above, below } = figureWords(figure)
  const words = textHeight(above, width) + textHeight(below, width) + 14
  if ('plot' in drawn) {
    if (width < 300 || (!isWhole && width < 420 && drawn.plot.categories.length > 9)) return null
    return words + lowestHeight(drawn.plot)
  }
  const scale = Math.min(1, width / drawn.picture.width)
  if (!isWhole && scale < leastReduced) return null
  return words + Math.min(drawn.picture.height * scale, isWhole ? highestPicture : Infinity)
}

function lowestHeight({ kind, lying, categories, series }: Plot): number {
  const bars = lying && kind !== 'lijn' ? categories.length * (kind === 'gestapeld' ? 1 : series.length) : 0
  return Math.max(lowestChart, bars * lowestBar + 20)
}

function tableHeight(table: OfficeTable, width: number, isWhole: boolean): number | null {
  const wanted = tableWidths(table, Infinity).reduce((sum, one) => sum + one, 0)
  if (!isWhole && width / wanted < leastSqueezed) return null
  const widths = tableWidths(table, width)
  const rows = [table.head.map(({ text }) => text), ...table.rows]
  return (
    rows.reduce((sum, row) => sum + rowHeight(row, widths), 0) + tableHead + (table.note === null ? 0 : 18)
  )
}

/** Of the caption above a table. */
export const tableHead = 24
