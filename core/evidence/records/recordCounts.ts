/** A count of a result with the records behind it. */
export interface RecordCount {
  /** Counts of one row stand beside each other: its groups, as text. */
  readonly row: string
  /** As it is published; null when it is hidden. */
  readonly published: number | null
  /** Keys of the records that are counted. */
  readonly records: ReadonlySet<string>
}

/**
 * The counts of one cell of which the records are known. A count that isn't the number of its records (it was rounded, or
 * counts something else) is left out.
 */
export type RecordCounts = readonly RecordCount[]

/** With the sum over all rows, which a reader knows too, where no record stands in two of them. */
export function withTotal(counts: RecordCounts, total: number): RecordCounts {
  const records = new Set(counts.flatMap((count) => [...count.records]))
  const isPartition = counts.reduce((sum, count) => sum + count.records.size, 0) === records.size
  return isPartition && records.size === total ? [...counts, { row: '', published: total, records }] : counts
}
