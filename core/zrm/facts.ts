import type { Comparison, Started } from './compareDomain'
import type { Scale } from './scale'
import type { ScoreName } from './traject'
import type { Vergelijking } from './vergelijking'

/** What a start-versus-end comparison counted, for the evidence rules about unknown scores and behoud. */
export interface ZrmFacts {
  readonly domein: string
  /** The ends of what counts as low and as enough. */
  readonly scale: Pick<Scale, 'lowest' | 'enough'>
  readonly comparisons: readonly {
    readonly vergelijking: Vergelijking
    /** The group in a table of groups; null for all trajecten. */
    readonly groep: string | null
    /** Which of the two scores is missing in some traject. */
    readonly missing: readonly ScoreName[]
    readonly known: number
    readonly total: number
    /** Worst and best share 'hoger' (0 … 1) of all over what the unknown could be; null without trajecten. */
    readonly worst: number | null
    readonly best: number | null
    /** Whether too little is known to say anything of all. */
    readonly tooLittleKnown: boolean
  }[]
  /** Rows (from 1) of the trajecten compared that have a score outside 1 … 5. */
  readonly outsideScale: readonly number[]
  /** Trajecten whose goal equals their start. */
  readonly behoud: number
  /** Trajecten with a startscore, and those of them that began low. */
  readonly started: Started
  /** How those with an eindscore began, and those without; null where no eindscore is compared. */
  readonly loss: { readonly withEnd: Started; readonly withoutEnd: Started } | null
  /** Of persons who came back: their later trajecten, and all; null when persons aren't known. */
  readonly repeats: { readonly later: number; readonly total: number } | null
  /** Number of tests that one table shows. */
  readonly tests: number
  readonly periode: { readonly van: string; readonly tot: string } | null
}

/** Of comparisons over all trajecten (`groep` null), or over groups of them. */
export function comparisonFacts(
  comparisons: readonly Comparison[],
  groep: string | null = null,
): ZrmFacts['comparisons'] {
  return comparisons.map(({ vergelijking, missing, known, total, bounds, tooLittleKnown }) => ({
    vergelijking,
    groep,
    missing,
    known,
    total,
    worst: bounds?.worst ?? null,
    best: bounds?.best ?? null,
    tooLittleKnown,
  }))
}
