import type { Figure, FigureInput } from './model'
import { figureNotes } from './notes'

export type FigureBase = Pick<Figure, 'name' | 'title' | 'data' | 'hidden' | 'shares'>

/** A figure that says why there is nothing to draw. */
export function withheldFigure(
  base: FigureBase,
  input: Pick<FigureInput, 'flags' | 'sources' | 'roles' | 'protection' | 'weergave'>,
  reason: string,
): Figure {
  const notes = figureNotes(input, null, [])
  const alternative = `${base.title}. Niet getoond: ${reason}`
  return { ...base, subtitle: '', spec: null, withheld: reason, notes, alternative }
}
