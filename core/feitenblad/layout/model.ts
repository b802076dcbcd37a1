import type { GridPlace } from './gridPlace'

/** What a block is to whoever lays it out. */
export type Role =
  /** Words: a text, a quote, goals, a notice. */
  | 'woorden'
  | 'getal'
  /** Of an activity; cards stand in rows. */
  | 'kaart'
  /** A figure, a table or an image, that can be drawn at several widths. */
  | 'beeld'
  /** Takes the whole width. */
  | 'breed'

/** The width of a page has twelve columns. */
export const gridColumns = 12

/** Blocks below each other in some of the twelve columns. */
export interface Column {
  /** From 1. */
  readonly start: number
  readonly span: number
  /** Places in the chapter, from 0. */
  readonly blocks: readonly number[]
}

/** Columns beside each other, in the order in which they are read. */
export interface Band {
  readonly columns: readonly Column[]
  readonly height: number
  /** How far from what a designer would choose; 0 is best. */
  readonly cost: number
}

/** What a page shows of a chapter. */
export interface Section {
  /** From 0. */
  readonly chapter: number
  /** Counts the pages of its chapter from 1. */
  readonly part: number
  readonly bands: readonly Band[]
  /** Of a page that its author laid out, as it is read; then there are no bands. */
  readonly cells: readonly Cell[]
}

/** A block on the grid. */
export interface Cell {
  /** Place in the chapter, from 0. */
  readonly block: number
  readonly place: GridPlace
}

export interface BlockAt {
  readonly chapter: number
  readonly block: number
}

/** What is laid out, and on what; heights in one unit. */
export interface Measure {
  /** Of each block, where its author put it. */
  readonly place: (at: BlockAt) => GridPlace | null
  readonly chapters: readonly (readonly Role[])[]
  /** Blocks stand below each other rather than beside. */
  readonly isUpright: boolean
  /** In a row. */
  readonly cards: number
  /** Between blocks in a column, and between bands. */
  readonly gap: number
  readonly bandGap: number
  /** Of the heading of a chapter that begins below another; null: each begins on a page of its own. */
  readonly heading: number | null
  /** Of a block in so many columns; null where it can't be read at that width. */
  readonly height: (at: BlockAt, span: number) => number | null
  /** What head and foot leave of a page that shows these blocks. */
  readonly room: (isFirst: boolean, blocks: readonly BlockAt[]) => number
}
