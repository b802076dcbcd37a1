import { labelSize, type Chart, type ChartInput, type Series } from './chart'
import { hatchLines } from './hatching'
import {
  blockLayer,
  lineLayer,
  textLayers,
  type PlacedBlock,
  type PlacedLine,
  type PlacedText,
} from './layers'
import { textWidth } from './textWidth'

const rowHeight = 22
const swatch = 12

/** The chart with a row of colour names above all that stands over its plot, left-aligned with the whole figure. */
export function addLegend(chart: Chart, { series, palette, width }: ChartInput): Chart {
  const places = placeEntries(series, width)
  const height = (Math.max(...places.map(({ row }) => row)) + 1) * rowHeight + 8
  const blocks: PlacedBlock[] = []
  const lines: PlacedLine[] = []
  const texts: PlacedText[] = []
  for (const { entry, x, row } of places) {
    const y = -chart.above - height + row * rowHeight + rowHeight / 2
    const block = { x: x - chart.left, x2: x - chart.left + swatch, y: y - swatch / 2, y2: y + swatch / 2 }
    blocks.push({
      ...block,
      fill: entry.colour,
      stroke: entry.hatched ? palette.muted : (entry.outline ?? entry.colour),
    })
    if (entry.hatched) lines.push(...hatchLines(block, 5, true))
    texts.push({ x: block.x2 + 6, y, text: entry.label, size: labelSize, colour: palette.ink })
  }
  const layers = [...blockLayer(blocks), ...lineLayer(lines, palette.muted, 1), ...textLayers(texts)]
  return { ...chart, above: chart.above + height, layers: [...chart.layers, ...layers] }
}

function placeEntries(series: readonly Series[], width: number) {
  let [x, row] = [0, 0]
  return series.map((entry) => {
    const wide = swatch + 6 + textWidth(entry.label, labelSize)
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1]
    const place = { entry, x, row }
    x += wide + 20
    return place
  })
}
