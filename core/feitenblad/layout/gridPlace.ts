/** The grid of a page between its head and its foot, on whatever paper. */
export const gridRows = 12

/** Where a block stands on the grid of a page that its author laid out; all count from 1. */
export interface GridPlace {
  /** Blocks of a chapter with the same number stand on one page. */
  readonly blad: number
  readonly kolom: number
  readonly rij: number
  /** Columns and rows that it takes. */
  readonly breedte: number
  readonly hoogte: number
}

export const isInside = ({ kolom, rij, breedte, hoogte }: GridPlace): boolean =>
  kolom + breedte <= 13 && rij + hoogte <= gridRows + 1

/** As near as it can be to where it is asked: whole cells, at least one, within the page. */
export function snapped({ blad, kolom, rij, breedte, hoogte }: GridPlace): GridPlace {
  const width = within(breedte, 1, 12)
  const height = within(hoogte, 1, gridRows)
  return {
    blad,
    kolom: within(kolom, 1, 13 - width),
    rij: within(rij, 1, gridRows + 1 - height),
    breedte: width,
    hoogte: height,
  }
}

const within = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, Math.round(value)))

export const overlaps = (one: GridPlace, other: GridPlace): boolean =>
  one.blad === other.blad &&
  one.kolom < other.kolom + other.breedte &&
  other.kolom < one.kolom + one.breedte &&
  one.rij < other.rij + other.hoogte &&
  other.rij < one.rij + one.hoogte
