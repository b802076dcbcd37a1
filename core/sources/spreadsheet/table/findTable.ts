import type { ReadingSettings } from '../../../workspace/werkmap'
import type { Sheet } from '../sheet'
import { countFilled, findBlocks, isFilled, rowsOf, type Block, type BlockRow } from './block'
import { lineText } from './cellText'
import { fillDown } from './fillDown'
import { findBody, type Body } from './findBody'
import { findHeader } from './findHeader'

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
  /** Blocks beside the table that aren't part of it. */
  readonly beside: readonly Block[]
  /** Filled cells in the rows. */
  readonly filled: number
}

/** @returns null when the sheet holds no table. */
export function findTable(sheet: Sheet, reading: ReadingSettings): Table | null {
  const blocks = findBlocks(sheet)
  const [main] = [...blocks].sort((a, b) => b.filled - a.filled)
  if (main === undefined) return null
  const rows = rowsOf(sheet, main)
  const header = findHeader(rows, main, sheet.merges, reading)
  if (header === null) return null
  const levels = rows.slice(header.first, header.hasUnits ? header.end - 1 : header.end)
  const under = rows.slice(header.end)
  const repeats = under.filter((row) => isHeaderAgain(row, levels, main))
  const found = findBody(
    repeats.length === 0 ? under : under.filter((row) => !repeats.includes(row)),
    main,
    reading,
  )
  const body = { ...found, rows: fillDown(found.rows, sheet.merges, main) }
  const joined = blocks.filter((block) => block === main || belongs(block, levels, body.rows))
  const columns = joined
    .flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, at) => left + at))
    .filter((column) => column < main.right - 1 || hasPlace(column, levels, body.rows))
  return {
    sheet,
    columns,
    title: rows.slice(0, header.first),
    header: levels,
    units: header.hasUnits ? (rows[header.end - 1] ?? null) : null,
    body,
    repeats,
    beside: besideOf(blocks, columns),
    filled: body.rows.reduce((total, { filled }) => total + filled, 0),
  }
}

function isHeaderAgain(row: BlockRow, levels: readonly BlockRow[], { left, right }: Block): boolean {
  const isSame = (level: BlockRow) => {
    for (let column = left; column <= right; column += 1)
      if (lineText(row.cells[column]) !== lineText(level.cells[column])) return false
    return true
  }
  return row.filled > 1 && levels.some((level) => level.filled === row.filled && isSame(level))
}

/** A block behind an empty column continues the table when it has headers and values in most rows. */
function belongs({ left, right }: Block, levels: readonly BlockRow[], rows: readonly BlockRow[]): boolean {
  const named = levels.some(({ cells }) => countFilled(cells, left, right) > 0)
  const valued = rows.filter(({ cells }) => countFilled(cells, left, right) > 0).length
  return named && valued * 2 > rows.length
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
