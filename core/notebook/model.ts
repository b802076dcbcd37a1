import type { FiguurKeys } from './figuurKeys'
import type { PeilingCell } from './peiling/model'
import type { ColumnRole } from './roles'

/** A notebook file, parsed. `text` stays the truth: edits splice it, so bytes nobody touched stay as they were. */
export interface Notebook {
  /** The whole file, byte order mark and line ends included. */
  readonly text: string
  /** Offsets of the front matter with its two lines of dashes, and of the YAML between them; null when there is none. */
  readonly front: {
    readonly from: number
    readonly to: number
    readonly bodyFrom: number
    readonly bodyTo: number
  } | null
  readonly meta: NotebookMeta
  readonly cells: readonly Cell[]
  readonly problems: readonly NotebookProblem[]
}

export interface NotebookMeta {
  readonly titel: string
  readonly thema: string | null
  readonly hoofdstuk: string | null
  readonly bronnen: readonly string[]
  readonly parameters: Readonly<Record<string, ParameterDefinition>>
  /** Why numbers are published in spite of a warning, by what is warned of: `per_domein.n kleine-groep`. */
  readonly aanvaard: Readonly<Record<string, { readonly reden: string; readonly kenmerk: string }>>
}

export const parameterKinds = [
  'datum',
  'periode',
  'jaar',
  'getal',
  'drempel',
  'keuze',
  'regio',
  'tekst',
] as const
export type ParameterKind = (typeof parameterKinds)[number]

export interface ParameterDefinition {
  readonly soort: ParameterKind
  /** A day as ISO, a period as `van/tot`. */
  readonly standaard: string | number
  readonly label: string
  /** For `keuze` and `regio`: the values to choose from; empty for a `regio` that any area may be given for. */
  readonly keuzes: readonly string[]
}

export interface CellPlace {
  /** The cell's name; `tekst-N` for the N-th text, `cel-N` for the N-th fence when it has no name of its own. */
  readonly id: string
  /** Offsets in `Notebook.text` of the whole cell, fence included, without the blank lines around it. */
  readonly from: number
  readonly to: number
  /** Offsets of what the user edits: the text between the fences, or the Markdown itself. */
  readonly bodyFrom: number
  readonly bodyTo: number
  /** 1-based line of the piece's first character. */
  readonly line: number
}

export type Cell = TekstCell | SqlCell | FiguurCell | ZrmCell | PeilingCell | OngeldigCell

export interface TekstCell extends CellPlace {
  readonly kind: 'tekst'
  readonly markdown: string
  readonly values: readonly InlineValue[]
}

/** `{{cel.kolom | opmaak}}` in a text; offsets are within the cell's Markdown. */
export interface InlineValue {
  readonly from: number
  readonly to: number
  readonly cell: string
  readonly column: string
  readonly format: InlineFormat
}

export type InlineFormat =
  | { readonly kind: 'vanzelf' }
  /** Of a share, 0 … 1; without decimals unless it says how many. */
  | { readonly kind: 'procent'; readonly decimals?: number }
  /** Of a number that is a percentage already, as CBS publishes them. */
  | { readonly kind: 'percentage'; readonly decimals?: number }
  | { readonly kind: 'getal'; readonly decimals: number }
  | { readonly kind: 'datum' }

export interface SqlCell extends CellPlace {
  readonly kind: 'sql'
  readonly name: string
  readonly sql: string
  readonly roles: readonly ColumnRole[]
}

export interface FiguurCell extends CellPlace {
  readonly kind: 'figuur'
  readonly name: string
  /** The cell whose result is drawn. */
  readonly source: string
  readonly keys: FiguurKeys
}

/** A comparison of scores at the start and the end; written as `zrm`, or as `vergelijking` on another scale. */
export interface ZrmCell extends CellPlace {
  readonly kind: 'zrm'
  readonly name: string
  /** The source or cell with one row per traject. */
  readonly source: string
  /** The ZRM domain, or `alle`: all of them, a row each. Of a `vergelijking`: what was measured, in words. */
  readonly domein: string
  readonly vergelijk: readonly ZrmVergelijking[]
  readonly toon: ZrmToon
  /** Column or role that splits the trajecten into groups. */
  readonly per?: string | undefined
  /** Of a `vergelijking`: its scale (`schalen` in werkmap.yaml) and its columns; absent for the ZRM. */
  readonly meting?: ZrmMeting | undefined
}

/** What a comparison shows; docs/FORMATS.md says what each is. */
export type ZrmToon =
  'richting' | 'doel' | 'matrix' | 'verloop' | 'overgang' | 'toetsen' | 'uitval' | 'herhaling' | 'controle'

export interface ZrmMeting {
  readonly schaal: string
  readonly start: string
  readonly eind: string
  readonly doel?: string | undefined
}

/** A fence whose name or keys can't be read; `Notebook.problems` says why. Its text can be edited like any cell's. */
export interface OngeldigCell extends CellPlace {
  readonly kind: 'ongeldig'
  readonly language: string
  readonly name: string | null
}

/** First minus second. */
export type ZrmVergelijking = 'eind-start' | 'eind-doel' | 'doel-start'

/** A fault in the file, with its place; `text` is a Dutch sentence. */
export interface NotebookProblem {
  readonly line: number
  readonly cell: string | null
  readonly text: string
}
