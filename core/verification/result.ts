import type { ProvenanceRecord } from '../provenance/recordSchema'
import type { Verschil } from '../runs/comparison'

/** How an exported file stands to the open werkmap. Keys are a public format (`controleer --json`, docs/FORMATS.md). */
export interface Verification {
  /**
   * `gelijk`: the werkmap gives what the file shows, and the file is as it was exported; `gewijzigd`: one of both isn't so;
   * `niet-te-controleren`: it can't be told, `toelichting` says why.
   */
  readonly uitslag: 'gelijk' | 'gewijzigd' | 'niet-te-controleren'
  readonly verschillen: readonly Afwijking[]
  /** Dutch sentences: what couldn't be checked, what changed without effect, what this check can't see. */
  readonly toelichting: readonly string[]
  readonly herkomst: ProvenanceRecord | null
}

export type Afwijking =
  /** A number, row or column of a figure; `cel` is the figure's name. */
  | Verschil
  /** A title, text or key number that reads otherwise now. */
  | {
      readonly soort: 'tekst'
      readonly plaats: string
      readonly oud: string | null
      readonly nieuw: string | null
    }
  /** The file itself was altered, or saved again by another program, after it was exported. */
  | { readonly soort: 'bestand' }
  /** A figure of the sheet that isn't in it any more, or that came. */
  | { readonly soort: 'figuur-weg' | 'figuur-erbij'; readonly figuur: string }
