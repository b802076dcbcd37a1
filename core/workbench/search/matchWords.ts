/** Without capitals and signs on letters: `Cliënten` is found by `clienten`. */
export const foldText = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Whether a text has every word of what was typed, in whatever order, also as parts of words. */
export function matchWords(text: string, typed: string): boolean {
  const folded = foldText(text)
  return foldText(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
