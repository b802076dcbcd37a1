/** Without capitals and signs on letters: `Cliënten` is found by `clienten`. */
export const foldText = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/**
 * Whether a text has every word of what was typed, in whatever order, also as parts of words. One or two letters are the
 * beginning of a word: “en” stands in half of all words.
 */
export function matchWords(text: string, typed: string): boolean {
  const folded = foldText(text)
  const starts = ` ${folded.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`
  return foldText(typed)
    .split(/\s+/)
    .every((word) => (word.length > 2 ? folded.includes(word) : starts.includes(` ${word}`) || word === ''))
}

/** Whether a text has what was typed word for word. */
export const hasPhrase = (text: string, typed: string): boolean =>
  foldText(text).includes(foldText(typed).trim())
