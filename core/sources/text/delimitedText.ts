import { fail, succeed, type Outcome } from '../../bridge/outcome'
import type { ReadingSettings } from '../../workspace/werkmap'
import type { SourceFormat } from '../sourceFormat'
import type { ImportProblem } from '../inspection'
import { isBinaryText, looksLike, looksLikeMarkup } from '../looksLike'
import type { RawRow, RawTable } from '../rawTable'
import { decodeText } from './decodeText'
import { detectDelimiter, delimiters, isBlank, sampleRecords } from './delimiter'
import { describeSurroundings } from './describeSurroundings'
import { findLayout } from './layout'
import { measureBody, type Body } from './measureBody'
import { readColumns } from './headers'
import { readRecords } from './records'
import { textView } from './textView'

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

  const { text, said } = withoutSeparatorLine(decoded.text)
  const delimiter = reading.scheiding ?? said ?? detectDelimiter(text) ?? ';'
  const known = delimiters.find((candidate) => candidate === delimiter)
  if (known === undefined) return fail({ kind: 'no-table', file })
  const sample = sampleRecords(text, known)
  const layout = findLayout(sample, reading)
  if (layout === null) return fail({ kind: 'no-table', file })
  if (layout.misfit !== null)
    return fail({ kind: 'ragged-rows', file, rows: [layout.misfit], expected: layout.width })
  const body = measureBody(readRecords(text, known), layout, reading)
  if (body.rowCount === 0 && layout.title.length > 0) return fail({ kind: 'no-table', file })
  if (body.ragged.length > 0)
    return fail({ kind: 'ragged-rows', file, rows: body.ragged, expected: layout.width })
  return succeed({
    format: layout.statline ? 'statline' : 'csv',
    encoding: decoded.encoding,
    dialect: {
      delimiter: known,
      titleRecords: layout.title.length,
      headerRecords: layout.header.length,
      footerRecords: body.footer.length,
    },
    columns: readColumns(layout),
    rowCount: body.rowCount,
    rows: () => dataRows(text, known, body, layout.width),
    surroundings: [...layout.title, ...body.footer.map(({ fields }) => fields)].map((fields) =>
      fields
        .map((field) => field.trim())
        .join(' ')
        .trim(),
    ),
    view: textView(sample, layout, body),
    notes: describeSurroundings(body, decoded),
  })
}

/** Excel's own first line `sep=;` names the delimiter and isn't a row. */
function withoutSeparatorLine(text: string): { readonly text: string; readonly said: string | undefined } {
  const match = /^"?sep=(.)"?\r?\n/.exec(text)
  return match === null ? { text, said: undefined } : { text: text.slice(match[0].length), said: match[1] }
}

function* dataRows(text: string, delimiter: string, body: Body, width: number): Generator<RawRow> {
  for (const { row, fields } of readRecords(text, delimiter)) {
    if (row > body.lastRow) return
    if (row < body.firstRow || isBlank(fields)) continue
    const cells = fields.length > width ? fields.slice(0, width) : fields
    yield { row, cells: cells.map(trimmed) }
  }
}

/** Most fields have nothing to trim, and seeing so is cheaper than trimming. */
function trimmed(field: string): string {
  const isBare = (code: number) => code > 32 && code < 127
  return field === '' || (isBare(field.charCodeAt(0)) && isBare(field.charCodeAt(field.length - 1)))
    ? field
    : field.trim()
}
