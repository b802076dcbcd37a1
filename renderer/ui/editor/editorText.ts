/** A text of a file as an editor holds it: with LF. */
export const asEditorText = (text: string): string => text.replaceAll(/\r\n|\r/g, '\n')

/** Where a place in the text of a file stands in an editor. */
export const inEditor = (text: string, offset: number): number => asEditorText(text.slice(0, offset)).length

/** Where a place in an editor stands in the text of the file. */
export function inFile(text: string, place: number): number {
  let [at, left] = [0, place]
  while (left > 0 && at < text.length) {
    at += text.startsWith('\r\n', at) ? 2 : 1
    left--
  }
  return at
}

/** Whether an editor holds a text, blank lines around it apart: a cell doesn't have those. */
export const holdsSame = (one: string, other: string): boolean => core(one) === core(other)

const core = (text: string) =>
  asEditorText(text)
    .replace(/^(?:[ \t]*\n)+/, '')
    .replace(/[ \t\n]+$/, '')
