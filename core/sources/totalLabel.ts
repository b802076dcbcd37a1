/** A word that names a row as the sum of the others, and nothing else. */
export const isTotalLabel = (text: string): boolean =>
  /^((eind|alge(hee|me)ne? )?totaal|totalen|total|som)$/i.test(text)
