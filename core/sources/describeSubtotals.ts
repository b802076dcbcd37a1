import { numberShape } from './columns/numbers'
import { listRows } from './listRows'
import { isMeanLabel } from './totalLabel'

/** Dutch. @param rows Numbers of rows that add up rows above them and are read all the same. */
export function describeSubtotals(rows: readonly number[]): readonly string[] {
  if (rows.length === 0) return []
  return [
    rows.length === 1
      ? `1 rij telt rijen erboven op en is wel gelezen: ${listRows(rows)}. Wie alles optelt, telt dubbel.`
      : `${rows.length} rijen tellen rijen erboven op en zijn wel gelezen: ${listRows(rows)}. Wie alles optelt, telt dubbel.`,
  ]
}

/** Of a last row that is called a total; Dutch. */
export const describeUnadded = (row: number): string =>
  `Rij ${row} heet een totaal, maar is niet de som van de rijen erboven; zij is gelezen als elke andere rij.`

/**
 * Of a last row that is called a mean; Dutch, or nothing.
 *
 * @param texts Its fields, trimmed.
 */
export function describeMean(row: number, texts: readonly string[]): readonly string[] {
  const words = texts.filter((text) => text !== '' && numberShape(text) === null)
  const isMean =
    words.length === 1 && words.every(isMeanLabel) && texts.some((text) => numberShape(text) !== null)
  return isMean ? [`Rij ${row} heet een gemiddelde, en is gelezen als elke andere rij.`] : []
}
