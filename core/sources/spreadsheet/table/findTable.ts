import type { ReadingSettings } from '../../../workspace/werkmap'
import { numberShape } from '../../columns/numbers'
import type { Cell, Sheet } from '../sheet'
import { countFilled, findBlocks, isFilled, rowsOf, type Block, type BlockRow } from './block'
import { isNumber, lineText } from './cellText'
import { fillDown } from './fillDown'
import { findBody, type Body } from './findBody'
import { findHeader } from './findHeader'
import { letters } from './letters'

/** The largest table of a sheet. */
export interface Table {
  readonly sheet: Sheet
  /** Positions of its columns in the sheet. */
  readonly columns: readonly number[]
  readonly title: readonly BlockRow[]
  /** Levels from the top, the row of units left out. */
  readonly header: readonly BlockRow[]
  readonly units: BlockRow | null
  /** Values of merged cells stand in every row they cover. */
  readonly body: Body
  /** Rows that are the header again, as reports write it on each page. */
  readonly repeats: readonly BlockRow[]
  /** A row right under the header that numbers the columns. */
  readonly numbering: BlockRow | null
  /** Blocks beside the table that aren't part of it. */
  readonly beside: readonly Block[]
  /** Filled cells in the rows. */
  readonly filled: number
}

/** @returns null when the sheet holds no table. */
export function findTable(sheet: Sheet, reading: ReadingSettings): Table | null {
  const blocks = findBlocks(sheet)
  const from = reading.vanaf_kolom
  const main =
    from === undefined
      ? [...blocks].sort((a, b) => b.filled - a.filled)[0]
      : blocks.find(({ left }) => letters(left) === from)
  if (main === undefined) return null
  const rows = rowsOf(sheet, main)
  const header = findHeader(rows, main, sheet.merges, reading)
  if (header === null) return null
  const levels = rows.slice(header.first, header.hasUnits ? header.end - 1 : header.end)
  const title = rows.slice(0, header.first)
  const first = rows[header.end]
  const numbering = first !== undefined && numbersColumns(first, main) ? first : null
  const below = rows.slice(header.end + (numbering === null ? 0 : 1))
  const next = findSameHeader(below, levels, title, main)
  const under = next === null ? below : below.slice(0, next)
  const repeats = under.filter((row) => isHeaderAgain(row, levels, main))
  const found = findBody(
    repeats.length === 0 ? under : under.filter((row) => !repeats.includes(row)),
    main,
    reading,
  )
  const body = {
    ...found,
    beyond: next === null ? found.beyond : [...found.beyond, ...below.slice(next)],
    rows: fillDown(found.rows, sheet.merges, main),
  }
  const joined = blocks.filter(
    (block) =>
      block === main ||
      ((from === undefined || block.left > main.left) &&
        belongs(block, main, levels, body.rows) &&
        !(hasTitle(block, sheet, levels) && hasTitle(main, sheet, levels))),
  )
  const all = joined.flatMap(({ left, right }) =>
    Array.from({ length: right - left + 1 }, (_, at) => left + at),
  )
  const isBelowOnly = (column: number) =>
    body.beyond.length > 0 &&
    [...levels, ...body.rows].every(({ cells }) => !isFilled(cells[column])) &&
    body.beyond.some(({ cells }) => isFilled(cells[column]))
  const others = all.filter(isBelowOnly)
  const columns = all.filter(
    (column) => !others.includes(column) && (column < main.right - 1 || hasPlace(column, levels, body.rows)),
  )
  return {
    sheet,
    columns,
    title,
    header: levels,
    units: header.hasUnits ? (rows[header.end - 1] ?? null) : null,
    body,
    repeats,
    numbering,
    beside: besideOf(blocks, [...columns, ...others]),
    filled: body.rows.reduce((total, { filled }) => total + filled, 0),
  }
}

/** The header again under a title of its own, behind an empty row: another table of the same form, of another year. */
function findSameHeader(
  rows: readonly BlockRow[],
  levels: readonly BlockRow[],
  title: readonly BlockRow[],
  block: Block,
): number | null {
  const known = new Set(title.map(rowLine))
  const at = rows.findIndex((row, index) => {
    const above = rows[index - 1]
    return (
      above !== undefined &&
      above.filled === 1 &&
      above.afterGap &&
      !known.has(rowLine(above)) &&
      isHeaderAgain(row, levels, block)
    )
  })
  return at < 0 ? null : at - 1
}

