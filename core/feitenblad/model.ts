import type { Figure } from '../figures/model'
import type { Flag } from '../evidence/flags'
import type { Drawing } from './drawing'
import type { HouseStyle } from './houseStyle'
import type { SheetImage } from './images/sheetImage'
import type { Decimals } from '../notebook/figuurKeys'
import type { GridPlace } from './layout/gridPlace'
import type { PaperKind } from './paper'

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
  /** Paper of all formats; absent: each has its usual one. */
  readonly pagina?: PaperKind | undefined
  readonly hoofdstukken: readonly ChapterDefinition[]
}

export interface ChapterDefinition {
  readonly hoofdstuk: ChapterKind
  readonly titel: string
  /** Empty: the page says "Voor dit hoofdstuk is nog geen bron." */
  readonly blokken: readonly BlockDefinition[]
}

/** What a goal of the municipality asks for. */
export const goalKinds = ['leerdoel', 'prestatiedoel', 'preventiedoel'] as const
export type GoalKind = (typeof goalKinds)[number]

/** The six dimensions of Positieve Gezondheid, in the bureau's order. */
export const dimensions = [
  'lichaamsfuncties',
  'mentaal-welbevinden',
  'zingeving',
  'kwaliteit-van-leven',
  'meedoen',
  'dagelijks-functioneren',
] as const
export type Dimension = (typeof dimensions)[number]

export const approaches = ['preventief', 'curatief'] as const
export type Approach = (typeof approaches)[number]

/**
 * How many an activity reached, with the unit that was counted: units of activities differ and are never added up.
 * `onbekend` is not 0. `waarde` is a number of a notebook, as `notebook.cel.kolom`; `cel` is a list of activities with
 * the role bereik, as `notebook.cel`, in which the activity stands by its name.
 */
export type ReachDefinition =
  | { readonly precisie: 'exact' | 'minimaal' | 'circa'; readonly aantal: number; readonly eenheid: string }
  | {
      readonly precisie: 'tussen'
      readonly van: number
      readonly tot: number
      readonly eenheid: string
    }
  | { readonly precisie: 'onbekend' }
  | { readonly precisie: 'berekend'; readonly waarde: string; readonly eenheid: string }
  | { readonly precisie: 'geregistreerd'; readonly cel: string }

export type BlockDefinition = BlockContent & {
  /** Where it stands on a page that is laid out by hand; absent: where it fits. */
  readonly plaats?: GridPlace | undefined
}

export type BlockContent =
  | { readonly soort: 'figuur'; readonly figuur: string }
  | { readonly soort: 'tekst'; readonly tekst: string }
  | {
      readonly soort: 'kerncijfer'
      readonly waarde: string
      /** `procent`: of a share 0 … 1; `percentage`: of a number that is a percentage already. */
      readonly opmaak: 'procent' | 'percentage' | 'getal'
      /** Else a share has none and another number at most two. */
      readonly decimalen?: Decimals | undefined
      readonly label: string
      /** Markdown-free text with inline values: what the number is a share of, unit, period. */
      readonly basis: string
    }
  | {
      readonly soort: 'citaat'
      readonly tekst: string
      /** Who said it, in words that don't name a person: `een inwoner van Leek`. */
      readonly van: string
      /** That who said it agreed to its being printed; without it the sheet isn't exported. */
      readonly toestemming?: boolean | undefined
    }
  | {
      readonly soort: 'doelen'
      readonly doelen: readonly { readonly tekst: string; readonly doelsoort: GoalKind }[]
    }
  | {
      readonly soort: 'activiteit'
      readonly naam: string
      /** One sentence: what it is. */
      readonly tekst?: string | undefined
      readonly bereik: ReachDefinition
      readonly aanpak: Approach
      readonly dimensies: readonly Dimension[]
    }
  | {
      readonly soort: 'netwerk'
      /** Around whom the network is. */
      readonly midden: string
      readonly categorieen: readonly { readonly naam: string; readonly partners: readonly string[] }[]
    }
  | {
      readonly soort: 'afbeelding'
      /** Path in the werkmap of a PNG, JPEG or SVG file. */
      readonly bestand: string
      /** What it shows, for who can't see it. Without it, or without `bron`, the sheet isn't exported. */
      readonly alt: string
      readonly bron: string
    }
  /** The result of any cell, as it is published. */
  | { readonly soort: 'tabel'; readonly tabel: string; readonly titel: string }

/** A sheet with all its numbers in the Publicatie view, ready to lay out. */
export interface Feitenblad {
  readonly titel: string
  readonly thema: string
  readonly organisatie: string
  readonly periode: string
  readonly pagina: PaperKind | undefined
  readonly style: HouseStyle
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

export type Block = FilledBlock & { readonly place?: GridPlace | undefined }

export type FilledBlock =
  | {
      readonly kind: 'figuur'
      /** `notebook.cel` */
      readonly reference: string
      readonly figure: Figure
      /** As a file of its own; null when it is withheld. */
      readonly svg: string | null
      /** For places on a page, the narrowest first; empty when it is withheld. */
      readonly drawings: readonly Drawing[]
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
  | {
      readonly kind: 'citaat'
      readonly text: string
      readonly from: string
      readonly consent: boolean
      readonly sources: readonly number[]
    }
  | {
      readonly kind: 'doelen'
      readonly goals: readonly { readonly text: string; readonly kind: GoalKind }[]
      readonly sources: readonly number[]
    }
  | {
      readonly kind: 'activiteit'
      readonly name: string
      readonly text: string
      /** As printed: `minimaal 25 inwoners`, `onbekend`. */
      readonly reach: string
      readonly approach: Approach
      readonly dimensions: readonly Dimension[]
      readonly sources: readonly number[]
    }
  | {
      readonly kind: 'tabel'
      /** `notebook.cel` */
      readonly reference: string
      /** The published table; nothing is drawn (`spec` is null). */
      readonly figure: Figure
      readonly sources: readonly number[]
    }
  | {
      readonly kind: 'netwerk'
      readonly hub: string
      /** Those without partners are left out. */
      readonly categories: readonly { readonly name: string; readonly partners: readonly string[] }[]
      readonly sources: readonly number[]
    }
  | {
      readonly kind: 'afbeelding'
      readonly path: string
      readonly image: SheetImage
      readonly alternative: string
      readonly credit: string
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
