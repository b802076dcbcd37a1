import type { ReadingSettings } from '../../../workspace/werkmap'
import { missingReason } from '../../columns/missing'
import { isNumberedHeader } from '../../columns/numberedHeader'
import { isUnit } from '../../columns/units'
import { isRowAmong } from '../../columns/rowAmong'
import type { Merge } from '../sheet'
import { isFilled, mergesOf, type Block, type BlockRow } from './block'
import { isNumber, isYearNumber, lineText } from './cellText'
import { levelOrRow } from './levelOrRow'

/** Where the header stands, as positions in the rows of the block. */
export interface Header {
  readonly first: number
  /** Of the first row under the header; equal to `first` when the table has none. */
  readonly end: number
  readonly hasUnits: boolean
}

/**
 * Titles stand above the first row that fills half of the columns. Above it and below it, rows belong to the header as
 * long as the header has holes or repeats itself, or merged cells spread over several columns.
 *
 * @returns null when no row can be a header.
 */
export function findHeader(
  rows: readonly BlockRow[],
  block: Block,
  merges: readonly Merge[],
  reading: ReadingSettings,
): Header | null {
  const said = reading.overslaan_boven
  const found =
    said === undefined ? findFullRow(rows, block, merges) : rows.findIndex(({ row }) => row > said)
  if (found < 0) return null
  if (reading.kopregels !== undefined) {
    const first = said === undefined ? extendUp(rows, found, block, merges) : found
    const end = Math.min(first + reading.kopregels, rows.length)
    return { first, end, hasUnits: end > first && isUnitRow(rows[end - 1], block) }
  }
  if (said === undefined && isDataRow(rows, found, block))
    return { first: found, end: found, hasUnits: false }
  const first = said === undefined ? extendUp(rows, found, block, merges) : found
  const end = extendDown(rows, first, found, block, merges)
  const hasUnits = isUnitRow(rows[end], block)
  return { first, end: hasUnits ? end + 1 : end, hasUnits }
}

const maxLevels = 8
const maxTitleRows = 500

function findFullRow(rows: readonly BlockRow[], block: Block, merges: readonly Merge[]): number {
  const width = block.right - block.left + 1
  const isFull = (row: BlockRow) =>
    row.filled >= Math.min(width, 2) && covered(row, block, merges) * 2 >= width
  for (let at = 0; at < Math.min(rows.length, maxTitleRows); at += 1) {
    const row = rows[at]
    if (row !== undefined && isFull(row) && !isMetadata(rows, at, block, merges)) return at
  }
  return -1
}

/**
 * A few narrow rows (`Bron: | CBS`) above a wider table: behind an empty row, or pairs right above its header. A merged
 * cell in one makes it a topic over several columns.
 */
function isMetadata(rows: readonly BlockRow[], at: number, block: Block, merges: readonly Merge[]): boolean {
  const { left, right } = block
  const wider = rows.findIndex(({ filled }, index) => index > at && filled > 2)
  const pairs = rows.slice(at, wider < 0 ? at : wider)
  const isPair = ({ row, cells, filled }: BlockRow) =>
    mergesOf(merges, row, block).length === 0 &&
    filled === 2 &&
    typeof cells[left] === 'string' &&
    isFilled(cells[left + 1])
  const header = rows[wider]?.cells ?? []
  const isHeader = isFilled(header[left]) && header.every((cell) => !isNumber(cell) || isYearNumber(cell))
  if (pairs.length > 0 && pairs.every(isPair) && isHeader) return true
  const gap = rows.findIndex(({ afterGap }, index) => index > at && afterGap)
  if (gap < 0) return false
  const widest = (part: readonly BlockRow[]) => part.reduce((most, { filled }) => Math.max(most, filled), 0)
  const [above, below] = [rows.slice(at, gap), rows.slice(gap)]
  const start = rows.slice(0, at + 1).findLastIndex(({ afterGap }) => afterGap)
  const together = rows.slice(Math.max(start, 0), gap)
  const isNamed = (column: number) => together.some(({ cells }) => isFilled(cells[column]))
  const unnamed = Array.from({ length: right - left }, (_, index) => left + 1 + index).filter(
    (column) => !isNamed(column),
  )
  return unnamed.length > 0 && below.length > above.length * 3 && widest(below) > widest(above)
}

/** Filled columns, those under a merged cell too. */
function covered(row: BlockRow, block: Block, merges: readonly Merge[]): number {
  const spans = mergesOf(merges, row.row, block)
  return spans.reduce(
    (total, { left, right }) => total + Math.min(right, block.right) - Math.max(left, block.left),
    row.filled,
  )
}

/** Whether the first full row is a row already. */
function isDataRow(rows: readonly BlockRow[], at: number, block: Block): boolean {
  const texts = ({ cells }: BlockRow) => cells.slice(block.left, block.right + 1).map(lineText)
  const [first, ...below] = rows.slice(at, at + 50).map(texts)
  return holdsData(rows[at], block) || isRowAmong(first ?? [], below)
}

