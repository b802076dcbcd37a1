import type { ScoreName } from './traject'
import type { Vergelijking } from './vergelijking'

/** What a start-versus-end comparison counted, for the evidence rules about unknown scores and behoud. */
export interface ZrmFacts {
  readonly domein: string
  readonly comparisons: readonly {
    readonly vergelijking: Vergelijking
    /** Which of the two scores is missing in some traject. */
    readonly missing: readonly ScoreName[]
    readonly known: number
    readonly total: number
    /** Worst and best share 'hoger' (0 … 1) of all over what the unknown could be; null without trajecten. */
    readonly worst: number | null
    readonly best: number | null
  }[]
  /** Rows (from 1) of the trajecten compared that have a score outside 1 … 5. */
  readonly outsideScale: readonly number[]
  /** Trajecten whose goal equals their start. */
  readonly behoud: number
  readonly periode: { readonly van: string; readonly tot: string } | null
}
