import { buildComparisonFigure } from '../figures/buildComparisonFigure'
import { buildFigure } from '../figures/buildFigure'
import { buildPeilingFigure } from '../figures/buildPeilingFigure'
import type { Figure } from '../figures/model'
import { textFlagsOf } from './textFlags'
import type { FigureView, NotebookState } from './model'

/** The figure of a `figuur`, `zrm` or `peiling` cell that has a result. */
export function cellFigure(state: NotebookState, id: string, view: FigureView): Figure | null {
  const found = state.cells.find(({ cell }) => cell.id === id)
  if (!found?.output) return null
  const { cell, output } = found
  const { table, roles, sources, assessment } = output
  const { shapes = null } = output
  const input = {
    table,
    roles,
    sources,
    shapes,
    flags: [...assessment.flags, ...textFlagsOf(state, id)],
    protection: assessment.protection,
    ...view,
  }
  if (cell.kind === 'figuur') return buildFigure({ ...input, name: cell.name, keys: cell.keys })
  if (cell.kind === 'peiling')
    return buildPeilingFigure({
      ...input,
      name: cell.name,
      titel: cell.titel ?? cell.vraag,
      toon: cell.toon,
      decimalen: cell.decimalen,
    })
  if (cell.kind === 'zrm' && output.zrm)
    return buildComparisonFigure({
      ...input,
      name: cell.name,
      facts: output.zrm,
      toon: cell.toon,
      isZrm: cell.meting === undefined,
      per: cell.per ?? null,
    })
  return null
}
