import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgeSentence } from './judgeSentence'
import { score, type LabelledSentence } from './testing'

/** Written and labelled round by round, each before the rules were run on it (docs/EVIDENCE.md, T1). */
const rounds = ['ronde-1', 'ronde-2', 'ronde-3', 'ronde-4', 'ronde-5']
/** Over more registers, with wording that no rule was made for; some of it is still missed. */
const wider = Array.from({ length: 16 }, (_, round) => `ronde-${round + 6}`)

describe.each(rounds)('[T1] %s of the own sentences', (round) => {
  const scored = score(read(round), ({ text }) => judgeSentence(text).label)

  it('finds the causal ones and calls no other sentence causal', () => {
    expect(scored.missed.filter(({ label, given }) => label === 'causal' || given === 'causal')).toEqual([])
  })

  it('tells hedged from none in nearly all', () => {
    expect(scored.allThree).toBeGreaterThanOrEqual(0.98)
  })
})

it.each(wider)('[T1] finds nearly all of %s, and rightly so', (round) => {
  const { found, rightly, allThree } = score(read(round), ({ text }) => judgeSentence(text).label)
  expect(found).toBeGreaterThanOrEqual(0.97)
  expect(rightly).toBeGreaterThanOrEqual(0.95)
  expect(allThree).toBeGreaterThanOrEqual(0.89)
})

function read(round: string): readonly LabelledSentence[] {
  return readFileSync(`${import.meta.dirname}/testdata/${round}.tsv`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [label, text] = line.split('\t')
      return { label, text } as LabelledSentence
    })
}
