import { Unreadable } from './unreadable'

/** Filled cells of a file, all sheets together: some 1 GB of memory. */
export const maxCells = 20_000_000

/** Counts the cells of a file while it is read. */
export class CellBudget {
  #left = maxCells

  spend(cells: number): void {
    this.#left -= cells
    if (this.#left < 0) throw new Unreadable({ kind: 'too-many-cells', limit: maxCells })
  }
}
