import type { ImportSlice } from '../sources/plan'

export const slice = (rows: number, csv: string): ImportSlice => ({
  rows,
  bytes: new TextEncoder().encode(csv),
})
