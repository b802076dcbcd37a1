import type { Span } from '../causalLanguage/model'

export type NumberKind = 'percentage' | 'procentpunt' | 'aantal'

/** A number as it is printed in a Dutch sentence; offsets are within the sentence. */
export interface PrintedNumber extends Span {
  readonly kind: NumberKind
  readonly value: number
  /** Decimals as printed: 0 for `38%`, 1 for `6,7%`. */
  readonly decimals: number
  /** Written with a plus or a minus before it. */
  readonly signed: boolean
  /** As it is printed. */
  readonly text: string
}

/** A sentence with its numbers, in reading order. */
export interface Sentence {
  readonly given: string
  /** The same length, with values of cells and line breaks blanked. */
  readonly text: string
  readonly numbers: readonly PrintedNumber[]
}

/** A number that can't be right, or that can't be said this way. */
export interface NumberProblem {
  /** As printed. */
  readonly number: string
  /** A margin note's first line. */
  readonly short: string
  /** Dutch, one sentence: what is wrong and by which numbers. */
  readonly why: string
  /** Dutch, one sentence: what to do. */
  readonly advice: string
}

/** One question about the numbers of a sentence; `earlier` are those before it, the last one last. */
export type NumberCheck = (sentence: Sentence, earlier: readonly Sentence[]) => readonly NumberProblem[]
