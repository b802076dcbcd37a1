import type { FigureNote } from '../../../figures/model'
import { line } from '../blockParts'
import type { OfficeFigure, Paragraph } from '../model'
import { textHeight } from './layout'

/** Points under a chart. */
const mostUnder = 175

const goesOn: FigureNote = { kind: 'n', text: 'Meer voorbehouden bij deze figuur staan op de volgende dia.' }

/**
 * A figure with the notes that can stand under it while it has room to be read, and the others.
 *
 * @param mark The figure's own line of sources.
 */
export function shownFigure(
  figure: OfficeFigure,
  mark: readonly Paragraph[],
  width: number,
): { readonly shown: OfficeFigure; readonly rest: readonly FigureNote[] } {
  const marks = mark.map(({ runs }): FigureNote => ({
    kind: 'bron',
    text: runs.map(({ text }) => text).join(''),
  }))
  const all = [...figure.notes, ...marks]
  const fitting = 'picture' in figure.drawn ? all.length : notesThatFit(all, width)
  const notes = fitting === all.length ? all : [...all.slice(0, fitting), goesOn]
  return { shown: { ...figure, notes }, rest: all.slice(fitting) }
}

/** How many lines can stand under a chart. */
function notesThatFit(notes: readonly FigureNote[], width: number): number {
  const heightOf = (count: number) =>
    textHeight(
      notes.slice(0, count).map(({ text }) => line('klein', text)),
      width,
    )
  let count = notes.length
  while (count > 0 && heightOf(count) > mostUnder) count -= 1
  return count === notes.length ? count : Math.max(0, count - 1)
}
