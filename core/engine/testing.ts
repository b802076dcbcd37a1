import type { ImportSlice } from '../sources/plan'

export const slice = (rows: number, csv: string): ImportSlice => ({
  rows,
  bytes: new TextEncoder().encode(csv),
})

/** A query that doesn't end in the time of a test. */
export const endless =
  'SELECT sum(a.range * b.range * c.range) FROM range(100000) a, range(100000) b, range(1000) c'
