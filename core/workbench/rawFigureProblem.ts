import { buildFigure } from '../figures/buildFigure'
import { drawSvg } from '../figures/drawSvg'
import { pageWidth } from '../figures/pageWidth'
import { checkVegaLite } from '../figures/raw/checkVegaLite'
import type { FiguurCell, Notebook } from '../notebook/model'
import type { VegaLiteKeys } from '../notebook/figuurKeys'
import { placeInYaml } from '../workspace/placeInYaml'
import type { CellError, CellOutput } from './model'

/**
 * Why a raw vega-lite block can't be drawn, with its place in the cell; null when it can. It is drawn once in each view:
 * what vega objects to is known here, not when a sheet is exported.
 */
export async function rawFigureProblem(
  cell: FiguurCell,
  keys: VegaLiteKeys,
  output: CellOutput,
  { text }: Notebook,
): Promise<CellError | null> {
  const fault = await checkVegaLite(keys['vega-lite'])
  if (fault !== null) {
    const path = fault.path.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.')
    const at = placeInYaml(text.slice(cell.bodyFrom, cell.bodyTo), ['vega-lite', ...fault.path])
    return { text: `vega-lite${path === '' ? '' : `, ${path}`}: ${fault.reason}.`, at }
  }
  const { table, roles, sources, assessment } = output
  const { flags, protection } = assessment
  for (const weergave of ['intern', 'publicatie'] as const) {
    const view = { weergave, width: pageWidth, scheme: 'licht' } as const
    const figure = buildFigure({ name: cell.name, keys, table, roles, sources, flags, protection, ...view })
    const problem = figure.spec === null ? null : await drawingProblem(figure.spec)
    if (problem !== null) return { text: `vega-lite kan dit niet tekenen: ${problem}`, at: null }
  }
  return null
}

// In vega's own words: there is no list of them to translate.
async function drawingProblem(spec: object): Promise<string | null> {
  try {
    await drawSvg(spec)
    return null
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^The figure can't be drawn: /, '') : String(error)
  }
}
