import { numberShape } from '../../columns/numbers'
import { isYear } from '../../columns/periods'
import { isPersonalText } from '../../privacy/personalText'
import type { Cell } from '../sheet'
import { isFilled, type Block, type BlockRow } from './block'
import { isNumber, isYearNumber, lineText } from './cellText'

/** What a row under a header says of itself by its cells: `null` where they tell nothing. */
export type LevelOrRow = 'level' | 'row' | null

/**
 * Whether a row under a header is another level of it, or the first row of the table under a merged cell that reaches
 * too far. Words over numbers or days name them; what is personal, a number, or comes back in its column is a value.
 *
 * @param isUnderTopics Whether a cell above it is merged over several columns: then numbers may name those (ages, weeks)
 *   in a row without a name of its own.
 */
export function levelOrRow(
  rows: readonly BlockRow[],
  at: number,
  { left, right }: Block,
  isUnderTopics: boolean,
): LevelOrRow {
  const row = rows[at]
  if (row === undefined) return null
  const line = lineOf(row)
  const below = rows.slice(at + 1, at + 1 + sampleRows).filter((other) => lineOf(other) !== line)
  const mayBeNumbers = isUnderTopics && !isFilled(row.cells[left])
  let found: LevelOrRow = null
  for (let column = left; column <= right; column += 1) {
    const cell = row.cells[column]
    if (!isFilled(cell) || (mayBeNumbers && isNumber(cell))) continue
    const sort = sortOfCell(
      cell,
      below.map(({ cells }) => cells[column]).filter((value) => isFilled(value)),
    )
    if (sort === 'row') return 'row'
    found ??= sort
  }
  return found
}

const sampleRows = 50

const lineOf = ({ cells }: BlockRow) => cells.map(lineText).join(' ').trim()

function sortOfCell(cell: Cell | undefined, below: readonly (Cell | undefined)[]): LevelOrRow {
  const isMeasured = (value: Cell | undefined) =>
    isNumber(value) ||
    (typeof value === 'object' && value !== null) ||
    (typeof value === 'string' && numberShape(value) !== null)
  const measured = below.filter(isMeasured).length * 2 > below.length
  if (isYearNumber(cell) || (typeof cell === 'string' && isYear(cell)))
    return below.filter(isYearNumber).length * 2 > below.length ? 'row' : measured ? 'level' : null
  if (typeof cell !== 'string' || numberShape(cell) !== null) return 'row'
  if (isPersonalText(cell) || below.includes(cell)) return 'row'
  return measured ? 'level' : null
}
