import type { ReadingSettings } from '../../workspace/werkmap'
import { maxAside, maxEmptyRows, type AsidePart, type AsideRecord } from '../preview/fileView'
import { isBlank } from './delimiter'
import { fitOf, type Fit } from './fit'
import type { Layout } from './layout'
import { isPlainRow } from './plainRow'
import type { TextRecord } from './records'

/** The rows under a header, counted over the whole file. */
export interface Body {
  readonly rowCount: number
  readonly firstRow: number
  readonly lastRow: number
  /** Whether all records from the first row to the last are known to be plain rows. */
  readonly isPlain: boolean
  /** Filled records under the table, from the top. */
  readonly footer: readonly TextRecord[]
  /** Rows of empty records between those of the table, at most `maxEmptyRows`. */
  readonly emptyRows: readonly number[]
  /** Records among the rows that aren't rows as the header says, by how they fit. */
  readonly odd: Readonly<Record<OddFit, readonly number[]>>
  /** The first `maxAside` of those that aren't read. */
  readonly aside: readonly AsideRecord[]
  /** The last row. */
  readonly last: TextRecord | null
  /** Row of a last record that breaks off where the file ends; it isn't read. */
  readonly cutRow: number | null
  /** Rows with a quote that opens no field. */
  readonly strayQuotes: readonly number[]
}

export type OddFit = Exclude<Fit, 'row'>

/**
 * Finds the footer and the records that don't fit: a record is footer only when nothing but footer comes after it.
 *
 * @param isCut Whether the text ends without a line break: a last record with too few fields then breaks off.
 */
export function measureBody(
  records: Iterable<TextRecord>,
  layout: Layout,
  reading: ReadingSettings,
  isCut: boolean,
): Body {
  const odd: Record<OddFit, number[]> = { short: [], shifted: [], wide: [], line: [], header: [], rule: [] }
  const aside: AsideRecord[] = []
  const empty: number[] = []
  const strayQuotes: number[] = []
  let footer: TextRecord[] = []
  let rowCount = 0
  let plainCount = 0
  let lastRow = 0
  let held: TextRecord | null = null
  let isHeldPlain = false
  const count = (record: TextRecord, isPlain: boolean) => {
    const fit = isPlain ? 'row' : fitOf(record, layout)
    if (isPlain) plainCount += 1
    if (isRead(fit)) rowCount += 1
    if (fit !== 'row') odd[fit].push(record.row)
    const part = asidePartOf(fit)
    if (part !== null && aside.length < maxAside) aside.push({ ...recordOf(record), part })
    if (record.strayQuote) strayQuotes.push(record.row)
    lastRow = record.row
  }
  const add = (record: TextRecord, isPlain: boolean) => {
    if (held !== null) count(held, isHeldPlain)
    held = record
    isHeldPlain = isPlain
  }
  const addAll = (others: readonly TextRecord[]) => {
    for (const record of others) add(record, isPlainRow(record, layout))
  }
  const said = reading.overslaan_onder
  for (const record of records) {
    if (record.row < layout.firstRow) continue
    if (said === undefined && isPlainRow(record, layout)) {
      addAll(footer)
      footer = []
      add(record, true)
      continue
    }
    if (isBlank(record.fields)) {
      if (empty.length < maxEmptyRows) empty.push(record.row)
      continue
    }
    footer.push(record)
    // Under another line few words are enough.
    const isBelow = footer.length > 1 && layout.width > 1 && isAlone(record)
    const inTable = isBelow || mayBeFooter(record, layout.width) ? 0 : footer.length
    const rows = said === undefined ? inTable : Math.max(footer.length - said, 0)
    addAll(footer.slice(0, rows))
    if (rows > 0) footer = footer.slice(rows)
  }
  const last = held as TextRecord | null
  const breaksOff = isCut && footer.length === 0 && last !== null && isBroken(last, layout)
  if (last !== null && breaksOff) aside.push({ ...recordOf(last), part: 'afgebroken' })
  else if (last !== null) count(last, isHeldPlain)
  return {
    rowCount,
    firstRow: layout.firstRow,
    lastRow,
    isPlain: plainCount > 0 && plainCount === lastRow - layout.firstRow + 1,
    footer,
    emptyRows: empty.filter((row) => row < lastRow),
    odd,
    aside,
    last: breaksOff ? null : last,
    cutRow: breaksOff ? last.row : null,
    strayQuotes,
  }
}

/** Whether a record is loaded as a row; fields that a short one lacks are empty. */
export const isRead = (fit: Fit): boolean => asidePartOf(fit) === null

/** Null for a record that is read. */
export function asidePartOf(fit: Fit): AsidePart | null {
  return fit === 'row' || fit === 'short' ? null : asideParts[fit]
}

const asideParts = {
  wide: 'te-breed',
  shifted: 'te-smal',
  line: 'tussenkop',
  header: 'kop-weer',
  rule: 'streep',
} as const

const recordOf = ({ row, fields }: TextRecord) => ({ row, fields })

const isBroken = (record: TextRecord, layout: Layout) =>
  record.strayQuote || (record.fields.length < layout.width && fitOf(record, layout) !== 'header')

const isAlone = ({ fields }: Pick<TextRecord, 'fields'>) =>
  (fields[0] ?? '').trim() !== '' && isBlank(fields.slice(1))

function mayBeFooter({ fields, strayQuote }: TextRecord, width: number): boolean {
  if (strayQuote) return false
  const first = (fields[0] ?? '').trim()
  const alone = isAlone({ fields })
  // A source may hold the delimiter (`Bron: CBS; bewerkt`); a full record that does is a row (`* totaal;12;13`).
  if (width > 1 && footerStart.test(first)) return alone || fields.length < width
  // One word may be what is left of a row; a full record with a short text may be a row without values.
  const sentence = fields.length < width ? / /.test(first) : width > 2 && first.length > 25
  return width > 1 && alone && sentence
}

/** How a line under a table begins. */
export const footerStart =
  /^(bron(nen)?|source|toelichting|noot|opmerking(en)?|let op|laatst gewijzigd)\s*:|^©|^\(c\)|^\*|^[¹²³⁴⁵⁶⁷⁸⁹†‡]|^\(?\d{1,2}\) \p{L}/iu
