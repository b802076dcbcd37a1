import { palettes } from './colours'
import type { Sheet } from './composeSpec'
import type { Figure, FigureInput } from './model'

/**
 * What stands around a drawing: its words, and its notes unless those stand beside it.
 *
 * @param width Of the drawing, in pixels; default that of the figure.
 */
export const sheetOf = (
  { notesApart = false, scheme, ...input }: Pick<FigureInput, 'notesApart' | 'scheme' | 'width'>,
  { title, subtitle, notes, alternative }: Pick<Figure, 'title' | 'subtitle' | 'notes' | 'alternative'>,
  width: number = input.width,
): Sheet => ({
  title,
  subtitle,
  notes: notesApart ? [] : notes,
  description: alternative,
  width,
  palette: palettes[scheme],
})
