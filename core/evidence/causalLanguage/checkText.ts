import { judgeSentence } from './judgeSentence'
import type { JudgedSentence } from './model'
import { splitLines, splitSentences } from './sentences'

/**
 * Judges how a Dutch text speaks of causes, sentence by sentence.
 *
 * @param text Plain text or Markdown; code and front matter are left out.
 * @param by `sentences` finds them, `lines` takes each line as one.
 * @returns Every sentence, in order, with offsets in `text`.
 * @see docs/EVIDENCE.md (T1)
 */
export function checkText(text: string, by: 'sentences' | 'lines' = 'sentences'): readonly JudgedSentence[] {
  const spans = by === 'lines' ? splitLines(text) : splitSentences(text)
  return spans.map(({ start, end }) => judgeSentence(text.slice(start, end), start))
}
