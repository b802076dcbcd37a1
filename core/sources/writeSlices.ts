import type { ImportSlice } from './plan'
import type { DerivedColumn, LoadedColumn } from './planColumns'
import type { RawRow, RawTable } from './rawTable'
import { SliceBuffer } from './sliceBuffer'

/** Bytes in a slice, about: some megabytes, so that loading can be shown and cancelled. */
const sliceLength = 4_000_000

/** The rows as the engine reads them. */
export function* writeSlices(table: RawTable, loaded: readonly LoadedColumn[]): Generator<ImportSlice> {
  const buffer = new SliceBuffer(sliceLength + 100_000)
  const writers = loaded.map((column, at) => fieldsWriter(column, buffer, at === 0 ? '' : ','))
  let [rows, at] = [0, 0]
  for (const { cells } of rowsFor(table, loaded)) {
    for (const write of writers) write(cells, at)
    buffer.addText('\n')
    rows += 1
    at += 1
    if (buffer.length < sliceLength) continue
    yield { rows, bytes: buffer.take() }
    rows = 0
  }
  if (rows > 0) yield { rows, bytes: buffer.take() }
}

/** Columns that repeat their texts need no cells; where all do, the file isn't read again. */
function rowsFor(table: RawTable, loaded: readonly LoadedColumn[]): Iterable<Pick<RawRow, 'cells'>> {
  const needed = loaded.flatMap(({ texts, from }) => (texts === null ? from : []))
  return needed.length > 0 ? table.rows(needed) : bareRows(table.rowCount)
}

function* bareRows(count: number): Generator<Pick<RawRow, 'cells'>> {
  const row = { cells: [] }
  for (let at = 0; at < count; at += 1) yield row
}

/** @param row Counted from 0. */
type FieldsWriter = (cells: readonly string[], row: number) => void

/** Writes the value and what stands beside it; for a column that repeats its texts, made once for each text. */
function fieldsWriter(column: LoadedColumn, buffer: SliceBuffer, before: string): FieldsWriter {
  const { at, texts, read, columns } = column
  const fields = (cells: readonly string[]): string => {
    const reading = read(cells)
    let text = before
    for (const [index, derived] of columns.entries())
      text += `${index === 0 ? '' : ','}${field(derived, derived.write(reading))}`
    return text
  }
  if (texts === null) return (cells) => buffer.addText(fields(cells))
  const encoder = new TextEncoder()
  const cells: string[] = []
  const made = Array.from(texts.entries(), ([text]) => {
    cells[at] = text
    return encoder.encode(fields(cells))
  })
  return (_, row) => {
    const bytes = made[texts.codeAt(row)]
    if (bytes !== undefined) buffer.add(bytes)
  }
}

/** Only what is text can hold a sign of the dialect. */
function field({ type }: DerivedColumn, value: string | null): string {
  if (value === null) return ''
  if (type !== 'VARCHAR') return value
  return value.includes('"') ? `"${value.replaceAll('"', '""')}"` : `"${value}"`
}
