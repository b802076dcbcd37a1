import { wrapText } from '../../figures/textWidth'
import { fittedDrawing, squeezedDrawing, type FittedDrawing } from '../drawing'
import type { Block } from '../model'
import { pixels, type Paper } from '../paper'

/** Where a block stands; CSS pixels. */
export interface Place {
  /** Columns. */
  readonly span: number
  readonly width: number
  /** Of its cell on the grid; absent: as high as its page has room for. */
  readonly height?: number
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

type Drawn = Pick<Extract<Block, { kind: 'figuur' }>, 'figure' | 'drawings'>

/** A figure stays the same while the words around it are written: it is measured once for each place. */
const known = new WeakMap<Drawn['figure'], Map<string, PlacedFigure | null>>()

/** How a drawn figure stands in a place; null where it can't be read in it. */
export function placedFigure(drawn: Drawn, place: Place): PlacedFigure | null {
  const own = known.get(drawn.figure) ?? new Map<string, PlacedFigure | null>()
  known.set(drawn.figure, own)
  const key = [place.span, place.width, place.height ?? '', place.paper.height].join()
  const found = own.get(key) ?? fit(drawn, place)
  own.set(key, found)
  return found
}

function fit({ figure, drawings }: Drawn, { span, width, height: given, paper }: Place): PlacedFigure | null {
  // A page is as wide as it gets: there many notes stand in two columns.
  const isSplit = span === 12 && figure.notes.length > 4
  const measure = isSplit ? (width - pixels(8)) / 2 : width
  const notes = figure.notes.reduce(
    (sum, { kind, text }) =>
      sum + wrapText(text, 11.4, measure - (kind === 'voorbehoud' ? 15 : 0)).length * 15.9 + 3,
    0,
  )
  const notesHeight = isSplit ? notes / 2 + 16 : notes
  const own = given ?? pixels(paper.height) - aroundBlocks
  const height = Math.max(120, own - aroundNotes - notesHeight)
  const room = { width, height }
  const fitted = fittedDrawing(drawings, room) ?? (span === 12 ? squeezedDrawing(drawings, room) : null)
  return fitted === null ? null : { fitted, notesHeight, isSplit }
}
