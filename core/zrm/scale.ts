import { zrmNiveaus } from './domeinen'

/** An ordinal scale of whole levels; higher is better. The steps between its levels need not be of equal size. */
export interface Scale {
  readonly lowest: number
  readonly highest: number
  /** Name of each level, from the lowest on. */
  readonly names: readonly string[]
  /** From this level on it goes well enough; reaching it from below is told as a measure of its own. */
  readonly enough: number
}

/** The levels of the Zelfredzaamheid-Matrix; from 3 on somebody is no longer "niet zelfredzaam". */
export const zrmScale: Scale = { lowest: 1, highest: 5, names: Object.values(zrmNiveaus), enough: 3 }

export const isLevel = (value: number, { lowest, highest }: Scale) =>
  Number.isInteger(value) && value >= lowest && value <= highest

/** The levels, lowest first. */
export const levelsOf = ({ lowest, highest }: Scale): readonly number[] =>
  Array.from({ length: highest - lowest + 1 }, (_, at) => lowest + at)
