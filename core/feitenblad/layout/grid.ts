import { pixels, type Paper } from '../paper'
import { gridRows } from './gridPlace'
import { gridColumns } from './model'

/** Millimetres: beside a page's content, and between its columns (pageStyles.ts). */
export const pageMargin = 14
export const gutter = 5

/** Of so many columns and the gutters between them, in CSS pixels. */
export function spanWidth({ width }: Paper, span: number): number {
  const column = (width - 2 * pageMargin + gutter) / gridColumns
  return pixels(span * column - gutter)
}

/** Millimetres between the rows of the grid (pageStyles.ts). */
export const rowGap = 3

/** Of so many rows of the grid in so much room, in CSS pixels. */
export function cellHeight(room: number, rows: number): number {
  const gap = pixels(rowGap)
  return ((room + gap) / gridRows) * rows - gap
}
