import { wrapText } from '../figures/textWidth'
import type { Feitenblad } from './model'

type Caveats = Feitenblad['caveats']

/** Width of one of the two columns and the height that both have together, in CSS pixels (pageStyles.ts). */
const columnWidth = 470
const room = 2 * 400

/** Caveats by page, in order; always at least one page. */
export function splitCaveats(caveats: Caveats): Caveats[] {
  const pages: Caveats[number][][] = [[]]
  let used = 0
  for (const caveat of caveats) {
    const height = caveatHeight(caveat)
    if (used > 0 && used + height > room) {
      pages.push([])
      used = 0
    }
    used += height
    pages.at(-1)?.push(caveat)
  }
  return pages
}

/** `Geldt voor: …` */
export const placesText = (figures: readonly string[]) => `Geldt voor: ${figures.join('; ')}.`

function caveatHeight({ flag, figures, reasons }: Caveats[number]): number {
  const why = reasons.reduce((sum, reason) => sum + wrapText(reason, 14, columnWidth).length * 20.5, 0)
  const message = wrapText(flag.message, 14, columnWidth).length * 20.5
  return 17 + message + why + wrapText(placesText(figures), 12, columnWidth).length * 17.5 + 15
}
