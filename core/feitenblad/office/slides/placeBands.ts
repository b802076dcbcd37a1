import type { FigureNote } from '../../../figures/model'
import { gridRows } from '../../layout/gridPlace'
import type { Band, Cell, Column } from '../../layout/model'
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

export interface PlacedBlocks {
  readonly items: readonly SlideItem[]
  readonly cut: readonly Cut[]
}

/** Blocks where their author put them: the grid lies over what a slide has between title and foot. */
export function placeCells(
  cells: readonly Cell[],
  blocks: readonly OfficeBlock[],
  grid: SlideGrid,
): PlacedBlocks {
  const { content } = grid
  const row = (content.height + slideGap) / gridRows
  return cells.reduce<PlacedBlocks>(
    (placed, { block: at, place }) => {
      const block = blocks[at]
      if (block === undefined) return placed
      const box = {
        x: columnStart(grid, place.kolom),
        y: content.y + (place.rij - 1) * row,
        width: slideSpan(grid, place.breedte),
        height: place.hoogte * row - slideGap,
      }
      const own = placeBlock(block, box, true)
      return { items: [...placed.items, ...own.items], cut: [...placed.cut, ...own.cut] }
    },
    { items: [], cut: [] },
  )
}

const columnStart = ({ content }: SlideGrid, start: number) =>
  content.x + ((content.width + slideGutter) / 12) * (start - 1)

/** Blocks in their places on a slide. What is left below goes to the figures of the last band that has any. */
export function placeBands(
  bands: readonly Band[],
  blocks: readonly OfficeBlock[],
  grid: SlideGrid,
): PlacedBlocks {
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
    const x = columnStart(grid, start)
    let y = room.y
    for (const at of own) {
      const block = blocks[at]
      if (block === undefined) continue
      const placed = placeBlock(block, { x, y, width, height: room.y + room.height - y }, at === own.at(-1))
      items.push(...placed.items)
      cut.push(...placed.cut)
      y += placed.height + slideGap
    }
  }
}

/** @param isLast Nothing stands below it in its room. */
function placeBlock(
  { parts, role }: OfficeBlock,
  box: Box,
  isLast: boolean,
): PlacedBlocks & { readonly height: number } {
  const texts = parts.filter(isParagraph)
  const figure = parts.find((part) => part.kind === 'figuur')
  const table = parts.find((part) => part.kind === 'tabel')
  if (figure) {
    const { shown, rest } = shownFigure(figure, texts, box.width)
    const height = isLast ? box.height : box.height / 2
    return {
      items: [{ kind: 'figuur', figure: shown, box: { ...box, height } }],
      cut: rest.length > 0 ? [{ figure, rest }] : [],
      height,
    }
  }
  if (table) {
    const words = [...(table.note === null ? [] : [line('klein', table.note)]), ...texts]
    const below = textHeight(words, box.width)
    const foot = { ...box, y: box.y + box.height - below, height: below }
    const items: readonly SlideItem[] = [
      { kind: 'tekst', box: { ...box, height: tableHead }, paragraphs: [line('kop', table.caption)] },
      { kind: 'tabel', table, box: { ...box, y: box.y + tableHead } },
      ...(words.length === 0 ? [] : [{ kind: 'tekst' as const, box: foot, paragraphs: words }]),
    ]
    return { items, cut: [], height: box.height }
  }
  const isCard = role === 'kaart'
  const height = isCard ? box.height : textHeight(texts, box.width)
  const inset = isCard ? { inset: cardInset } : {}
  return { items: [{ kind: 'tekst', box: { ...box, height }, paragraphs: texts, ...inset }], cut: [], height }
}
