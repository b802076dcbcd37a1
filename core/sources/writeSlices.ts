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
  const write = (cells: readonly string[], to: SliceBuffer) => {
    const reading = read(cells)
    let separator = before
    for (const derived of columns) {
      to.addText(separator)
      addField(to, derived, derived.write(reading))
      separator = ','
    }
  }
  if (texts === null) return (cells) => write(cells, buffer)
  // All in one array, for tens of thousands of small ones lie too far apart in memory.
  const made = new SliceBuffer(0)
  const ends = [0]
  const cells: string[] = []
  for (const [text] of texts.entries()) {
    cells[at] = text
    write(cells, made)
    ends.push(made.length)
  }
  const bytes = made.take()
  return (_, row) => {
    const code = texts.codeAt(row)
    buffer.add(bytes, ends[code], ends[code + 1])
  }
}

/** Only what is text can hold a sign of the dialect. */
function addField(buffer: SliceBuffer, { type }: DerivedColumn, value: string | null): void {
  if (value === null) return
  if (type !== 'VARCHAR') return buffer.addText(value)
  buffer.addText('"')
  buffer.addText(value.includes('"') ? value.replaceAll('"', '""') : value)
  buffer.addText('"')
}
