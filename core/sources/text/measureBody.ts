import type { ReadingSettings } from '../../workspace/werkmap'
import { maxEmptyRows } from '../preview/fileView'
import { isBlank } from './delimiter'
import type { Layout } from './layout'
import type { TextRecord } from './records'

/** The rows under a header, counted over the whole file. */
export interface Body {
  readonly rowCount: number
  readonly firstRow: number
  readonly lastRow: number
  /** Filled records under the table, from the top. */
  readonly footer: readonly TextRecord[]
  /** Rows of empty records between those of the table, at most `maxEmptyRows`. */
  readonly emptyRows: readonly number[]
  /** The first rows (at most `maxRagged`) with too few or too many fields. */
  readonly ragged: readonly number[]
}

const maxRagged = 20

/** Finds the footer and the rows that don't fit: a record is footer only when nothing but footer comes after it. */
export function measureBody(records: Iterable<TextRecord>, layout: Layout, reading: ReadingSettings): Body {
  const ragged: number[] = []
  const empty: number[] = []
  let footer: TextRecord[] = []
  let rowCount = 0
  let lastRow = 0
  const addRow = (record: TextRecord) => {
    if (!fits(record, layout.width)) ragged.push(record.row)
    else rowCount += 1
    lastRow = record.row
  }
  const said = reading.overslaan_onder
  for (const record of records) {
    if (record.row < layout.firstRow) continue
    if (isBlank(record.fields)) {
      if (empty.length < maxEmptyRows) empty.push(record.row)
      continue
    }
    footer.push(record)
    const inTable = mayBeFooter(record, layout.width) ? 0 : footer.length
    const rows = said === undefined ? inTable : Math.max(footer.length - said, 0)
    footer.slice(0, rows).forEach(addRow)
    if (rows > 0) footer = footer.slice(rows)
  }
  return {
    rowCount,
    firstRow: layout.firstRow,
    lastRow,
    footer,
    emptyRows: empty.filter((row) => row < lastRow),
    ragged: ragged.slice(0, maxRagged),
  }
}

/** Surplus fields are never dropped while they hold something. */
const fits = ({ fields, closed }: TextRecord, width: number) =>
  closed && fields.length >= width && fields.slice(width).every((field) => field.trim() === '')

function mayBeFooter({ fields, closed }: TextRecord, width: number): boolean {
  if (!closed) return false
  const first = (fields[0] ?? '').trim()
  const alone = first !== '' && isBlank(fields.slice(1))
  // A source may hold the delimiter (`Bron: CBS; bewerkt`); a full record that does is a row (`* totaal;12;13`).
  if (width > 1 && footerStart.test(first)) return alone || fields.length < width
  // One word may be what is left of a row; a full record with a short text may be a row without values.
  const sentence = fields.length < width ? / /.test(first) : width > 2 && first.length > 25
  return width > 1 && alone && sentence
}

/** How a line under a table begins. */
export const footerStart =
  /^(bron(nen)?|source|toelichting|noot|opmerking(en)?|let op|laatst gewijzigd)\s*:|^©|^\*/i
