import { fail, succeed, type Outcome } from '../bridge/outcome'
import { inspect } from './inspect'
import type { ImportProblem, InspectOptions, InspectedColumn } from './inspection'
import { readTable } from './readTable'
import { decodeText } from './text/decodeText'
import type { ReadingSettings } from '../workspace/werkmap'

export interface CleanCopy {
  /** UTF-8 text to keep in the werkmap. */
  readonly text: string
  /** How that text must be read to give the same table. */
  readonly reading: ReadingSettings
}

/**
 * What of a file from elsewhere is kept in the werkmap: the text as it came when every column is loaded, else the table
 * without the columns that are left out. Their values are nowhere in the copy.
 */
export function cleanCopy(
  bytes: Uint8Array,
  fileName: string,
  options: InspectOptions,
): Outcome<CleanCopy, ImportProblem> {
  const inspected = inspect(bytes, fileName, options)
  if (!inspected.ok) return inspected
  const { columns, dialect, format } = inspected.value
  if (format === 'spss') return fail({ kind: 'no-copy', file: fileName })
  const decimal: ReadingSettings = dialect.decimal === null ? {} : { decimaal: dialect.decimal }
  if (columns.every(({ loaded }) => loaded)) {
    const { codering, ...reading } = options.reading ?? {}
    const text = decodeText(bytes, codering)?.text ?? ''
    return succeed({ text: `\ufeff${text}`, reading: { ...reading, ...decimal } })
  }
  const table = readTable(bytes, fileName, options.reading ?? {})
  if (!table.ok) return table
  return succeed({ text: writeTable(table.value.rows(), columns), reading: { scheiding: ';', ...decimal } })
}

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
