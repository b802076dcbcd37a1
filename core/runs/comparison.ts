import type { CellValue } from '../bridge/table'
import type { DiffLine } from './lineDiff'

/** How a run differs from an earlier one. Keys are part of a public format (`run --vergelijk --json`, docs/FORMATS.md). */
export interface RunComparison {
  /** In the order of the notebook's cells, then of their rows. */
  readonly verschillen: readonly Verschil[]
  /** What was changed in between, also where no number follows from it. */
  readonly wijzigingen: readonly Wijziging[]
}

export type Verschil = InCell &
  (
    | {
        /** `getal` where both sides are numbers or missing, else `waarde`. */
        readonly soort: 'getal' | 'waarde'
        /** The values that tell the row from the others; empty for a result of one row. */
        readonly groep: Group
        readonly kolom: string
        /** null: missing, or protected. */
        readonly oud: CellValue
        readonly nieuw: CellValue
        /** New minus old; null unless both are there. */
        readonly verschil: number | null
        /** Which of both is protected in Publicatie. */
        readonly beschermd: { readonly oud: boolean; readonly nieuw: boolean }
      }
    | {
        readonly soort: 'rij-erbij' | 'rij-weg'
        readonly groep: Group
        readonly waarden: Group
        /** Columns of `waarden` that are protected in Publicatie. */
        readonly beschermd: readonly string[]
      }
    | { readonly soort: 'kolom-erbij' | 'kolom-weg'; readonly kolom: string }
    /** Of a result of which only the number of rows is kept. */
    | {
        readonly soort: 'aantal-rijen'
        readonly oud: number
        readonly nieuw: number
        readonly verschil: number
      }
    | {
        readonly soort: 'voorbehoud-erbij' | 'voorbehoud-weg'
        readonly code: string
        readonly ernst: string
        readonly onderwerp: string
        readonly tekst: string
      }
    | {
        readonly soort: 'cel-erbij' | 'cel-weg' | 'mislukt' | 'gelukt' | 'ingehouden' | 'niet-meer-ingehouden'
      }
  )

interface InCell {
  readonly cel: string
  /** The changes that the cell rests on; empty when nothing it rests on was changed. */
  readonly oorzaken: readonly Oorzaak[]
}

export type Group = Readonly<Record<string, CellValue>>

/** Points at a `Wijziging`. */
export type Oorzaak =
  | { readonly soort: 'bron' | 'cel' | 'parameter'; readonly naam: string }
  | { readonly soort: 'engine' | 'werkmap' }

export type Wijziging =
  | {
      readonly soort: 'bron'
      readonly naam: string
      readonly titel: string
      readonly oud: SourceVersion
      readonly nieuw: SourceVersion
      /** null where it isn't known, and in Publicatie for sources about persons. */
      readonly rijen: RowChanges | null
      /** Whether `werkmap.yaml` says otherwise how it is to be read, or what it is. */
      readonly beschrijving: boolean
    }
  | {
      readonly soort: 'cel'
      readonly naam: string
      readonly wijziging: 'gewijzigd' | 'erbij' | 'weg' | 'hernoemd'
      /** Its earlier name, when it was renamed. */
      readonly van: string | null
      readonly regels: readonly DiffLine[]
    }
  | {
      readonly soort: 'parameter'
      readonly naam: string
      readonly oud: CellValue
      readonly nieuw: CellValue
    }
  | { readonly soort: 'engine'; readonly oud: string; readonly nieuw: string }
  /** Thresholds and other settings in `werkmap.yaml`: these change caveats and what is protected, no numbers. */
  | { readonly soort: 'werkmap'; readonly sleutels: readonly string[] }

export interface SourceVersion {
  readonly sha256: string
  /** null in Publicatie for sources about persons. */
  readonly rijen: number | null
}

export interface RowChanges {
  readonly erbij: number
  readonly weg: number
  /** null when rows can't be told apart by a key: then an altered row is one that went and one that came. */
  readonly gewijzigd: number | null
}
