import type { StudiedColumn } from '../studiedColumn'
import type { FileRecord, FileView } from './fileView'

/** What stands in the place of a value that isn't loaded as it is. */
export const masked = '•'

/**
 * A record without the values that the privacy screen keeps out. A line outside the table keeps its text when it is
 * alone: a title in the first column isn't a value of it. With more beside it, it may be a row.
 */
export function maskRecord(
  record: FileRecord,
  columns: readonly StudiedColumn[],
  view: FileView | undefined,
): FileRecord {
  const fields = record.fields.map(shortened)
  const isHeader = record.part === 'kop' || record.part === 'eenheden'
  const isAlone = record.part !== 'rij' && fields.filter((field) => field.trim() !== '').length < 2
  if (isHeader || isAlone) return { ...record, fields }
  for (const [at, column] of columns.entries()) {
    const position = view?.positions[at] ?? at
    if (isHidden(column) && fields[position]?.trim()) fields[position] = masked
  }
  return { ...record, fields }
}

const isHidden = ({ screening: { loaded, transform, finding } }: StudiedColumn) =>
  !loaded || transform !== null || (finding !== null && finding.action !== 'geladen')

const maxText = 200

const shortened = (field: string) => (field.length <= maxText ? field : `${field.slice(0, maxText)}…`)
