/** How a sentence speaks of causes: as a fact, with a reservation, or not at all. */
export type CausalLabel = 'causal' | 'hedged' | 'none'

/** The linguistic class of the wording that claims a cause; decides the advice (docs/EVIDENCE.md, T1). */
export type CausalClass =
  | 'werkwoord'
  | 'bijdrage'
  | 'verandering'
  | 'voorkomen'
  | 'effect'
  | 'werkzaam'
  | 'herkomst'
  | 'verbinding'
  | 'zonder-woord'

/** A stretch of the text as it was given: offsets in UTF-16 units, the end not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface CausalWord extends Span {
  readonly text: string
}

export interface JudgedSentence extends Span {
  /** The sentence as it stands in the text. */
  readonly text: string
  readonly label: CausalLabel
  /** The words that decided, in reading order; empty when the label is none. */
  readonly words: readonly CausalWord[]
  /** What could be written instead, in Dutch; null unless the label is causal. */
  readonly proposal: string | null
}
