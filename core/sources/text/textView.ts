import { maxBelow, maxPreviewRows, type FileRecord, type FileView } from '../preview/fileView'
import { isBlank } from './delimiter'
import type { Layout } from './layout'
import { fitOf } from './fit'
import { asidePartOf, type Body } from './measureBody'
import type { NextTable } from './nextTable'
import type { TextRecord } from './records'

/** What stands around the rows; null where there is none. */
interface Around {
  /** The row that adds up the others. */
  readonly total: TextRecord | null
  readonly next: NextTable | null
  /** The line that names the delimiter. */
  readonly separator: string | null
}

/**
 * The lines of a text file as they stand.
 *
 * @param sample The first records of the file.
 */
export function textView(
  sample: readonly TextRecord[],
  layout: Layout,
  body: Body,
  { total, next, separator }: Around,
): FileView {
  const last = layout.firstRow + maxPreviewRows
  return {
    form: 'regels',
    records: sample
      .filter(({ row }) => row < last && (row < layout.firstRow || row <= body.lastRow))
      .map(({ row, fields, ...record }): FileRecord =>
        separator !== null && row === 1
          ? { row, fields: [separator], part: 'scheidingsteken' }
          : { row, fields, part: partOf({ row, fields, ...record }, layout) },
      ),
    below: [
      ...(total === null ? [] : [{ row: total.row, fields: total.fields, part: 'totaal' as const }]),
      ...body.footer.map(({ row, fields }): FileRecord => ({ row, fields, part: 'voet' })),
      ...(next?.records ?? []).map(({ row, fields }): FileRecord => ({ row, fields, part: 'andere-tabel' })),
    ].slice(0, maxBelow),
    belowCount: body.footer.length + (total === null ? 0 : 1) + (next?.count ?? 0),
    aside: body.aside,
    asideCount:
      [body.odd.wide, body.odd.shifted, body.odd.line, body.odd.header, body.odd.rule].flat().length +
      (body.cutRow === null ? 0 : 1),
    beside: [],
    emptyRows: body.emptyRows,
    positions: Array.from({ length: layout.width }, (_, at) => at),
  }
}

function partOf(record: TextRecord, layout: Layout): FileRecord['part'] {
  const { row, fields } = record
  const { firstRow, header, hasUnitRecord } = layout
  if (isBlank(fields)) return 'leeg'
  if (row >= firstRow) return asidePartOf(fitOf(record, layout)) ?? 'rij'
  if (row < firstRow - header.length) return 'titel'
  return hasUnitRecord && row === firstRow - 1 ? 'eenheden' : 'kop'
}
