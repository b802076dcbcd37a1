import { barBlock, barLayers, laneMiddle, type BarLayout } from './barLayer'
import { groupedBars, stackedBars, describeMark, type Bar } from './bars'
import { labelSize, lineHeight, mostLabelledMarks, smallSize, type Chart, type ChartInput } from './chart'
import { emptyMark } from './emptyMark'
import { blockLayer, textLayers, type PlacedText } from './layers'
import { narrowLabels, segmentGrounds, segmentLabels, stackTail, tailText } from './segmentLabels'
import { textWidth, wrapText } from './textWidth'
import { placeValue, valueScale } from './valueScale'

/** Bars from left to right, one category under the other, labels at the left edge of the figure. */
export function lyingBars(input: ChartInput, stacked: boolean, whole: number | null): Chart {
  const labels = input.categories.map((category) => categoryLabel(category, input))
  const left = Math.ceil(Math.max(...labels.map(({ width }) => width))) + 12
  const right = Math.ceil(Math.max(18, ...valueWidths(input, stacked))) + 8
  const width = Math.max(80, input.width - left - right)
  const lanes = stacked ? 1 : input.series.length
  const band = lanes > 1 ? lanes * 17 : stacked ? 24 : 18
  const step = Math.max(band + (stacked ? 20 : 10), ...labels.map(({ height }) => height + 8))
  const bars = stacked ? stackedBars(input) : groupedBars(input)
  const scale = valueScale(
    bars.map(({ tot }) => tot),
    width,
    whole,
  )
  const layout: BarLayout = { direction: 'liggend', scale, step, band, lanes, stacked }
  const texts = [
    ...labels.flatMap((label, index) => labelTexts(label, (index + 0.5) * step, left, input)),
    ...(stacked
      ? [
          ...segmentLabels(bars, layout, input),
          ...narrowLabels(bars, layout, input),
          ...stackTail(bars, layout, input),
        ]
      : [...valueTexts(bars, layout, input), ...emptyTexts(layout, input)]),
  ]
  const grounds = stacked ? segmentGrounds(bars, layout, input) : []
  const layers = [...barLayers(bars, layout, input), ...blockLayer(grounds), ...textLayers(texts)]
  return { width, height: step * input.categories.length, left, right, above: 0, below: 26, layers }
}

interface CategoryLabel {
  readonly lines: readonly string[]
  readonly under: string | null
  readonly width: number
  readonly height: number
}

function categoryLabel(category: string, { width, under }: ChartInput): CategoryLabel {
  const lines = wrapText(category, labelSize, Math.min(260, width * 0.36))
  const second = under(category)
  const widths = [
    ...lines.map((line) => textWidth(line, labelSize)),
    second === null ? 0 : textWidth(second, smallSize),
  ]
  const height = lines.length * lineHeight + (second === null ? 0 : lineHeight - 1)
  return { lines, under: second, width: Math.max(...widths), height }
}

function labelTexts(
  label: CategoryLabel,
  middle: number,
  left: number,
  { palette }: ChartInput,
): PlacedText[] {
  const top = middle - label.height / 2 + lineHeight / 2
  const lines = label.lines.map((text, index) => ({
    x: -left,
    y: top + index * lineHeight,
    text,
    size: labelSize,
    colour: palette.ink,
  }))
  if (label.under === null) return lines
  const y = top + label.lines.length * lineHeight - 0.5
  return [...lines, { x: -left, y, text: label.under, size: smallSize, colour: palette.muted }]
}

function valueWidths(input: ChartInput, stacked: boolean): number[] {
  const { marks, categories } = input
  if (!stacked && marks.length > mostLabelledMarks) return []
  if (!stacked) return marks.map(({ label }) => textWidth(label, labelSize, 600) + 6)
  return categories.map((category) => textWidth(tailText(category, input), smallSize) + 6)
}

function valueTexts(bars: readonly Bar[], layout: BarLayout, { marks, palette }: ChartInput): PlacedText[] {
  if (marks.length > mostLabelledMarks) return []
  return bars.map((bar) => {
    const block = barBlock(bar, layout)
    const y = (block.y + block.y2) / 2
    return { x: Math.max(block.x, block.x2) + 6, y, text: bar.mark.label, ...value, colour: palette.ink }
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
