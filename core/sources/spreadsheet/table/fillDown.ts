import { CellBudget } from '../budget'
import type { Cell, Merge } from '../sheet'
import { isFilled, type Block, type BlockRow } from './block'

/** Puts the value of a cell that is merged over several rows in each of them. */
export function fillDown(
  rows: readonly BlockRow[],
  merges: readonly Merge[],
  { left, right }: Block,
): readonly BlockRow[] {
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0]
  const tall = merges.filter(
    (merge) =>
      merge.bottom > merge.top &&
      merge.top >= first &&
      merge.top <= last &&
      merge.left >= left &&
      merge.left <= right,
  )
  if (tall.length === 0) return rows
  const budget = new CellBudget()
  const filled = new Map<number, Map<number, Cell>>()
  const byRow = new Map(rows.map((row) => [row.row, row]))
  for (const merge of tall) {
    const value = byRow.get(merge.top)?.cells[merge.left]
    if (value === undefined || value === null) continue
    const bottom = Math.min(merge.bottom, last)
    budget.spend(bottom - merge.top)
    for (let row = merge.top + 1; row <= bottom; row += 1) {
      const cells = filled.get(row) ?? new Map<number, Cell>()
      filled.set(row, cells.set(merge.left, value))
    }
  }
  return rows.map((row) => {
    const values = filled.get(row.row)
    if (values === undefined) return row
    const cells = [...row.cells]
    for (const [column, value] of values) if (!isFilled(cells[column])) cells[column] = value
    return { ...row, cells }
  })
}
