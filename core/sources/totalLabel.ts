/** A word that names a row as the sum of the others, and nothing else. */
export const isTotalLabel = (text: string): boolean =>
  /^((eind|alge(hee|me)ne? )?totaal|totalen|total|som)$/i.test(text)

/** A name that says so of a part as well: `Totaal Leek`, `Leek totaal`, `Subtotaal`. */
export const isTotalName = (text: string): boolean =>
  /^(sub-?)?(totaal|total|som)\b|\b(sub)?tota+l$/i.test(text)

/** A word that names a row as the mean or the middle of the others. */
export const isMeanLabel = (text: string): boolean => /^(gemiddelde?|mediaan|average|mean)$/i.test(text)
