import { wrapText } from '../figures/textWidth'
import type { Feitenblad } from './model'
import { pixels, type Paper } from './paper'
import { splitByHeight } from './splitByHeight'

type Caveats = Feitenblad['caveats']

/** In CSS pixels, of one of the two columns on a page: margins, gap and line beside it; head, foot and opening (pageStyles.ts). */
const columnWidth = ({ width }: Paper) => Math.floor(pixels((width - 36) / 2) - 23)
const columnHeight = ({ height }: Paper) => Math.floor(pixels(height) - 393)

/** Caveats by page, in order; always at least one page. */
export function splitCaveats(caveats: Caveats, paper: Paper): Caveats[] {
  const [width, room] = [columnWidth(paper), 2 * columnHeight(paper)]
  return splitByHeight(caveats, (caveat) => caveatHeight(caveat, width), room)
}

/** `Geldt voor: …` */
export const placesText = (figures: readonly string[]) => `Geldt voor: ${figures.join('; ')}.`

function caveatHeight({ flag, figures, reasons }: Caveats[number], width: number): number {
  const why = reasons.reduce((sum, reason) => sum + wrapText(reason, 14, width).length * 20.5, 0)
  const message = wrapText(flag.message, 14, width).length * 20.5
  return 17 + message + why + wrapText(placesText(figures), 12, width).length * 17.5 + 15
}
