import { addAxisTitle } from './axisTitle'
import { barBlock, barLayers, laneMiddle, type BarLayout } from './barLayer'
import { groupedBars, stackedBars, describeMark, type Bar } from './bars'
import { categoryLabel, categoryTexts } from './categoryLabels'
import { labelSize, mostLabelledMarks, smallSize, type Chart, type ChartInput } from './chart'
import { emptyMark } from './emptyMark'
import { blockLayer, haloLayers, textLayers, type PlacedText } from './layers'
import { leastStep } from './measure'
import { referenceLayers, roomAbove, withReference } from './reference'
import { narrowLabels, segmentGrounds, segmentLabels, stackTail, tailText } from './segmentLabels'
import { textWidth } from './textWidth'
import { placeValue, valueScale } from './valueScale'

/** Bars from left to right, one category under the other, labels at the left edge of the figure. */
export function lyingBars(input: ChartInput, stacked: boolean, whole: number | null): Chart {
  const labels = input.categories.map((category) => categoryLabel(category, input))
  const names = Math.ceil(Math.max(...labels.map(({ width }) => width))) + 12
  const left = names + Math.ceil(Math.max(0, ...negativeWidths(input, stacked)))
  const right = Math.ceil(Math.max(18, ...valueWidths(input, stacked))) + 8
  const width = Math.max(80, input.width - left - right)
  const lanes = stacked ? 1 : input.series.length
  const band = lanes > 1 ? lanes * 17 : stacked ? 24 : 18
  const step = Math.max(band + (stacked ? 20 : 10), ...labels.map(({ height }) => height + 8))
  const bars = stacked ? stackedBars(input) : groupedBars(input)
  const values = withReference(
    bars.map(({ tot }) => tot),
    input,
  )
  const scale = valueScale(values, width, whole, leastStep(input.measure))
  const layout: BarLayout = { direction: 'liggend', scale, step, band, lanes, stacked }
  const texts = [
    ...labels.flatMap((label, index) => categoryTexts(label, (index + 0.5) * step, left, input)),
    ...(stacked
      ? [
          ...segmentLabels(bars, layout, input),
          ...narrowLabels(bars, layout, input),
          ...stackTail(bars, layout, input),
        ]
      : [...valueTexts(bars, layout, input), ...emptyTexts(layout, input)]),
  ]
  const grounds = stacked ? segmentGrounds(bars, layout, input) : []
  const height = step * input.categories.length
  const layers = [
    ...barLayers(bars, layout, input),
    ...referenceLayers(input, scale, { lying: true, width, height, left, right }),
    ...blockLayer(grounds),
    ...(input.reference && !stacked ? haloLayers(valueTexts(bars, layout, input), input.palette.paper) : []),
    ...textLayers(texts),
  ]
  const chart = { width, height, left, right, above: roomAbove(input), below: 26, layers }
  return addAxisTitle(chart, input, true)
}

function valueWidths(input: ChartInput, stacked: boolean): number[] {
  const { marks, categories } = input
  if (!stacked && marks.length > mostLabelledMarks) return []
  if (!stacked)
    return marks.map(({ label, value }) =>
      value !== null && value < 0 ? 0 : textWidth(label, labelSize, 600) + 6,
    )
  return categories.map((category) => textWidth(tailText(category, input), smallSize) + 6)
}

// What is below 0 has its value at the left of its bar.
function negativeWidths({ marks }: ChartInput, stacked: boolean): number[] {
  if (stacked || marks.length > mostLabelledMarks) return []
  return marks.flatMap(({ label, value }) =>
    value !== null && value < 0 ? [textWidth(label, labelSize, 600) + 8] : [],
  )
}

function valueTexts(bars: readonly Bar[], layout: BarLayout, { marks, palette }: ChartInput): PlacedText[] {
  if (marks.length > mostLabelledMarks) return []
  return bars.map((bar): PlacedText => {
    const block = barBlock(bar, layout)
    const y = (block.y + block.y2) / 2
    const text = { y, text: bar.mark.label, ...value, colour: palette.ink }
    if (bar.tot < 0) return { x: Math.min(block.x, block.x2) - 6, align: 'right', ...text }
    return { x: Math.max(block.x, block.x2) + 6, ...text }
  })
}

const value = { size: labelSize, weight: 600 } as const

// At the baseline, whatever the hidden value is.
function emptyTexts(layout: BarLayout, input: ChartInput): PlacedText[] {
  const { marks, categories, series, palette } = input
  return marks.flatMap((mark) => {
    if (mark.value !== null) return []
    const lane = series.findIndex(({ name }) => name === mark.series)
    const y = laneMiddle(categories.indexOf(mark.category), lane, layout)
    const sign = emptyMark(mark, layout.scale.length)
    const x = placeValue(0, layout.scale) + 6
    return [{ x, y, ...value, ...sign, colour: palette.muted, description: describeMark(mark, input) }]
  })
}
