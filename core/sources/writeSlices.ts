import type { ImportSlice } from './plan'
import type { LoadedColumn } from './planColumns'
import type { RawTable } from './rawTable'

/** Characters in a slice, about: some megabytes, so that loading can be shown and cancelled. */
const sliceLength = 4_000_000

/** The rows as the engine reads them. */
export function* writeSlices(table: RawTable, loaded: readonly LoadedColumn[]): Generator<ImportSlice> {
  const encoder = new TextEncoder()
  const writers = loaded.map(fieldsWriter)
  let records: string[] = []
  let length = 0
  for (const { cells } of table.rows()) {
    const record = writers.map((write) => write(cells)).join(',')
    records.push(record)
    length += record.length
    if (length < sliceLength) continue
    yield sliceOf(records, encoder)
    records = []
    length = 0
  }
  if (records.length > 0) yield sliceOf(records, encoder)
}

const sliceOf = (records: readonly string[], encoder: TextEncoder): ImportSlice => ({
  rows: records.length,
  bytes: encoder.encode(`${records.join('\n')}\n`),
})

type FieldsWriter = (cells: readonly string[]) => string

/** Writes the value and what stands beside it; for a column that repeats its texts, once for each text. */
function fieldsWriter({ at, repeats, read, columns }: LoadedColumn): FieldsWriter {
  const write = (cells: readonly string[]): string => {
    const reading = read(cells)
    return columns.map((column) => quoted(column.write(reading))).join(',')
  }
  if (!repeats) return write
  const written = new Map<string, string>()
  return (cells) => {
    const text = cells[at] ?? ''
    const known = written.get(text)
    if (known !== undefined) return known
    const fields = write(cells)
    written.set(text, fields)
    return fields
  }
}

const quoted = (value: string | null) => (value === null ? '' : `"${value.replaceAll('"', '""')}"`)
