import { splitSentences } from '../causalLanguage/sentences'
import { cellNumbers, type PublishedResult } from './cellNumbers'
import { growth } from './growth'
import type { NumberCheck, NumberProblem } from './model'
import { oneInX } from './oneInX'
import { percentageOfBase } from './percentageOfBase'
import { points } from './points'
import { readSentence } from './readSentence'
import { sums } from './sums'
import { checkTables } from './tables'

export interface FoundProblem extends NumberProblem {
  /** The sentence it stands in; of a table, null. */
  readonly sentence: string | null
}

const checks: readonly NumberCheck[] = [percentageOfBase, growth, points, sums, oneInX]

/**
 * “Kan dit getal?”: the numbers that an author typed in a text, held against each other.
 *
 * @param text Plain text or Markdown. Values that the program fills in aren't looked at.
 * @param results What is published of the cells around it.
 * @see docs/EVIDENCE.md (T3–T9)
 */
export function checkNumbers(text: string, results: readonly PublishedResult[]): readonly FoundProblem[] {
  const read = splitSentences(text).map(({ start, end }) => readSentence(text.slice(start, end)))
  const sentences = read.flatMap((sentence, at) => {
    const problems = [
      ...checks.flatMap((check) => check(sentence, read.slice(0, at))),
      ...cellNumbers(sentence, results),
    ]
    return problems.map((problem) => ({ ...problem, sentence: sentence.given }))
  })
  return [...sentences, ...checkTables(text).map((problem) => ({ ...problem, sentence: null }))]
}
