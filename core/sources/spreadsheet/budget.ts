import { Unreadable } from '../unreadable'

/** Filled cells of a file, all sheets together: some 1 GB of memory. */
export const maxCells = 20_000_000

/** Counts the cells of a file while it is read. */
export class CellBudget {
  #left = maxCells

  /** @param length Of the row up to its last filled cell: a wide one costs time, filled or not. */
  spend(filled: number, length = 0): void {
    this.#left -= Math.max(filled, length / 8)
    if (this.#left < 0) throw new Unreadable({ kind: 'too-many-cells', limit: maxCells })
  }
}
