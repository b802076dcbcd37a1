import { parse, resetSVGDefIds, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { collectingLogger, parseOptions, viewOptions } from './vegaView'

/**
 * Draws a figure's spec as an SVG text, without a DOM and without a network. Equal specs give equal texts.
 *
 * @throws {Error} with vega's own words when the spec isn't sound: a bug where the spec is ours; a raw block is tried
 *   when its cell runs.
 */
export async function drawSvg(spec: object): Promise<string> {
  const { logger, messages } = collectingLogger()
  // Vega writes its own marks into the rows it is given: let it have a copy.
  const copy = JSON.parse(JSON.stringify(spec)) as TopLevelSpec
  const { spec: compiled } = compile(copy, { logger })
  const view = new View(parse(compiled, undefined, parseOptions), {
    ...viewOptions,
    logger,
    renderer: 'none',
  })
  try {
    // Ids of clips and gradients count on over all drawings; each has its own.
    resetSVGDefIds()
    const svg = await view.toSVG()
    if (messages.length > 0) throw new Error(`The figure can't be drawn: ${messages.join('; ')}`)
    return svg
  } finally {
    view.finalize()
  }
}
