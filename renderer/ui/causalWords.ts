import { checkText } from '../../core/evidence/causalLanguage/checkText'

export interface CausalClaim {
  /** Offsets in the text, the end not included. */
  readonly from: number
  readonly to: number
  /** What is wrong with it and, where there is one, what could stand there. */
  readonly message: string
}

/** The words of a text that claim a cause. */
export function causalClaims(text: string): readonly CausalClaim[] {
  return checkText(text)
    .filter(({ label }) => label === 'causal')
    .flatMap(({ words, proposal }) =>
      words.map((word) => ({
        from: word.start,
        to: word.end,
        message: ['Beweert een oorzaak.', ...(proposal === null ? [] : [proposal])].join(' '),
      })),
    )
}
