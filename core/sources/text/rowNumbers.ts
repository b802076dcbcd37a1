import { isBlank } from './delimiter'

/**
 * The records with an empty name put before the header of a table that R's `write.table` made: it numbers or names the
 * rows and has no name for that column. Null for a table of any other kind; a name may be missing anywhere then.
 *
 * @param records Trimmed fields.
 * @param isByR Whether the file is certainly R's; else the numbers of the rows have to show it.
 */
export function nameRowNumbers(
  records: readonly (readonly string[])[],
  width: number,
  isByR: boolean,
): readonly (readonly string[])[] | null {
  const at = records.findIndex((fields) => !isBlank(fields))
  const rows = records.slice(at + 1).filter((fields) => !isBlank(fields))
  const header = records[at]
  const isNumbered = rows.every(
    (fields, index) => fields.length === width && (isByR || fields[0] === String(index + 1)),
  )
  if (header?.length !== width - 1 || rows.length < 2 || !isNumbered) return null
  return [...records.slice(0, at), ['', ...header], ...records.slice(at + 1)]
}
