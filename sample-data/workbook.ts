import { strToU8, unzipSync, zipSync } from 'fflate'
import { utils, write, type WorkBook } from '@e965/xlsx'

/** Packed anew with one moment for every part: the same bytes at every run. */
export function packWorkbook(book: WorkBook, made: string, bookType: 'xlsx' | 'ods' = 'xlsx'): Uint8Array {
  const written = new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer)
  const parts = Object.entries(unzipSync(written)).map(([name, bytes]) => [
    name,
    name === 'docProps/core.xml' || name === 'meta.xml'
      ? strToU8(new TextDecoder().decode(bytes).replaceAll(/\d{4}-\d\d-\d\dT[^<]*/g, made))
      : bytes,
  ])
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, {
    level: 6,
    mtime: '1990-01-01T00:00:00',
  })
}

/** A workbook of one sheet: a title over all columns, an empty row, then the table. */
export function titledSheet(
  title: string,
  name: string,
  rows: readonly (readonly (string | number | null)[])[],
): WorkBook {
  const sheet = utils.aoa_to_sheet([[title], [], ...rows.map((row) => [...row])])
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: (rows[0]?.length ?? 1) - 1 } }]
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, name)
  return book
}
