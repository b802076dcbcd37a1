/** A value that may stand for a missing one. It is a value until someone says otherwise. */
export interface MissingProposal {
  /** As the settings name it: the text of the cell; a number with a decimal point and no thousands sign. */
  readonly code: string
  /** How often it occurs. */
  readonly count: number
  /** The reason it would give: its label in the file, the word itself, or `code -99995`. */
  readonly reason: string
  /** Dutch, one sentence: why it may be a missing value. */
  readonly ground: string
  /** Whether it is likely enough to ask for attention; a word such as `onbekend` may be an answer like any other. */
  readonly likely: boolean
}
