/** Widths of characters in the small letters of the preview, in pixels, of the widest of their sort. */
const [wideWidth, capitalWidth, smallWidth, narrowWidth, fixedWidth] = [10.6, 8.2, 6.7, 4.4, 7.3]
const padding = 24
const [narrowest, widest] = [44, 268]

/** Width of a column of the preview, in pixels, by its longest text; longer ones are cut off on the screen. */
export function previewWidth(texts: readonly string[]): number {
  const width = Math.ceil(texts.reduce((most, text) => Math.max(most, textWidth(text)), 0)) + padding
  return Math.min(widest, Math.max(narrowest, width))
}

/** Width in which the longest of some lines fits, in letters of one width. */
export const lineWidth = (lines: readonly string[]): number =>
  Math.ceil(longest(lines) * fixedWidth) + padding

function textWidth(text: string): number {
  let width = 0
  // A text that is cut off needs no measuring beyond the widest column.
  for (const character of text.slice(0, widest / narrowWidth)) width += widthOf(character)
  return width
}

function widthOf(character: string): number {
  if (/[mwMWŒœÆæ@%—…]/.test(character)) return wideWidth
  if (/[ijltfrI.,:;'’!|()[\]/\- ]/.test(character)) return narrowWidth
  return /\p{Lu}|[€&+=<>]/u.test(character) ? capitalWidth : smallWidth
}

const longest = (texts: readonly string[]) => texts.reduce((most, { length }) => Math.max(most, length), 0)
