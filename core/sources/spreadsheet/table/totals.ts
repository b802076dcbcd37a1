import { missingReason } from '../../columns/missing'
import { plainNumber, type DecimalSign } from '../../columns/numbers'
import { isTotalLabel, isTotalName } from '../../totalLabel'
import type { Cell } from '../sheet'
import { isFilled, type Block, type BlockRow } from './block'
import { isNumber, lineText } from './cellText'

export interface Totals {
  /** The last row, when nothing names it but a word for total and every number in it is the sum of its column. */
  readonly total: BlockRow | null
  /** Rows halfway that say they are totals and add up the rows since the last of their kind. */
  readonly subtotals: readonly BlockRow[]
  /** The last row, when it is called a total and doesn't add up the rows above it; it is a row like any other. */
  readonly unadded?: BlockRow
}

export function findTotals(rows: readonly BlockRow[], block: Block): Totals {
  const none: Totals = { total: null, subtotals: [] }
  const last = rows.at(-1)
  const candidates = new Set(rows.filter((row) => isSubtotalNamed(row, block)))
  if (last === undefined || rows.length < 3) return none
  const isLast = mayBeTotal(rows, last, block)
  const unadded = isCalledTotal(last, rows, block) ? { unadded: last } : {}
  if (candidates.size === 0 && !isLast) return { ...none, ...unadded }
  for (const sign of signs) {
    const others = rows.slice(0, -1)
    const subtotals = findSubtotals(others, candidates, block, sign)
    const added = new Set(subtotals)
    const parts = others.filter((row) => !added.has(row))
    if (isLast && addsUp(last, sumsOf(parts, block, sign), block, sign)) return { total: last, subtotals }
    const all = findSubtotals(rows, candidates, block, sign)
    if (all.length > 0) return { total: null, subtotals: all, ...(all.includes(last) ? {} : unadded) }
  }
  return { ...none, ...unadded }
}

const signs: readonly DecimalSign[] = [',', '.']

const columnsOf = ({ left, right }: Block) => Array.from({ length: right - left + 1 }, (_, at) => left + at)

/** The number of a cell, stored as one or as text; NaN for what isn't one, and for a share, which adds up to nothing. */
function amountOf(cell: Cell | undefined, sign: DecimalSign): number {
  if (typeof cell === 'number') return cell
  if (typeof cell === 'object' && cell?.kind === 'euro') return cell.value
  if (typeof cell !== 'string' || cell.includes('%')) return Number.NaN
  return Number(plainNumber(cell, sign) ?? Number.NaN)
}

const isAmount = (cell: Cell | undefined) =>
  isNumber(cell) || signs.some((sign) => !Number.isNaN(amountOf(cell, sign)))

/** Where the names stand: the first columns of a table. */
const maxNameColumns = 4

const isSubtotalNamed = ({ cells }: BlockRow, { left, right }: Block) =>
  cells
    .slice(left, Math.min(right, left + maxNameColumns - 1) + 1)
    .some((cell) => typeof cell === 'string' && isTotalName(cell))

function mayBeTotal(rows: readonly BlockRow[], last: BlockRow, block: Block): boolean {
  const columns = columnsOf(block)
  const words = columns.flatMap((column) => {
    const cell = last.cells[column]
    return isFilled(cell) && !isAmount(cell) && missingReason(lineText(cell), true) === null
      ? [lineText(cell)]
      : []
  })
  const isNamed = (column: number) =>
    rows.slice(0, -1).every(({ cells }) => typeof cells[column] === 'string' && !isAmount(cells[column]))
  // Without a word the place where the rows are named is empty: digits there are a number of its own.
  const isUnnamed = words.length === 0 && !isFilled(last.cells[block.left])
  return (isUnnamed || words.length === 1) && words.every(isTotalLabel) && columns.some(isNamed)
}

/** Its one word is one for total, and no other row has it. */
function isCalledTotal(last: BlockRow, rows: readonly BlockRow[], block: Block): boolean {
  const words = columnsOf(block).filter(
    (column) => isFilled(last.cells[column]) && !isAmount(last.cells[column]),
  )
  const [column = -1] = words
  const word = lineText(last.cells[column])
  const others = rows.slice(0, -1).some(({ cells }) => lineText(cells[column]) === word)
  return words.length === 1 && isTotalLabel(word) && !others
}

function findSubtotals(
  rows: readonly BlockRow[],
  candidates: ReadonlySet<BlockRow>,
  block: Block,
  sign: DecimalSign,
): readonly BlockRow[] {
  const found: BlockRow[] = []
  if (candidates.size === 0) return found
  let sums: number[] = []
  let parts = 0
  for (const row of rows) {
    if (candidates.has(row) && parts > 1 && addsUp(row, sums, block, sign)) {
      found.push(row)
      sums = []
      parts = 0
    } else {
      add(sums, row, block, sign)
      parts += 1
    }
  }
  return found
}

/** By position in the sheet; what isn't a number adds nothing. */
function sumsOf(rows: readonly BlockRow[], block: Block, sign: DecimalSign): readonly number[] {
  const sums: number[] = []
  for (const row of rows) add(sums, row, block, sign)
  return sums
}

function add(sums: number[], { cells }: BlockRow, { left, right }: Block, sign: DecimalSign): void {
  for (let column = left; column <= right; column += 1)
    sums[column] = (sums[column] ?? 0) + (amountOf(cells[column], sign) || 0)
}

/** Whether every amount of a row, one at least, is the sum of its column. */
function addsUp({ cells }: BlockRow, sums: readonly number[], block: Block, sign: DecimalSign): boolean {
  const amounts = columnsOf(block).filter((column) => !Number.isNaN(amountOf(cells[column], sign)))
  return (
    amounts.length > 0 &&
    amounts.every((column) => {
      const said = amountOf(cells[column], sign)
      return Math.abs((sums[column] ?? 0) - said) <= Math.max(Math.abs(said), 1) * 1e-9
    })
  )
}
