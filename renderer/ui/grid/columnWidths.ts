/** About the width of a character of the grid's letter, in pixels. */
const characterWidth = 7
const padding = 26
const [narrowest, widest] = [72, 320]

/** Width of a column by the longest of some of its texts, header included; long texts are cut off on the screen. */
export function columnWidth(texts: readonly string[]): number {
  const longest = Math.max(0, ...texts.map((text) => text.length))
  return Math.min(widest, Math.max(narrowest, Math.ceil(longest * characterWidth) + padding))
}
