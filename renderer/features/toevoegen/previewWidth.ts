/** About the widths of characters in the small letters of the preview, in pixels. */
const [characterWidth, fixedWidth] = [6.6, 7.3]
const padding = 24
const [narrowest, widest] = [44, 268]

/** Width of a column of the preview, in pixels, by its longest text; longer ones are cut off on the screen. */
export function previewWidth(texts: readonly string[]): number {
  return Math.min(widest, Math.max(narrowest, Math.ceil(longest(texts) * characterWidth) + padding))
}

/** Width in which the longest of some lines fits, in letters of one width. */
export const lineWidth = (lines: readonly string[]): number =>
  Math.ceil(longest(lines) * fixedWidth) + padding

const longest = (texts: readonly string[]) => texts.reduce((most, { length }) => Math.max(most, length), 0)
