import type { Flag, Weergave } from '../evidence/flags'
import type { Protection } from '../evidence/assessment'
import type { ResultTable } from '../bridge/table'
import type { FiguurKeys } from '../notebook/figuurKeys'
import type { ColumnRole } from '../notebook/roles'
import type { MapShapes } from './map/shapes'
import type { Plot } from './plot'
import type { SourceManifest } from '../workspace/werkmap'

export type ColourScheme = 'licht' | 'donker'

export interface FigureInput {
  readonly name: string
  readonly keys: FiguurKeys
  readonly roles: readonly ColumnRole[]
  /** The exact result; drawn in Intern only. */
  readonly table: ResultTable
  /** The protected result; drawn in Publicatie. */
  readonly protection: Protection
  readonly flags: readonly Flag[]
  readonly sources: readonly SourceManifest[]
  /** Of a kaart: the regions to colour; null until they were read. */
  readonly shapes?: MapShapes | null
  readonly weergave: Weergave
  /** Of the whole figure, in CSS pixels. */
  readonly width: number
  readonly scheme: ColourScheme
  /** The notes are left out of the drawing, for who sets them as text below it; they are in `notes` all the same. */
  readonly notesApart?: boolean
}

/** A figure ready to draw: everything it says, and the vega-lite spec that says it. */
export interface Figure {
  readonly name: string
  readonly title: string
  readonly subtitle: string
  /** vega-lite spec with the data inside; title, n, source line and flag lines are part of it. null when withheld. */
  readonly spec: object | null
  /** The same for programs that draw charts of their own; absent where they can't draw it. */
  readonly plot?: Plot
  /** Dutch reason when there is nothing to draw. */
  readonly withheld: string | null
  /** The lines under the chart, in order: n, source, flags. */
  readonly notes: readonly FigureNote[]
  /** One paragraph that says what the figure shows, for who can't see it. */
  readonly alternative: string
  /** Of a comparison of scores: what it says, a paragraph for each pair of scores, with a blank line between. */
  readonly reading?: string
  /** What is drawn, as a table; protected cells are null and listed. */
  readonly data: ResultTable
  readonly hidden: readonly { readonly row: number; readonly column: string }[]
  /** Columns of `data` that hold shares, 0 … 1: shown as percentages. */
  readonly shares: readonly string[]
  /** Columns of `data` of which the author chose the decimals; absent when the rounding rule decides for all. */
  readonly decimals?: Readonly<Record<string, number>>
}

export interface FigureNote {
  readonly kind: 'n' | 'bron' | 'voorbehoud'
  readonly text: string
}
