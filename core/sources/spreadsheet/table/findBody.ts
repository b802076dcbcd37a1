import type { ReadingSettings } from '../../../workspace/werkmap'
import { numberShape } from '../../columns/numbers'
import { isYear } from '../../columns/periods'
import { footerStart } from '../../text/measureBody'
import type { Block, BlockRow } from './block'
import { isFilled } from './block'
import { isNumber, isYearNumber, lineText } from './cellText'
import { findTotals } from './totals'

export interface Body {
  readonly rows: readonly BlockRow[]
  /** Lines under the table, from the top. */
  readonly footer: readonly BlockRow[]
  /** Another table under this one, header and all. */
  readonly beyond: readonly BlockRow[]
  /** A last row that adds up the others; it isn't among `rows`. */
  readonly total: BlockRow | null
  /** Rows among `rows` that add up rows above them. */
  readonly subtotals: readonly BlockRow[]
  /** A last row that is called a total and isn't the sum of the others; it is among `rows`. */
  readonly unadded: BlockRow | null
}

/** @param rows Those under the header. */
export function findBody(rows: readonly BlockRow[], block: Block, reading: ReadingSettings): Body {
  const said = reading.overslaan_onder
  if (said !== undefined) {
    const end = Math.max(0, rows.length - said)
    return {
      rows: rows.slice(0, end),
      footer: rows.slice(end),
      beyond: [],
      total: null,
      subtotals: [],
      unadded: null,
    }
  }
  const next = findNextTable(rows, block)
  const own = next === null ? rows : rows.slice(0, next)
  const end = findFooter(own, block)
  const { total, subtotals, unadded = null } = findTotals(own.slice(0, end), block)
  return {
    rows: own.slice(0, total === null ? end : end - 1),
    footer: own.slice(end),
    beyond: next === null ? [] : rows.slice(next),
    total,
    subtotals,
    unadded,
  }
}

/** Behind empty rows, words or years where the columns hold numbers: the header of another table, perhaps under its title. */
function findNextTable(rows: readonly BlockRow[], { left, right }: Block): number | null {
  const seen: Seen = { filled: [], numbers: [], years: [] }
  for (const [at, row] of rows.entries()) {
    const header = row.filled === 1 && row.afterGap ? rows[at + 1] : row
    const starts =
      row.afterGap &&
      header !== undefined &&
      header.filled > 1 &&
      !footerStart.test(startOf(row)) &&
      !isNote(header)
    if (starts && isHeaderOver(header, { left, right, filled: 0 }, seen)) return at
    for (let column = left; column <= right; column += 1) {
      if (!isFilled(row.cells[column])) continue
      countAt(seen.filled, column)
      if (isNumber(row.cells[column])) countAt(seen.numbers, column)
      if (isYearNumber(row.cells[column])) countAt(seen.years, column)
    }
  }
  return null
}

/** By column, what its cells were so far. */
interface Seen {
  readonly filled: number[]
  readonly numbers: number[]
  readonly years: number[]
}

function countAt(counts: number[], column: number): void {
  counts[column] = (counts[column] ?? 0) + 1
}

const startOf = ({ cells }: BlockRow) => lineText(cells.find(isFilled))

function isHeaderOver(row: BlockRow, { left, right }: Block, seen: Seen): boolean {
  let [overNumbers, overFilled] = [0, 0]
  const years: number[] = []
  for (let column = left; column <= right; column += 1) {
    const cell = row.cells[column]
    if (!isFilled(cell)) continue
    if (isYearNumber(cell) || (typeof cell === 'string' && isYear(cell)))
      years.push(Number.parseInt(lineText(cell), 10))
    else if (typeof cell !== 'string' || numberShape(cell) !== null) return false
    const filled = seen.filled[column] ?? 0
    if (filled > 0) overFilled += 1
    const isNumeric = (seen.numbers[column] ?? 0) > filled * 0.8 && (seen.years[column] ?? 0) * 2 <= filled
    if (isNumeric && lineText(cell).length > 1) overNumbers += 1
  }
  return overNumbers > 0 && overNumbers * 2 >= overFilled && areSuccessive(years)
}

/** Years name columns when they follow each other, three or more at any distance; one alone may be a count. */
function areSuccessive(years: readonly number[]): boolean {
  const [first = 0, second = 0] = years
  const step = second - first
  if (years.length < 3) return years.length === 0 || (years.length === 2 && Math.abs(step) === 1)
  return step !== 0 && years.every((year, at) => year === first + at * step)
}

/** Position of the first line under the table. A single word may be what is left of a row; a sentence isn't. */
function findFooter(rows: readonly BlockRow[], { left, right }: Block): number {
  const width = right - left + 1
  if (width === 1) return rows.length
  const isLine = (row: BlockRow) =>
    (row.filled === 1 && typeof row.cells.find(isFilled) === 'string') ||
    (row.filled === 2 && width > 2 && (footerStart.test(startOf(row)) || isNote(row)))
  let top = rows.length
  let end = rows.length
  for (let row = rows[top - 1]; row !== undefined && isLine(row); row = rows[top - 1]) {
    top -= 1
    const text = startOf(row)
    if (row.afterGap || footerStart.test(text) || (width > 2 && text.length > 25)) end = top
  }
  return end
}

/** A mark and what it stands for: `1)` beside `Voorlopige cijfers`. */
function isNote({ cells }: BlockRow): boolean {
  const [mark, text] = cells.filter(isFilled)
  return (
    typeof text === 'string' &&
    /\p{L}{3}/u.test(text) &&
    /^(\(?\w{1,2}[).:]?|[*°†‡¹²³⁴⁵⁶⁷⁸⁹]+|.*:)$/.test(lineText(mark))
  )
}
