import type { Breuk, ChartKeys } from '../notebook/figuurKeys'
import { readPeriod } from './period'

/** From `moment` (in years) on, the figures of a series are about something else than before. */
export interface SeriesBreak {
  readonly moment: number
  /** What the figure says about it. */
  readonly note: string
}

/** The breaks that the keys name, in time; null when one isn't a moment. */
export function readBreaks({ breuk = [] }: ChartKeys): readonly SeriesBreak[] | null {
  const all = (isList(breuk) ? breuk : [breuk]).map(readBreak)
  const known = all.filter((one) => one !== null)
  return known.length < all.length ? null : known.toSorted((one, other) => one.moment - other.moment)
}

/** How many breaks lie at or before a moment: marks with the same number can be compared. */
export function pieceOf(moment: number, breaks: readonly SeriesBreak[]): number {
  return breaks.filter((one) => one.moment <= moment).length
}

function readBreak(breuk: Breuk): SeriesBreak | null {
  const { bij, reden = null } = typeof breuk === 'object' ? breuk : { bij: breuk }
  const period = readPeriod(bij)
  if (period === null) return null
  const note =
    reden === null
      ? `Reeksbreuk in ${period.label}: de cijfers van ervoor en erna zijn niet vergelijkbaar.`
      : `Door ${reden} zijn de cijfers van voor en vanaf ${period.label} niet vergelijkbaar.`
  return { moment: period.moment, note }
}

const isList = (breuk: Breuk | readonly Breuk[]): breuk is readonly Breuk[] => Array.isArray(breuk)
