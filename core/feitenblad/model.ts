import type { Figure } from '../figures/model'
import type { Flag } from '../evidence/flags'

/** The seven chapters of the bureau's sheets, in their order. */
export const chapterKinds = [
  'situatie',
  'activiteiten',
  'samenwerking',
  'individuele-trajecten',
  'collectieve-activiteiten',
  'inzet-expertise',
  'samenvatting',
] as const
export type ChapterKind = (typeof chapterKinds)[number]

/** `feitenblad.yaml`, parsed. References read `notebook.cel` and `notebook.cel.kolom`; notebook = file name without `.md`. */
export interface FeitenbladDefinition {
  readonly titel: string
  readonly thema: string
  readonly periode: { readonly van: string; readonly tot: string }
  readonly hoofdstukken: readonly ChapterDefinition[]
}

export interface ChapterDefinition {
  readonly hoofdstuk: ChapterKind
  readonly titel: string
  /** Empty: the page says "Voor dit hoofdstuk is nog geen bron." */
  readonly blokken: readonly BlockDefinition[]
}

export type BlockDefinition =
  | { readonly soort: 'figuur'; readonly figuur: string }
  | { readonly soort: 'tekst'; readonly tekst: string }
  | {
      readonly soort: 'kerncijfer'
      readonly waarde: string
      /** `procent`: of a share 0 … 1; `percentage`: of a number that is a percentage already. */
      readonly opmaak: 'procent' | 'percentage' | 'getal'
      readonly label: string
      /** Markdown-free text with inline values: what the number is a share of, unit, period. */
      readonly basis: string
    }

/** A sheet with all its numbers in the Publicatie view, ready to lay out. */
export interface Feitenblad {
  readonly titel: string
  readonly thema: string
  readonly organisatie: string
  readonly periode: string
  readonly chapters: readonly Chapter[]
  readonly sources: readonly NumberedSource[]
  /** The flags that occur, one each, with the figures they stand on: the page "Leeswijzer en beperkingen". */
  readonly caveats: readonly {
    readonly flag: Flag
    readonly figures: readonly string[]
    /** Why what it warns of is published all the same, as it is printed; each once. */
    readonly reasons: readonly string[]
  }[]
  /** What was withheld, in Dutch, for the report at the end of an export. */
  readonly withheld: readonly string[]
}

export interface Chapter {
  readonly kind: ChapterKind
  readonly number: number
  readonly titel: string
  readonly blocks: readonly Block[]
  /** Numbers of the sources used in this chapter. */
  readonly sources: readonly number[]
}

export type Block =
  | {
      readonly kind: 'figuur'
      /** `notebook.cel` */
      readonly reference: string
      readonly figure: Figure
      readonly svg: string | null
      readonly sources: readonly number[]
    }
  | { readonly kind: 'tekst'; readonly markdown: string; readonly sources: readonly number[] }
  | {
      readonly kind: 'kerncijfer'
      readonly value: string
      readonly label: string
      readonly basis: string
      readonly sources: readonly number[]
    }
  | { readonly kind: 'leeg'; readonly text: string }

export interface NumberedSource {
  readonly number: number
  readonly name: string
  /** Publisher, title, period, publication date. */
  readonly text: string
  /** Says so when data are invented. */
  readonly note: string | null
  /** Of the file, in hexadecimal. */
  readonly sha256: string
}
