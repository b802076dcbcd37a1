import type { FigureNote } from '../../../figures/model'
import type { Band, Column } from '../../layout/model'
import { line } from '../blockParts'
import type { OfficeBlock, OfficeFigure, OfficeTable } from '../model'
import { isParagraph, textHeight, type Box, type Placed, type SlideGrid } from './layout'
import { shownFigure } from './shownFigure'
import { cardInset, slideBandGap, slideGap, slideGutter, slideSpan, tableHead } from './slideMeasure'

export type SlideItem =
  | ({ readonly kind: 'tekst' } & Placed)
  | { readonly kind: 'figuur'; readonly figure: OfficeFigure; readonly box: Box }
  | { readonly kind: 'tabel'; readonly table: OfficeTable; readonly box: Box }

/** Notes of a figure that don't stand under it. */
interface Cut {
  readonly figure: OfficeFigure
  readonly rest: readonly FigureNote[]
}

/** Blocks in their places on a slide. What is left below goes to the figures of the last band that has any. */
export function placeBands(
  bands: readonly Band[],
  blocks: readonly OfficeBlock[],
  grid: SlideGrid,
): { readonly items: readonly SlideItem[]; readonly cut: readonly Cut[] } {
  const items: SlideItem[] = []
  const cut: Cut[] = []
  const { content } = grid
  const used = bands.reduce((sum, { height }) => sum + height + slideBandGap, -slideBandGap)
  const hasFigure = ({ columns }: Band) =>
    columns.some(({ blocks: own }) =>
      own.some((at) => blocks[at]?.parts.some(({ kind }) => kind === 'figuur')),
    )
  const growing = bands.findLastIndex(hasFigure)
  const spare = Math.max(0, content.height - used)
  let top = content.y
  for (const [at, band] of bands.entries()) {
    const height = band.height + (at === growing ? spare : 0)
    for (const column of band.columns) placeColumn(column, { ...content, y: top, height })
    top += height + slideBandGap
  }
  return { items, cut }

  function placeColumn({ start, span, blocks: own }: Column, room: Box): void {
    const width = slideSpan(grid, span)
    const x = content.x + ((content.width + slideGutter) / 12) * (start - 1)
    let y = room.y
    for (const at of own) {
      const block = blocks[at]
      if (block === undefined) continue
      const isLast = at === own.at(-1)
      y += placeBlock(block, { x, y, width, height: room.y + room.height - y }, isLast) + slideGap
    }
  }

  /** @returns The height it takes. */
  function placeBlock({ parts, role }: OfficeBlock, box: Box, isLast: boolean): number {
    const texts = parts.filter(isParagraph)
    const figure = parts.find((part) => part.kind === 'figuur')
    const table = parts.find((part) => part.kind === 'tabel')
    if (figure) {
      const { shown, rest } = shownFigure(figure, texts, box.width)
      items.push({
        kind: 'figuur',
        figure: shown,
        box: { ...box, height: isLast ? box.height : box.height / 2 },
      })
      if (rest.length > 0) cut.push({ figure, rest })
      return isLast ? box.height : box.height / 2
    }
    if (table) {
      const words = [...(table.note === null ? [] : [line('klein', table.note)]), ...texts]
      const below = textHeight(words, box.width)
      items.push({
        kind: 'tekst',
        box: { ...box, height: tableHead },
        paragraphs: [line('kop', table.caption)],
      })
      items.push({ kind: 'tabel', table, box: { ...box, y: box.y + tableHead } })
      const foot = { ...box, y: box.y + box.height - below, height: below }
      if (words.length > 0) items.push({ kind: 'tekst', box: foot, paragraphs: words })
      return box.height
    }
    const isCard = role === 'kaart'
    const height = isCard ? box.height : textHeight(texts, box.width)
    const inset = isCard ? { inset: cardInset } : {}
    items.push({ kind: 'tekst', box: { ...box, height }, paragraphs: texts, ...inset })
    return height
  }
}
