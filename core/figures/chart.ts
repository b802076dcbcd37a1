import type { SeriesBreak } from './breaks'
import type { Mark } from './marks'
import type { Measure } from './measure'
import type { Palette } from './colours'

/** What a chart is drawn from; `categories` and `series` in the order in which they are drawn. */
export interface ChartInput {
  readonly marks: readonly Mark[]
  readonly categories: readonly string[]
  readonly series: readonly Series[]
  readonly measure: Measure
  /** Second line of a category's label, e.g. `n = 273`. */
  readonly under: (category: string) => string | null
  /** Of the whole figure, in CSS pixels. */
  readonly width: number
  readonly palette: Palette
  /** What the categories are, for the axis description: `zrm_domein`. */
  readonly categoryName: string
  readonly reference?: Reference | null
  /** Of lines. */
  readonly breaks?: readonly SeriesBreak[]
  /** Words for the value axis. */
  readonly axisTitle?: string | null
}

/** A value to hold the marks against, e.g. that of the Netherlands; in the unit of the measure. */
export interface Reference {
  readonly value: number
  /** As it is written at its line: `Nederland 5,3%`. */
  readonly text: string
}

export interface Series {
  /** As in `Mark.series`; null for the one series of a plain chart. */
  readonly name: string | null
  readonly label: string
  readonly colour: string
  /** Drawn with strokes: what isn't known. */
  readonly hatched: boolean
  /** Line around what has too pale a colour to be seen on paper by itself. */
  readonly outline?: string
}

/** A plot with all that stands around it. Layers place themselves in the plot's pixels, (0, 0) at its top left. */
export interface Chart {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly above: number
  readonly below: number
  readonly layers: readonly object[]
}

/** Above this many marks the values are read from the axis. */
export const mostLabelledMarks = 12

export const labelSize = 13
export const smallSize = 12
export const lineHeight = 16
