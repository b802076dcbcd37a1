import type { StudiedColumn } from '../studiedColumn'
import { isPersonalText } from '../privacy/personalText'
import type { FileRecord, FileView, RecordPart } from './fileView'

/** What stands in the place of a value that isn't loaded as it is. */
export const masked = '•'

/**
 * A record without the values that the privacy screen keeps out. A line outside the table that is alone in the first
 * column is a title or a note, no value of that column; what is personal in it by itself is hidden all the same. Of a row that doesn't fit
 * the columns all fields are hidden as soon as one column is.
 */
export function maskRecord<R extends FileRecord>(
  record: R,
  columns: readonly StudiedColumn[],
  view: FileView | undefined,
): R {
  const fields = record.fields.map(shortened)
  if (unplaced.has(record.part)) return { ...record, fields: maskUnplaced(fields, columns.some(isHidden)) }
  if (record.part === 'kop' || record.part === 'eenheden') return { ...record, fields }
  const positions = columns.map((_, at) => view?.positions[at] ?? at)
  const hidden = positions.filter((_, at) => columns[at] !== undefined && isHidden(columns[at]))
  const isOutside = record.part !== 'rij'
  const isNote = isOutside && fields.filter((field) => field.trim() !== '').length < 2
  const covers = (field: string, at: number) =>
    (hidden.includes(at) && !(isNote && at === positions[0])) || (isOutside && isPersonalText(field))
  return {
    ...record,
    fields: fields.map((field, at) => (field.trim() !== '' && covers(field, at) ? masked : field)),
  }
}

const unplaced: ReadonlySet<RecordPart> = new Set(['te-breed', 'te-smal', 'tussenkop', 'afgebroken'])

/** Nobody knows which field belongs to which column: where one is kept out, each may be of it. */
const maskUnplaced = (fields: readonly string[], isAnyHidden: boolean) =>
  fields.map((field) => (field.trim() !== '' && (isAnyHidden || isPersonalText(field)) ? masked : field))

/** A text outside the table, hidden when it is personal by itself. */
export const maskText = (text: string): string => (isPersonalText(text) ? masked : shortened(text))

const isHidden = ({ screening: { loaded, transform, finding } }: StudiedColumn) =>
  !loaded || transform !== null || (finding !== null && finding.action !== 'geladen')

const maxText = 200

/** A text as the preview shows it: its first 200 characters. */
export const shortened = (field: string): string =>
  field.length <= maxText ? field : `${field.slice(0, maxText)}…`
