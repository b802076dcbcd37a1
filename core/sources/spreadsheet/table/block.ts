import type { Cell, Merge, Sheet, SheetRow } from '../sheet'

/** Neighbouring columns of a sheet that hold something, from `left` up to and including `right`. */
export interface Block {
  readonly left: number
  readonly right: number
  readonly filled: number
}

/** A row of a block that holds something. */
export interface BlockRow {
  readonly row: number
  readonly cells: SheetRow['cells']
  /** Filled cells in the block. */
  readonly filled: number
  /** Whether rows above it are empty. */
  readonly afterGap: boolean
}

/** The blocks of a sheet, from the left: empty columns part them. */
export function findBlocks({ rows }: Sheet): readonly Block[] {
  const counts: number[] = []
  for (const { cells } of rows)
    for (let column = 0; column < cells.length; column += 1)
      if (isFilled(cells[column])) counts[column] = (counts[column] ?? 0) + 1
  const blocks: Block[] = []
  for (let column = 0; column < counts.length; column += 1) {
    const count = counts[column] ?? 0
    const last = blocks.at(-1)
    if (count === 0) continue
    if (last?.right === column - 1)
      blocks[blocks.length - 1] = { left: last.left, right: column, filled: last.filled + count }
    else blocks.push({ left: column, right: column, filled: count })
  }
  return blocks
}

export function rowsOf({ rows }: Sheet, { left, right }: Block): readonly BlockRow[] {
  const found: BlockRow[] = []
  for (const { row, cells } of rows) {
    const filled = countFilled(cells, left, right)
    if (filled > 0) found.push({ row, cells, filled, afterGap: row > (found.at(-1)?.row ?? row) + 1 })
  }
  return found
}

export function countFilled(cells: SheetRow['cells'], left: number, right: number): number {
  let filled = 0
  for (let column = left; column <= right && column < cells.length; column += 1)
    if (isFilled(cells[column])) filled += 1
  return filled
}

export const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cell !== null

/** Merged cells of a row that lie side by side in the block. */
export const mergesOf = (merges: readonly Merge[], row: number, { left, right }: Block): readonly Merge[] =>
  merges.filter(
    (merge) =>
      merge.top <= row &&
      merge.bottom >= row &&
      merge.right > merge.left &&
      merge.right >= left &&
      merge.left <= right,
  )
