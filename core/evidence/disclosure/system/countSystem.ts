import type { Equation } from '../solver/linearSolver'

/**
 * Counts that hang together by sums: a table with its totals, of any shape. Cells are numbers in one fixed order, made
 * from the names of the categories and not from how the table happens to be sorted, so that the same table always
 * leads to the same pattern.
 */
export interface CountSystem {
  /** By cell; 0 or more. */
  readonly counts: readonly number[]
  readonly sums: readonly Sum[]
  /** What hiding a cell costs, above 0; Infinity when the reader knows it anyway. */
  readonly costs: readonly number[]
}

export interface Sum {
  readonly total: number
  readonly parts: readonly number[]
}

/** The total minus its parts is 0, over the changes of the cells that a reader doesn't see. */
export const changeEquation = ({ total, parts }: Sum): Equation => ({
  terms: [[total, -1], ...parts.map((part) => [part, 1] as const)],
  value: 0,
})

/** How wide the interval of a cell to protect must be: the same for all, or by cell. */
export type Width = number | ReadonlyMap<number, number>

export const widthAt = (width: Width, cell: number): number =>
  typeof width === 'number' ? width : (width.get(cell) ?? 0)
