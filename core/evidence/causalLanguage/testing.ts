import type { CausalLabel } from './model'

export interface LabelledSentence {
  readonly text: string
  readonly label: CausalLabel
}

export interface Miss extends LabelledSentence {
  readonly given: CausalLabel
}

export interface Score {
  /** Of the causal sentences, the share that was found. */
  readonly found: number
  /** Of the sentences called causal, the share that is. */
  readonly rightly: number
  readonly allThree: number
  readonly missed: readonly Miss[]
}

/** How a judge does on sentences of which the answer is known. */
export function score<T extends LabelledSentence>(
  sentences: readonly T[],
  judge: (sentence: T) => CausalLabel,
): Score {
  const given = sentences.map((sentence) => ({ ...sentence, given: judge(sentence) }))
  const causal = given.filter(({ label }) => label === 'causal')
  const called = given.filter((sentence) => sentence.given === 'causal')
  const both = causal.filter((sentence) => sentence.given === 'causal')
  const missed = given.filter((sentence) => sentence.label !== sentence.given)
  return {
    found: both.length / causal.length,
    rightly: both.length / called.length,
    allThree: 1 - missed.length / given.length,
    missed: missed.map(({ text, label, given: answer }) => ({ text, label, given: answer })),
  }
}
