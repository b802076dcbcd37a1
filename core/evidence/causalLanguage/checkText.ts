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
  return spans.map(({ start, end }) => placedAt(judgedOnce(text.slice(start, end)), start))
}

/** What was judged before: an author changes one sentence at a time, and the rest is looked at again with each letter. */
const judged = new Map<string, JudgedSentence>()
const mostJudged = 2_000

function judgedOnce(sentence: string): JudgedSentence {
  const known = judged.get(sentence)
  if (known) return known
  if (judged.size >= mostJudged) judged.clear()
  const fresh = judgeSentence(sentence)
  judged.set(sentence, fresh)
  return fresh
}

function placedAt(sentence: JudgedSentence, start: number): JudgedSentence {
  const words = sentence.words.map((word) => ({ ...word, start: word.start + start, end: word.end + start }))
  return { ...sentence, start, end: sentence.end + start, words }
}
