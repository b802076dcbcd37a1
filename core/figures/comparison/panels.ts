import { labelSize, type Chart } from '../chart'
import type { Palette } from '../colours'
import { textLayers } from '../layers'

/** One of the charts that stand under each other, with what it is about. */
export interface Panel {
  readonly heading: string
  readonly chart: Chart
}

const headingHeight = 24
const gap = 14

/** Small multiples: charts of the same width under each other, each under its heading, as one chart. */
export function stackPanels(panels: readonly Panel[], { ink }: Palette): Chart {
  const [first] = panels
  if (first === undefined) throw new Error('There is no panel to stack.')
  const layers: object[] = []
  let top = 0
  for (const [at, { heading, chart }] of panels.entries()) {
    if (at > 0) top += gap + headingHeight + chart.above
    const y = top - chart.above - headingHeight / 2
    layers.push(
      ...textLayers([{ x: -chart.left, y, text: heading, size: labelSize, weight: 600, colour: ink }]),
      ...chart.layers.map((layer) => movedDown(layer, top)),
    )
    top += chart.height + chart.below
  }
  const { width, left, right, above } = first.chart
  const below = panels.at(-1)?.chart.below ?? 0
  return { width, left, right, above: above + headingHeight, height: top - below, below, layers }
}

/** Layers place themselves in pixels, by the fields y and y2 of their data. */
function movedDown(layer: object, by: number): object {
  const { data } = layer as { data: { values: readonly Readonly<Record<string, unknown>>[] } }
  const moved = (value: unknown) => (typeof value === 'number' ? value + by : value)
  const values = data.values.map((one) => ({
    ...one,
    ...('y' in one ? { y: moved(one['y']) } : {}),
    ...('y2' in one ? { y2: moved(one['y2']) } : {}),
  }))
  return { ...layer, data: { ...data, values } }
}
