import type { StudiedColumn } from '../studiedColumn'
import { isPersonalText } from '../privacy/personalText'
import type { FileRecord, FileView, RecordPart } from './fileView'

/** What stands in the place of a value that isn't loaded as it is. */
export const masked = '•'

/**
 * A record without the values that the privacy screen keeps out. A line outside the table keeps its text when it is
 * alone: a title in the first column isn't a value of it. With more beside it, it may be a row. Of a row that doesn't fit
 * the columns all fields are hidden as soon as one column is.
 */
export function maskRecord<R extends FileRecord>(
  record: R,
  columns: readonly StudiedColumn[],
  view: FileView | undefined,
): R {
  const fields = record.fields.map(shortened)
  if (unplaced.has(record.part)) return { ...record, fields: maskUnplaced(fields, columns.some(isHidden)) }
  const isHeader = record.part === 'kop' || record.part === 'eenheden'
  const isAlone = record.part !== 'rij' && fields.filter((field) => field.trim() !== '').length < 2
  if (isHeader || isAlone) return { ...record, fields }
  for (const [at, column] of columns.entries()) {
    const position = view?.positions[at] ?? at
    if (isHidden(column) && fields[position]?.trim()) fields[position] = masked
  }
  return { ...record, fields }
}

const unplaced: ReadonlySet<RecordPart> = new Set(['te-breed', 'te-smal', 'tussenkop', 'afgebroken'])

/** Nobody knows which field belongs to which column: where one is kept out, each may be of it. */
const maskUnplaced = (fields: readonly string[], isAnyHidden: boolean) =>
  fields.map((field) => (field.trim() !== '' && (isAnyHidden || isPersonalText(field)) ? masked : field))

const isHidden = ({ screening: { loaded, transform, finding } }: StudiedColumn) =>
  !loaded || transform !== null || (finding !== null && finding.action !== 'geladen')

const maxText = 200

const shortened = (field: string) => (field.length <= maxText ? field : `${field.slice(0, maxText)}…`)
