import { maxBelow, maxPreviewRows, type FileRecord, type FileView } from '../preview/fileView'
import { isBlank } from './delimiter'
import type { Layout } from './layout'
import type { Body } from './measureBody'
import type { TextRecord } from './records'

/**
 * The lines of a text file as they stand.
 *
 * @param sample The first records of the file.
 */
export function textView(sample: readonly TextRecord[], layout: Layout, body: Body): FileView {
  const last = layout.firstRow + maxPreviewRows
  return {
    form: 'regels',
    records: sample
      .filter(({ row }) => row < last && (row < layout.firstRow || row <= body.lastRow))
      .map((record): FileRecord => ({
        row: record.row,
        fields: record.fields,
        part: partOf(record, layout),
      })),
    below: body.footer.slice(0, maxBelow).map(({ row, fields }) => ({ row, fields, part: 'voet' })),
    belowCount: body.footer.length,
    beside: [],
    emptyRows: body.emptyRows,
    positions: Array.from({ length: layout.width }, (_, at) => at),
  }
}

function partOf(
  { row, fields }: TextRecord,
  { firstRow, header, hasUnitRecord }: Layout,
): FileRecord['part'] {
  if (isBlank(fields)) return 'leeg'
  if (row >= firstRow) return 'rij'
  if (row < firstRow - header.length) return 'titel'
  return hasUnitRecord && row === firstRow - 1 ? 'eenheden' : 'kop'
}
