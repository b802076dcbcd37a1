import { smallSize, type Chart, type ChartInput } from './chart'
import { textLayers, type PlacedText } from './layers'
import { wrapText } from './textWidth'

/** The chart with words for its value axis: below the axis of lying bars, else above the plot at the left. */
export function addAxisTitle(chart: Chart, { axisTitle, palette, width }: ChartInput, lying: boolean): Chart {
  if (!axisTitle) return chart
  const lines = wrapText(axisTitle, smallSize, lying ? chart.width + chart.right : width)
  const height = lines.length * lineHeight
  const top = lying ? chart.height + chart.below - 4 : -chart.above - height
  const texts = lines.map((text, line): PlacedText => {
    const y = top + (line + 0.5) * lineHeight
    return { x: lying ? 0 : -chart.left, y, text, size: smallSize, colour: palette.muted }
  })
  const room = lying ? { below: chart.below + height } : { above: chart.above + height + 6 }
  return { ...chart, ...room, layers: [...chart.layers, ...textLayers(texts)] }
}

const lineHeight = 16
