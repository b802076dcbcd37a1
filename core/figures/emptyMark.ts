import { labelSize } from './chart'
import { protectedSign } from '../notebook/formatValue'
import type { Mark } from './marks'

/** What stands at the baseline where no bar can be, whatever its value; the sign is a small glyph, so set larger. */
export function emptyMark({ state }: Mark, room: number): { text: string; size: number } {
  if (state === 'beschermd') return { text: protectedSign, size: 22 }
  return { text: room > 80 ? 'geen gegevens' : '–', size: labelSize }
}
