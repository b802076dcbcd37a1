import { fail, succeed, type Outcome } from '../bridge/outcome'
import { inspect } from './inspect'
import type { ImportProblem, Inspection, InspectOptions, InspectedColumn } from './inspection'
import { missingReason } from './columns/missing'
import type { DecimalSign } from './columns/numbers'
import { copyJson } from './json/copyJson'
import type { RawColumn, RawRow, RawTable } from './rawTable'
import { readTable } from './readTable'
import { copySpss } from './spss/spss'
import { decodeText } from './text/decodeText'
import { unwatched, type Watch } from './watch'
import type { ReadingSettings } from '../workspace/werkmap'

export interface CleanCopy {
  /** Of the file that the copy is made of. */
  readonly inspection: Inspection
  /** UTF-8 text to keep in the werkmap. */
  readonly text: string
  readonly extension: '.csv' | '.por' | '.json'
  /** How that text must be read to give the same table. */
  readonly reading: ReadingSettings
}

/**
 * What of a file from elsewhere is kept in the werkmap: the text as it came when every column is loaded and no other table
 * is in it, else the table without the columns that are left out. Their values are nowhere in the copy. Of a spreadsheet
 * the table is kept: other sheets and notes may hold what was left out, and so may the objects around the records of
 * JSON. A Parquet or Arrow file becomes such a table too; an SPSS file a portable file, with its labels and missing values.
 *
 * @returns A question that is still open is a problem: nothing is kept on a guess.
 */
export function cleanCopy(
  bytes: Uint8Array,
  fileName: string,
  options: InspectOptions,
  watch: Watch = unwatched,
): Outcome<CleanCopy, ImportProblem> {
  const inspected = inspect(bytes, fileName, options, watch)
  if (!inspected.ok) return inspected
  const [question] = inspected.value.questions
  if (question !== undefined) return fail({ kind: 'open-question', file: fileName, question })
  const kept = keep(bytes, fileName, options, inspected.value)
  return kept.ok ? succeed({ ...kept.value, inspection: inspected.value }) : kept
}

function keep(
  bytes: Uint8Array,
  fileName: string,
  options: InspectOptions,
  inspection: Inspection,
): Outcome<Omit<CleanCopy, 'inspection'>, ImportProblem> {
  const { columns, dialect, format } = inspection
  if (format === 'spss') {
    const { codering, ...reading } = options.reading ?? {}
    const kept = columns.flatMap(({ loaded }, at) => (loaded ? [at] : []))
    const text = copySpss(bytes, codering, kept)
    return text === null
      ? fail({ kind: 'no-copy', file: fileName })
      : succeed({ extension: '.por', text, reading })
  }
  const decimal: ReadingSettings = dialect.decimal === null ? {} : { decimaal: dialect.decimal }
  const isTyped = format === 'spreadsheet' || format === 'columnar'
  if (!isTyped && columns.every(({ loaded }) => loaded) && !hasOtherTable(inspection)) {
    const { codering, ...reading } = options.reading ?? {}
    const text = decodeText(bytes, codering)?.text ?? ''
    const extension = format === 'json' ? '.json' : '.csv'
    return succeed({ extension, text: `\ufeff${text}`, reading: { ...reading, ...decimal } })
  }
  const table = readTable(bytes, fileName, options.reading ?? {})
  if (!table.ok) return table
  if (format === 'json')
    return succeed({ extension: '.json', text: copyJson(table.value, columns), reading: decimal })
  if (isTyped) {
    const sign = dialect.decimal ?? '.'
    return succeed({
      extension: '.csv',
      text: writeTable(plainRows(table.value, sign), columns),
      reading: { ...plainReading, decimaal: sign },
    })
  }
  return succeed({
    extension: '.csv',
    text: writeTable(table.value.rows(), columns),
    reading: { ...plainReading, ...decimal },
  })
}

/** Whether the text holds a table that wasn't screened: below this one, or above it where the user chose this one. */
const hasOtherTable = ({ leftOut, preview }: Inspection) =>
  leftOut.some(({ what }) => what === 'andere-tabel') ||
  preview.records.some(
    ({ part, fields }) => part === 'titel' && fields.filter((field) => field.trim() !== '').length > 2,
  )

/** Of a table without anything around it: what looks like a title or a footer is a row, or it wouldn't be in it. */
const plainReading: ReadingSettings = {
  scheiding: ';',
  overslaan_boven: 0,
  kopregels: 1,
  overslaan_onder: 0,
}

/** The rows with every number under one decimal sign; a cell without a value holds a sign that gives the same reason. */
function* plainRows({ columns, rows }: RawTable, sign: DecimalSign): Generator<RawRow> {
  const plain = (text: string, { known }: RawColumn) => {
    if (known === undefined || text.length < 2) return text
    const reason = known.reasonOf(text)
    if (reason !== null) return signFor(text, reason, known.type !== 'text')
    return known.type === 'number' ? text.replace('.', sign) : text
  }
  for (const { row, cells } of rows())
    yield { row, cells: columns.map((column, at) => plain(cells[at] ?? '', column)) }
}

/** The text itself, its first word (`#N/A` of `#N/A (niet beschikbaar)`) or the reason; '' when none gives the reason again. */
const signFor = (text: string, reason: string, amongValues: boolean) =>
  [text, text.replace(/ .*/, ''), reason].find((sign) => missingReason(sign, amongValues) === reason) ?? ''

function writeTable(
  rows: Iterable<{ readonly cells: readonly string[] }>,
  columns: readonly InspectedColumn[],
): string {
  const kept = columns.flatMap(({ loaded }, at) => (loaded ? [at] : []))
  const lines = [kept.map((at) => columns[at]?.header ?? '')]
  for (const { cells } of rows) lines.push(kept.map((at) => cells[at] ?? ''))
  return `\ufeff${lines.map((line) => `${line.map(quoted).join(';')}\r\n`).join('')}`
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
