import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgeSentence } from './causalLanguage/judgeSentence'
import { score, type LabelledSentence } from './causalLanguage/testing'

const reference = join(
  process.env['FEITENWERK_REFERENCE_DIR'] ?? '../shared/reference',
  'causal-sentences.json',
)
if (!existsSync(reference)) say(`[T1] ${reference} is not there: the reference sentences are skipped.`)

describe.skipIf(!existsSync(reference))('[T1] the reference sentences', () => {
  const sentences = existsSync(reference)
    ? (JSON.parse(readFileSync(reference, 'utf8')) as { sentences: (LabelledSentence & { id: string })[] })
        .sentences
    : []
  const scored = score(sentences, ({ text }) => judgeSentence(text).label)
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`

  it('finds at least 95% of the causal ones, and at least 90% of those called causal are', () => {
    say(
      `[T1] ${sentences.length} sentences: causal found ${percent(scored.found)}, rightly called causal ${percent(scored.rightly)}, all three labels ${percent(scored.allThree)}.`,
    )
    for (const { label, given, text } of scored.missed) say(`  ${label}, called ${given}: ${text}`)
    expect(scored.found).toBeGreaterThanOrEqual(0.95)
    expect(scored.rightly).toBeGreaterThanOrEqual(0.9)
  })
})

/** The figures are for whoever reads the run, whatever the outcome. */
function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
