import { fail, succeed, type Outcome } from '../../bridge/outcome'
import type { ReadingSettings } from '../../workspace/werkmap'
import type { SourceFormat } from '../sourceFormat'
import type { ImportProblem } from '../inspection'
import { isBinaryText, looksLike, looksLikeMarkup } from '../looksLike'
import { maxBelow } from '../preview/fileView'
import { marks, type RawRow, type RawTable } from '../rawTable'
import { decodeText } from './decodeText'
import {
  detectDelimiter,
  delimiters,
  isBlank,
  isLetter,
  isSpaceAligned,
  sampleRecords,
  widthBesideHeader,
} from './delimiter'
import { describeSurroundings } from './describeSurroundings'
import { describeMean, describeSubtotals, describeUnadded } from '../describeSubtotals'
import { describeGrouped } from '../groupedColumns'
import { findSubtotals } from './findSubtotals'
import { findTotal, isCalledTotal } from './findTotal'
import { fitOf } from './fit'
import { findLayout, type Layout } from './layout'
import { isRead, measureBody, type Body } from './measureBody'
import { cellsOf, isPlainRow } from './plainRow'
import { refusedRows } from './raggedRows'
import { readColumns } from './headers'
import { findNextTable, type NextTable } from './nextTable'
import { PlainRecord, readRecords, separatorLine, type TextRecord } from './records'
import { textView } from './textView'
import { longHeader, longLine } from './tooLong'

/** CSV and its kin: any delimiter, StatLine's layouts with topics, units and footer. */
export const delimitedText: SourceFormat = {
  recognises: (bytes) => looksLike(bytes) === null || hasUtf16Mark(bytes),
  read,
}

const hasUtf16Mark = (bytes: Uint8Array) =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

function read(bytes: Uint8Array, file: string, reading: ReadingSettings): Outcome<RawTable, ImportProblem> {
  const decoded = decodeText(bytes, reading.codering)
  if (decoded === null || isBinaryText(decoded.text))
    return fail({ kind: 'not-text', file, looksLike: 'binaire gegevens' })
  const markup = looksLikeMarkup(decoded.text)
  if (markup !== null) return fail({ kind: 'not-text', file, looksLike: markup })
  if (decoded.text.trim() === '') return fail({ kind: 'empty-file', file })

  const text = withoutTextFormulas(decoded.text)
  const long = longLine(text, file)
  if (long !== null) return fail(long)
  const separator = separatorLine(text)
  const found = reading.scheiding ?? separator?.delimiter ?? detectDelimiter(text)
  const problem = found === null ? problemWithoutDelimiter(text, file) : null
  if (problem !== null) return fail(problem)
  const delimiter = found ?? ';'
  const known = delimiters.find((candidate) => candidate === delimiter)
  if (known === undefined) return fail({ kind: 'no-table', file })
  const sample = sampleRecords(text, known)
  const whole = findLayout(sample, reading, known === ' ')
  if (whole === null) return fail({ kind: 'no-table', file })
  const next =
    reading.overslaan_onder === undefined
      ? findNextTable(text, readRecords(text, known), whole, maxBelow)
      : null
  const layout =
    next === null ? whole : (findLayout([...recordsAbove(sample, next)], reading, known === ' ') ?? whole)
  if (layout.misfit !== null)
    return fail({ kind: 'ragged-rows', file, rows: [layout.misfit], expected: layout.width })
  const records = () => recordsAbove(readRecords(text, known), next)
  const measured = measureBody(records(), layout, reading, next === null && !/[\r\n]$/.test(text))
  const subtotals = findSubtotals(text, records, measured, layout)
  const total = reading.overslaan_onder === undefined ? findTotal(records, measured, layout, subtotals) : null
  const body =
    total === null ? measured : { ...measured, rowCount: measured.rowCount - 1, lastRow: total.row - 1 }
  if (body.rowCount === 0 && layout.title.length > 0) return fail({ kind: 'no-table', file })
  const refused = refusedRows(body, reading.ongelijke_rijen)
  if (refused.length > 0) return fail({ kind: 'ragged-rows', file, rows: refused, expected: layout.width })
  const isUnadded =
    total === null &&
    reading.overslaan_onder === undefined &&
    isCalledTotal(measured, layout) &&
    !subtotals.includes(measured.last?.row ?? 0)
  const columns = readColumns(layout)
  const header = longHeader(columns, file)
  if (header !== null) return fail(header)
  return succeed({
    format: layout.statline ? 'statline' : 'csv',
    encoding: decoded.encoding,
    dialect: {
      delimiter: known,
      titleRecords: layout.title.length,
      headerRecords: layout.header.length,
      footerRecords: body.footer.length,
    },
    columns,
    rowCount: body.rowCount,
    rows: (needed) => dataRows(text, known, body, layout, needed),
    surroundings: [...layout.title, ...body.footer.map(({ fields }) => fields)].map((fields) =>
      fields
        .map((field) => field.trim())
        .join(' ')
        .trim(),
    ),
    view: textView(sample, layout, body, { total, next, separator: separator?.line.trim() ?? null }),
    notes: [
      ...describeSurroundings(layout, body, decoded),
      ...(text === decoded.text ? [] : [textFormulas]),
      ...describeSubtotals(subtotals.filter((row) => row !== total?.row)),
      ...(isUnadded ? [describeUnadded(measured.last?.row ?? measured.lastRow)] : []),
      ...(measured.last === null
        ? []
        : describeMean(
            measured.last.row,
            measured.last.fields.map((field) => field.trim()),
          )),
      ...describeGrouped(layout.grouped.map((at) => columns[at]?.header ?? '')),
    ],
  })
}

function* recordsAbove(records: Iterable<TextRecord>, next: NextTable | null): Generator<TextRecord> {
  for (const record of records) {
    if (next !== null && record.row >= next.row) return
    yield record
  }
}

/** `="0014"`, by which Excel keeps a text a text, as the text between its quotes. */
function withoutTextFormulas(text: string): string {
  if (!text.includes('="')) return text
  return text.replace(textFormula, '$1"$2$3"')
}

const textFormula = /(^|[;,\t|\r\n])(?:="([^"\r\n]*)"|"=""([^"\r\n]*)""")(?=[;,\t|\r\n]|$)/g
const textFormulas = 'Cellen als ="0014" zijn formules die een tekst tonen; de tekst is gelezen.'

/** Why a text without delimiters isn't a table of one column; null when it may be one. */
function problemWithoutDelimiter(text: string, file: string): ImportProblem | null {
  if (isSpaceAligned(text)) return { kind: 'space-aligned', file }
  const width = widthBesideHeader(text)
  if (width !== null) return { kind: 'ragged-rows', file, rows: [1], expected: width }
  return isLetter(text) ? { kind: 'no-table', file } : null
}

function* dataRows(
  text: string,
  delimiter: string,
  body: Body,
  layout: Layout,
  needed: readonly number[] | undefined,
): Generator<RawRow> {
  const { width } = layout
  const wanted = needed === undefined ? null : marks(needed, width)
  for (const record of readRecords(text, delimiter)) {
    const { row } = record
    if (row > body.lastRow) return
    if (row < body.firstRow) continue
    if ((body.isPlain && record instanceof PlainRecord) || isPlainRow(record, layout))
      yield { row, cells: cellsOf(record, width, wanted) }
    else if (!isBlank(record.fields) && isRead(fitOf(record, layout)))
      yield { row, cells: record.fields.slice(0, width).map((field) => field.trim()) }
  }
}
