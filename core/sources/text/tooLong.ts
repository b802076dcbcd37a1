import type { ImportProblem } from '../inspection'
import type { RawColumn } from '../rawTable'

const maxLine = 4_000_000
const maxName = 10_000
/** As many as a spreadsheet has. */
const maxColumns = 16_384

/** A line that no table has: its line breaks are lost. Null for other texts. */
export function longLine(text: string, file: string): ImportProblem | null {
  const lineBreak = text.includes('\n') ? '\n' : '\r'
  for (let start = 0, line = 1; start < text.length; line += 1) {
    const found = text.indexOf(lineBreak, start)
    const end = found < 0 ? text.length : found
    if (end - start > maxLine)
      return { kind: 'too-long', file, what: `regel ${line}`, characters: end - start, limit: maxLine }
    start = end + 1
  }
  return null
}

/** A header that can't be one. */
export function longHeader(columns: readonly RawColumn[], file: string): ImportProblem | null {
  if (columns.length > maxColumns) return { kind: 'too-many-columns', file, limit: maxColumns }
  const at = columns.findIndex(({ header }) => header.length > maxName)
  return at < 0
    ? null
    : {
        kind: 'too-long',
        file,
        what: `de naam van kolom ${at + 1}`,
        characters: columns[at]?.header.length ?? 0,
        limit: maxName,
      }
}