/** Numbers that are no years don't name columns. */
function holdsData(row: BlockRow | undefined, block: Block): boolean {
  const cells = row?.cells.slice(block.left, block.right + 1) ?? []
  if (isNumberedHeader(cells.map(lineText))) return false
  const numbers = cells.filter((cell) => isNumber(cell) && !isYearNumber(cell)).length
  return numbers * 2 > cells.filter(isFilled).length
}

function extendUp(rows: readonly BlockRow[], found: number, block: Block, merges: readonly Merge[]): number {
  const bottom = rows[found]
  if (bottom === undefined) return found
  const names = bottom.cells.slice(block.left, block.right + 1).map(lineText)
  const incomplete = bottom.filled < block.right - block.left + 1 || new Set(names).size < names.length
  let first = found
  while (first > 0 && found - first < maxLevels) {
    const above = rows[first - 1]
    if (above === undefined || rows[first]?.afterGap === true) break
    const spans = mergesOf(merges, above.row, block).some(({ left }) => left > block.left)
    const isTitle = above.filled === 1 && isFilled(above.cells[block.left])
    if (isTitle || !(incomplete || spans) || holdsData(above, block)) break
    first -= 1
  }
  return first
}

function extendDown(
  rows: readonly BlockRow[],
  first: number,
  found: number,
  block: Block,
  merges: readonly Merge[],
): number {
  const width = block.right - block.left + 1
  let end = found + 1
  while (end < rows.length - 1 && end - first < maxLevels) {
    const [above, next] = [rows[end - 1], rows[end]]
    if (above === undefined || next === undefined) break
    const spread = mergesOf(merges, above.row, block).some(
      ({ left, bottom }) => left > block.left && bottom === above.row,
    )
    const reaches = merges.some(
      ({ top, bottom, left, right }) =>
        top <= above.row && bottom >= next.row && right >= block.left && left <= block.right,
    )
    const sort = levelOrRow(rows, end, block, spread)
    if (sort === 'row') break
    const isLevel =
      spread ||
      (reaches && (sort === 'level' || next.filled * 2 < width)) ||
      completes(rows, first, end, block) ||
      (sort === 'level' && qualifies(rows, end, block))
    if (!isLevel && !namesRows(rows, end, block)) break
    end += 1
  }
  return end
}

/** Fills holes of the header and has one itself where the rows are named. */
function completes(rows: readonly BlockRow[], first: number, at: number, { left, right }: Block): boolean {
  const [next, after] = [rows[at], rows[at + 1]]
  if (next === undefined || isFilled(next.cells[left]) || !isFilled(after?.cells[left])) return false
  const above = rows.slice(first, at)
  for (let column = left; column <= right; column += 1) {
    const isHole = above.every(({ cells }) => !isFilled(cells[column]))
    if (isHole && isFilled(next.cells[column])) return !holdsData(next, { left, right, filled: 0 })
  }
  return false
}

/** Words over a few columns of numbers (`voorlopig`), where every row below has a name and this one has none. */
function qualifies(rows: readonly BlockRow[], at: number, { left, right }: Block): boolean {
  const [next, below] = [rows[at], rows.slice(at + 1, at + 1 + maxTitleRows)]
  if (next === undefined || next.afterGap || isFilled(next.cells[left]) || below.length < 2) return false
  const words = next.cells
    .slice(left, right + 1)
    .filter(isFilled)
    .map(lineText)
  return (
    words.every((word) => word.length > 1 && missingReason(word, true) === null) &&
    below.every(({ cells }) => isFilled(cells[left]))
  )
}

/** One word under the header that names what stands in the first column; below, such rows would name parts of the table. */
function namesRows(rows: readonly BlockRow[], at: number, block: Block): boolean {
  const isAlone = (row: BlockRow | undefined) =>
    row !== undefined && row.filled === 1 && typeof row.cells[block.left] === 'string'
  const [next, after] = [rows[at], rows[at + 1]]
  if (!isAlone(next) || next?.afterGap === true || after === undefined || after.filled < 2) return false
  const isHeading = (row: BlockRow, index: number) =>
    index > at && row.afterGap && isAlone(row) && holdsData(rows[index + 1], block)
  if (rows.some(isHeading)) return false
  const gap = rows.findIndex(({ afterGap }, index) => index > at && afterGap)
  const under = rows.slice(at + 1, gap < 0 ? rows.length : gap)
  // What stands alone at the end is a note.
  return !under
    .slice(
      0,
      under.findLastIndex((row) => !isAlone(row)),
    )
    .some(isAlone)
}

/** Units under every column but those that name the rows. */
function isUnitRow(row: BlockRow | undefined, { left, right }: Block): boolean {
  if (row === undefined) return false
  const texts = row.cells.slice(left, right + 1).map(lineText)
  const first = texts.findIndex(isUnit)
  const units = texts.slice(first).filter(isUnit).length
  const blankBefore = texts.slice(0, Math.max(first, 0)).every((text) => text === '')
  return (
    first >= 0 &&
    (units > 1 || blankBefore) &&
    texts.slice(first).every((text) => text === '' || isUnit(text))
  )
}
