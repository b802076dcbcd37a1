import {
  maxAside,
  maxBelow,
  maxBeside,
  maxPreviewRows,
  type FileRecord,
  type FileView,
} from '../../preview/fileView'
import type { Sheet } from '../sheet'
import { countFilled, isFilled, type Block } from './block'
import { lineText } from './cellText'
import type { Table } from './findTable'
import { letters } from './letters'

/** The cells of the sheet as they stand, from its first row. */
export function sheetView(table: Table): FileView {
  const { sheet, body, header, units, columns, repeats } = table
  const rows = new Set(body.rows.slice(0, maxPreviewRows).map(({ row }) => row))
  const heads = new Set(header.map(({ row }) => row))
  const first = body.rows[0]?.row ?? Infinity
  const width = (columns.at(-1) ?? 0) + 1
  const record = <P>(row: number, part: P, cells: Sheet['rows'][number]['cells'] = []) => ({
    row,
    part,
    fields: Array.from({ length: width }, (_, column) => lineText(cells[column])),
  })
  const partOf = (row: number): FileRecord['part'] | null => {
    if (rows.has(row)) return 'rij'
    if (heads.has(row)) return 'kop'
    if (row === units?.row) return 'eenheden'
    return row < first && row < Math.min(...heads, Infinity) ? 'titel' : null
  }
  const below = [
    ...(body.total === null ? [] : [record(body.total.row, 'totaal' as const, body.total.cells)]),
    ...body.footer.map(({ row, cells }) => record(row, 'voet' as const, cells)),
    ...body.beyond.map(({ row, cells }) => record(row, 'andere-tabel' as const, cells)),
  ]
  return {
    form: 'cellen',
    records: sheet.rows.flatMap(({ row, cells }) => {
      const part = partOf(row)
      return part === null ? [] : [record(row, part, cells)]
    }),
    below: below.slice(0, maxBelow),
    belowCount: below.length,
    aside: repeats.slice(0, maxAside).map(({ row, cells }) => record(row, 'kop-weer' as const, cells)),
    asideCount: repeats.length,
    beside: besideCells(table),
    tablesBeside: table.beside
      .filter((block) => isTable(table, block))
      .map((block) => ({
        place: placeOf(table, block),
        column: letters(block.left),
      })),
    emptyRows: [],
    positions: columns,
  }
}

function besideCells(table: Table): FileView['beside'] {
  const { sheet, beside } = table
  const cells = beside
    .filter((block) => !isTable(table, block))
    .flatMap(({ left, right }) =>
      sheet.rows.flatMap(({ row, cells: all }) =>
        all
          .slice(left, right + 1)
          .flatMap((cell, at) =>
            isFilled(cell) ? [{ place: `${letters(left + at)}${row}`, text: lineText(cell) }] : [],
          ),
      ),
    )
  return cells.slice(0, maxBeside)
}

/** Remarks stand in one column, or here and there. */
function isTable({ sheet }: Table, { left, right }: Block): boolean {
  const filled = sheet.rows.filter(({ cells }) => countFilled(cells, left, right) > 1)
  return right > left && filled.length > 2
}

function placeOf({ sheet }: Table, { left, right }: Block): string {
  const rows = sheet.rows.filter(({ cells }) => countFilled(cells, left, right) > 0)
  return `cel ${letters(left)}${rows[0]?.row ?? 1} tot en met ${letters(right)}${rows.at(-1)?.row ?? 1}`
}
