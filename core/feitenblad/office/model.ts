import type { FigureNote } from '../../figures/model'
import type { Plot } from '../../figures/plot'
import type { GridPlace } from '../layout/gridPlace'
import type { Role } from '../layout/model'
import type { Papers } from '../paper'
import type { TableTexts } from '../tableTexts'

/** A piece of text in one look. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
}

export type ParagraphLook =
  | 'tekst'
  | 'kop'
  /** The number of a key number, and what it is. */
  | 'getal'
  | 'label'
  /** Bases, sources, notes. */
  | 'klein'
  | 'citaat'
  | 'punt'
  | 'nummer'

export interface Paragraph {
  readonly kind: 'alinea'
  readonly look: ParagraphLook
  readonly runs: readonly Run[]
  /** Of a list in a list, from 0. */
  readonly level?: number
  /** Of a `nummer`, from 1: what begins a list has 1. */
  readonly number?: number
}

export interface OfficeTable extends TableTexts {
  readonly kind: 'tabel'
  readonly caption: string
}

/** A drawn figure: a chart that office programs draw themselves, or a picture of it. */
export interface OfficeFigure {
  readonly kind: 'figuur'
  readonly title: string
  readonly subtitle: string
  readonly drawn: { readonly plot: Plot } | { readonly picture: Picture }
  /** For who can't see it. */
  readonly alternative: string
  readonly notes: readonly FigureNote[]
}

/** An image with its size on paper, in points. */
export interface Picture {
  readonly format: 'png' | 'jpeg'
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** What a block of a sheet is in a document or on a slide; the same for both. */
export type Part = Paragraph | OfficeTable | OfficeFigure

/** What writes a sheet for an office program needs. */
export interface OfficeSheet {
  readonly titel: string
  readonly thema: string
  readonly organisatie: string
  readonly periode: string
  readonly papers: Papers
  readonly style: OfficeStyle
  readonly chapters: readonly OfficeChapter[]
  /** "Leeswijzer en beperkingen": an opening, then one group of paragraphs for each caveat. */
  readonly limits: readonly (readonly Paragraph[])[]
  readonly account: readonly (readonly Paragraph[])[]
  /** Data of the figures, each once. */
  readonly data: readonly OfficeTable[]
}

/** Colours as `#rrggbb`. */
export interface OfficeStyle {
  readonly accent: string
  readonly ink: string
  readonly muted: string
  /** Name of the letters; where a computer lacks them it takes others. */
  readonly letters: string
  readonly logo: (Picture & { readonly alt: string }) | null
}

export interface OfficeChapter {
  readonly titel: string
  /** `2 van 7 · Activiteiten` */
  readonly place: string
  readonly blocks: readonly OfficeBlock[]
  /** Nothing in it to show. */
  readonly isEmpty: boolean
}

export interface OfficeBlock {
  readonly role: Role
  /** Where its author put it. */
  readonly place: GridPlace | null
  readonly parts: readonly Part[]
  /** Full texts of the sources, with their numbers. */
  readonly sources: readonly string[]
}