/** `1 | 2 | 3`, from the first column to the last. */
function numbersColumns({ cells }: BlockRow, { left, right }: Block): boolean {
  if (right - left < 2) return false
  for (let column = left; column <= right; column += 1)
    if (lineText(cells[column]).replace(/^\((\d+)\)$/, '$1') !== String(column - left + 1)) return false
  return true
}

const rowLine = ({ cells }: BlockRow) => cells.map(lineText).join(' ').trim()

function isHeaderAgain(row: BlockRow, levels: readonly BlockRow[], { left, right }: Block): boolean {
  const isSame = (level: BlockRow) => {
    for (let column = left; column <= right; column += 1)
      if (lineText(row.cells[column]) !== lineText(level.cells[column])) return false
    return true
  }
  return row.filled > 1 && levels.some((level) => level.filled === row.filled && isSame(level))
}

/** A block behind an empty column continues the table when it has headers and values in most rows. */
function belongs(block: Block, main: Block, levels: readonly BlockRow[], rows: readonly BlockRow[]): boolean {
  const { left, right } = block
  const named = levels.some(({ cells }) => countFilled(cells, left, right) > 0)
  const valued = rows.filter(({ cells }) => countFilled(cells, left, right) > 0).length
  return named && valued * 2 > rows.length && !isTableOfItsOwn(block, main, levels, rows)
}

/** A text of its own above its header. */
function hasTitle({ left, right }: Block, sheet: Sheet, levels: readonly BlockRow[]): boolean {
  const header = levels[0]?.row ?? 0
  const above = sheet.rows.filter(({ row }) => row < header).slice(-maxTitleRows)
  const covers = (row: number) =>
    sheet.merges.some((merge) => merge.top === row && merge.left < left && merge.right >= left)
  return (
    right > left &&
    above.some(({ row, cells }) => {
      const filled = countFilled(cells, left, right)
      return filled === 1 && typeof cells[left] === 'string' && !covers(row)
    })
  )
}

const maxTitleRows = 5

/**
 * Two blocks with names and numbers each are two tables when a header comes back in both, one ends before the other, or
 * both name every row in words of their own.
 */
function isTableOfItsOwn(
  block: Block,
  main: Block,
  levels: readonly BlockRow[],
  rows: readonly BlockRow[],
): boolean {
  const headers = (of: Block) =>
    levels
      .flatMap(({ cells }) => cells.slice(of.left, of.right + 1))
      .filter(isFilled)
      .map(lineText)
  const names = new Set(headers(main))
  const last = rows.at(-1)
  const endsFirst = last !== undefined && countFilled(last.cells, block.left, block.right) === 0
  return (
    isComplete(main, rows) &&
    isComplete(block, rows) &&
    (endsFirst ||
      headers(block).some((header) => names.has(header)) ||
      (rows.length > 2 && namesEveryRow(main, rows) && namesEveryRow(block, rows)))
  )
}

/** In its first column, no two alike. */
const namesEveryRow = ({ left }: Block, rows: readonly BlockRow[]) =>
  new Set(rows.map(({ cells }) => lineText(cells[left]))).size === rows.length

/** Its first column holds words, and another one numbers. */
function isComplete({ left, right }: Block, rows: readonly BlockRow[]): boolean {
  const share = (column: number, is: (cell: Cell | undefined) => boolean) => {
    const cells = rows.map((row) => row.cells[column]).filter(isFilled)
    return cells.length === 0 ? 0 : cells.filter(is).length / cells.length
  }
  const isWord = (cell: Cell | undefined) => typeof cell === 'string' && numberShape(cell) === null
  const others = Array.from({ length: right - left }, (_, at) => left + 1 + at)
  return share(left, isWord) > 0.8 && others.some((column) => share(column, isNumber) > 0.8)
}

/** A last column without a header, filled in a few rows, holds remarks. */
function hasPlace(column: number, levels: readonly BlockRow[], rows: readonly BlockRow[]): boolean {
  if (levels.length === 0 || levels.some(({ cells }) => isFilled(cells[column]))) return true
  return rows.filter(({ cells }) => isFilled(cells[column])).length * 2 > rows.length
}

function besideOf(blocks: readonly Block[], columns: readonly number[]): readonly Block[] {
  const own = new Set(columns)
  return blocks.flatMap((block) => {
    const left = Array.from({ length: block.right - block.left + 1 }, (_, at) => block.left + at).find(
      (column) => !own.has(column),
    )
    return left === undefined ? [] : [{ ...block, left }]
  })
}
