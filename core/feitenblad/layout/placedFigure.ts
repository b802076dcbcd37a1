import { wrapText } from '../../figures/textWidth'
import { fittedDrawing, squeezedDrawing, type FittedDrawing } from '../drawing'
import type { Block } from '../model'
import { pixels, type Paper } from '../paper'

/** Where a block stands; CSS pixels. */
export interface Place {
  /** Columns. */
  readonly span: number
  readonly width: number
  readonly paper: Paper
}

export interface PlacedFigure {
  readonly fitted: FittedDrawing
  readonly notesHeight: number
  /** Notes in two columns. */
  readonly isSplit: boolean
}

/** Head and foot of a page with some lines of sources, in CSS pixels. */
const aroundBlocks = 296
/** Between drawing and notes, and the line of sources below them. */
const aroundNotes = 30

/** How a drawn figure stands in a place; null where it can't be read in it. */
export function placedFigure(
  { figure, drawings }: Pick<Extract<Block, { kind: 'figuur' }>, 'figure' | 'drawings'>,
  { span, width, paper }: Place,
): PlacedFigure | null {
  // A page is as wide as it gets: there many notes stand in two columns.
  const isSplit = span === 12 && figure.notes.length > 4
  const own = isSplit ? (width - pixels(8)) / 2 : width
  const notes = figure.notes.reduce(
    (sum, { kind, text }) =>
      sum + wrapText(text, 11.4, own - (kind === 'voorbehoud' ? 15 : 0)).length * 15.9 + 3,
    0,
  )
  const notesHeight = isSplit ? notes / 2 + 16 : notes
  const height = Math.max(120, pixels(paper.height) - aroundBlocks - aroundNotes - notesHeight)
  const room = { width, height }
  const fitted = fittedDrawing(drawings, room) ?? (span === 12 ? squeezedDrawing(drawings, room) : null)
  return fitted === null ? null : { fitted, notesHeight, isSplit }
}
