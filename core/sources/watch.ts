import type { RawRow, RawTable } from './rawTable'

/** Hears how far the reading of a file is, 0 … 1. It may throw: that ends the reading. */
export type Watch = (share: number) => void

export const unwatched: Watch = () => undefined

/** A watch over a part of the work, which for the whole runs between two shares. */
export const part =
  (watch: Watch, from: number, to: number): Watch =>
  (share) =>
    watch(from + share * (to - from))

/** The table, of which every pass over the rows is watched. */
export function watchRows(table: RawTable, watch: Watch): RawTable {
  return { ...table, rows: (needed) => watchedRows(table, watch, needed) }
}

const rowsBetween = 2000

function* watchedRows(
  { rows, rowCount }: RawTable,
  watch: Watch,
  needed: readonly number[] | undefined,
): Generator<RawRow> {
  let done = 0
  for (const row of rows(needed)) {
    yield row
    done += 1
    if (done % rowsBetween === 0) watch(done / rowCount)
  }
}
