import { wrapText } from '../figures/textWidth'
import type { Feitenblad } from './model'
import { pixels, type Paper } from './paper'

type Sources = Feitenblad['sources']

/** In CSS pixels: of a line in the list (pageStyles.ts), and of what head, foot and opening leave of a page. */
const lineWidth = ({ width }: Paper) => Math.floor(pixels(Math.min(200, width - 36)) - 23)
const room = ({ height }: Paper) => Math.floor(pixels(height) - 393)

/** Sources by page, in order; always at least one page. */
export function splitSources(sources: Sources, paper: Paper): Sources[] {
  const pages: Sources[number][][] = [[]]
  let used = 0
  for (const source of sources) {
    const height = wrapText(sourceText(source), 14.5, lineWidth(paper)).length * 21 + 30
    if (used > 0 && used + height > room(paper)) {
      pages.push([])
      used = 0
    }
    used += height
    pages.at(-1)?.push(source)
  }
  return pages
}

export const sourceText = ({ text, note }: Sources[number]) => (note === null ? text : `${text} ${note}`)
