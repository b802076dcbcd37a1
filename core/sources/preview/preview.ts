import type { Reading } from '../columns/reading'
import type { RawTable } from '../rawTable'
import type { StudiedColumn } from '../studiedColumn'
import { maxPreviewRows, type FileRecord } from './fileView'
import { maskRecord, shortened } from './mask'
import type { Preview, PreviewRow } from './model'

const maxBelowShown = 20
// A table of thousands of columns shows fewer rows.
const maxPreviewCells = 12_000

/** @param columns Of the table; values that the privacy screen doesn't load as they are stand nowhere in the preview. */
export function makePreview(table: RawTable, columns: readonly StudiedColumn[]): Preview {
  const count = Math.max(5, Math.min(maxPreviewRows, Math.floor(maxPreviewCells / columns.length)))
  const rows: PreviewRow[] = []
  const stored: FileRecord[] = []
  for (const { row, cells } of table.rows()) {
    if (rows.length === count) break
    rows.push({ row, cells: columns.map((column) => readShown(column, cells)) })
    stored.push({ row, fields: cells, part: 'rij' })
  }
  const { view } = table
  const last = rows.at(-1)?.row ?? Infinity
  const below = view?.below.filter(({ part }) => part !== 'andere-tabel').slice(0, maxBelowShown) ?? []
  const records =
    view === undefined
      ? stored
      : [...view.records.filter(({ row, part }) => row <= last || part !== 'rij'), ...below]
  return {
    form: view?.form ?? 'cellen',
    records: records.map((record) => maskRecord(record, columns, view)),
    rows,
  }
}

function readShown({ read, screening }: StudiedColumn, cells: readonly string[]): Reading | null {
  return screening.loaded && screening.transform !== 'pseudoniem' ? shortReading(read(cells)) : null
}

const shortReading = (reading: Reading | null): Reading | null =>
  reading === null || reading.value === null ? reading : { value: shortened(reading.value), reason: null }
