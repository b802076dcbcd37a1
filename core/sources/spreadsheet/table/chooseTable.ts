import type { ReadingSettings } from '../../../workspace/werkmap'
import type { Sheet } from '../sheet'
import { isNumber } from './cellText'
import { findTable, type Table } from './findTable'
import { numberShape } from '../../columns/numbers'

/**
 * The largest table of a workbook: one with numbers before one of words, sheets with notes and hidden sheets last.
 *
 * @returns null when no sheet holds a table of two columns, or of one when there is nothing else.
 */
export function chooseTable(sheets: readonly Sheet[], reading: ReadingSettings): Table | null {
  const tables = sheets.flatMap((sheet) => findTable(sheet, reading) ?? [])
  const ranked = tables
    .map((table) => ({ table, rank: rankOf(table) }))
    .sort((a, b) => compare(b.rank, a.rank))
  return ranked[0]?.table ?? null
}

const notesName =
  /^(toelichting|inhoud|voorblad|bron(nen|bestanden)?|leeswijzer|verantwoording|colofon|lees ?mij|read ?me|info(rmatie)?|uitleg|metadata|contents?|cover|notes?)\b/i

function rankOf({ sheet, columns, body, filled }: Table): readonly number[] {
  return [
    body.rows.length > 0 && columns.length > 1 ? 1 : 0,
    sheet.hidden ? 0 : 1,
    notesName.test(sheet.name.trim()) ? 0 : 1,
    body.rows.slice(0, 200).some(({ cells }) => cells.some(isNumeric)) ? 1 : 0,
    filled,
  ]
}

const isNumeric = (cell: Sheet['rows'][number]['cells'][number]) =>
  isNumber(cell) || (typeof cell === 'string' && numberShape(cell) !== null)

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
