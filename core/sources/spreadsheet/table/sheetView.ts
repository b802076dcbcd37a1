import { maxBelow, maxBeside, maxPreviewRows, type FileRecord, type FileView } from '../../preview/fileView'
import type { Sheet } from '../sheet'
import { isFilled } from './block'
import { lineText } from './cellText'
import type { Table } from './findTable'
import { letters } from './letters'

/** The cells of the sheet as they stand, from its first row. */
export function sheetView(table: Table): FileView {
  const { sheet, body, header, units, columns } = table
  const rows = new Set(body.rows.slice(0, maxPreviewRows).map(({ row }) => row))
  const heads = new Set(header.map(({ row }) => row))
  const first = body.rows[0]?.row ?? Infinity
  const width = (columns.at(-1) ?? 0) + 1
  const record = (row: number, part: FileRecord['part'], cells: Sheet['rows'][number]['cells'] = []) => ({
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
    ...(body.total === null ? [] : [record(body.total.row, 'totaal', body.total.cells)]),
    ...body.footer.map(({ row, cells }) => record(row, 'voet', cells)),
    ...body.beyond.map(({ row, cells }) => record(row, 'andere-tabel', cells)),
  ]
  return {
    form: 'cellen',
    records: sheet.rows.flatMap(({ row, cells }) => {
      const part = partOf(row)
      return part === null ? [] : [record(row, part, cells)]
    }),
    below: below.slice(0, maxBelow),
    belowCount: below.length,
    aside: [],
    asideCount: 0,
    beside: besideCells(table),
    emptyRows: [],
    positions: columns,
  }
}

function besideCells({ sheet, beside }: Table): FileView['beside'] {
  const cells = beside.flatMap(({ left, right }) =>
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
