import { wrapText } from '../figures/textWidth'
import type { Feitenblad } from './model'
import { pixels, type Paper } from './paper'
import { splitByHeight } from './splitByHeight'

type Sources = Feitenblad['sources']

/** In CSS pixels: of a line in the list (pageStyles.ts), and of what head, foot and opening leave of a page. */
const lineWidth = ({ width }: Paper) => Math.floor(pixels(Math.min(200, width - 36)) - 23)
const room = ({ height }: Paper) => Math.floor(pixels(height) - 393)

/**
 * Sources by page, in order; always at least one page.
 *
 * @param taken CSS pixels that a longer opening than usual takes.
 */
export function splitSources(sources: Sources, paper: Paper, taken = 0): Sources[] {
  const height = (source: Sources[number]) =>
    wrapText(sourceText(source), 14.5, lineWidth(paper)).length * 21 + 30
  return splitByHeight(sources, height, room(paper) - taken)
}

export const sourceText = ({ text, note }: Sources[number]) => (note === null ? text : `${text} ${note}`)
