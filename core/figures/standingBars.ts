import { addAxisTitle } from './axisTitle'
import { barBlock, barLayers, laneMiddle, laneWidth, type BarLayout } from './barLayer'
import { describeMark, groupedBars, stackedBars, type Bar } from './bars'
import { labelSize, lineHeight, mostLabelledMarks, smallSize, type Chart, type ChartInput } from './chart'
import { emptyMark } from './emptyMark'
import { blockLayer, haloLayers, textLayers, type PlacedText } from './layers'
import { leastStep } from './measure'
import { referenceLayers, withReference } from './reference'
import { segmentGrounds, segmentLabels, standingTail } from './segmentLabels'
import { textWidth, wrapText } from './textWidth'
import { tickText } from './valueAxis'
import { placeValue, valueScale } from './valueScale'

/** Bars from the bottom up, categories from left to right; null when the labels don't fit under their bars. */
export function standingBars(input: ChartInput, stacked: boolean, whole: number | null): Chart | null {
  const height = Math.round(Math.min(320, Math.max(170, input.width * 0.4)))
  const bars = stacked ? stackedBars(input) : groupedBars(input)
  const values = withReference(
    bars.map(({ tot }) => tot),
    input,
  )
  const scale = valueScale(values, height, whole, leastStep(input.measure))
  const left =
    Math.ceil(Math.max(...scale.ticks.map((tick) => textWidth(tickText(tick, input.measure), smallSize)))) + 8
  const width = input.width - left - 4
  const step = width / input.categories.length
  const lanes = stacked ? 1 : input.series.length
  const layout: BarLayout = {
    direction: 'staand',
    scale,
    step,
    band: Math.min(step * 0.66, 64 * lanes),
    lanes,
    stacked,
  }
  if (!labelsFit(input, layout)) return null
  const labels = input.categories.map((category) => wrapText(category, labelSize, step - 8))
  const under = input.categories.some((category) => input.under(category) !== null) ? lineHeight : 0
  const below = Math.max(...labels.map((lines) => lines.length)) * lineHeight + under + 8
  const texts = [
    ...labels.flatMap((lines, index) => labelTexts(lines, index, layout, input)),
    ...(stacked
      ? [...segmentLabels(bars, layout, input), ...standingTail(bars, layout, input)]
      : valueTexts(bars, layout, input)),
  ]
  const grounds = stacked ? segmentGrounds(bars, layout, input) : []
  const layers = [
    ...barLayers(bars, layout, input),
    ...referenceLayers(input, scale, { lying: false, width, height, left, right: 4 }),
    ...blockLayer(grounds),
    ...(input.reference && !stacked ? haloLayers(valueTexts(bars, layout, input), input.palette.paper) : []),
    ...textLayers(texts),
  ]
  return addAxisTitle({ width, height, left, right: 4, above: 14, below, layers }, input, false)
}

function labelsFit({ categories, marks, under }: ChartInput, layout: BarLayout): boolean {
  const room = layout.step - 8
  const words = categories.flatMap((category) => category.split(/\s+/))
  const values = layout.stacked || marks.length > mostLabelledMarks ? [] : marks.map(({ label }) => label)
  return (
    words.every((word) => textWidth(word, labelSize) <= room) &&
    categories.every((category) => textWidth(under(category) ?? '', smallSize) <= room) &&
    values.every((value) => textWidth(value, labelSize, 600) <= layout.band / layout.lanes + 6)
  )
}

function labelTexts(
  lines: readonly string[],
  index: number,
  layout: BarLayout,
  input: ChartInput,
): PlacedText[] {
  const x = (index + 0.5) * layout.step
  const top = layout.scale.length + 6 + lineHeight / 2
  const under = input.under(input.categories[index] ?? '')
  const texts = lines.map((text, line) => ({ text, line, size: labelSize, colour: input.palette.ink }))
  const all =
    under === null
      ? texts
      : [...texts, { text: under, line: lines.length, size: smallSize, colour: input.palette.muted }]
  return all.map(({ line, ...style }) => ({ x, y: top + line * lineHeight, align: 'center', ...style }))
}

function valueTexts(bars: readonly Bar[], layout: BarLayout, input: ChartInput): PlacedText[] {
  const { marks, categories, series, palette } = input
  const style = { size: labelSize, weight: 600, align: 'center' } as const
  const shown = bars.flatMap((bar): PlacedText[] => {
    if (marks.length > mostLabelledMarks) return []
    const block = barBlock(bar, layout)
    // A bar hangs from 0 when its value is below it: then the value stands under its end.
    const y = bar.tot < 0 ? Math.max(block.y, block.y2) + 10 : Math.min(block.y, block.y2) - 9
    return [{ x: (block.x + block.x2) / 2, y, text: bar.mark.label, ...style, colour: palette.ink }]
  })
  const baseline = layout.scale.length - placeValue(0, layout.scale)
  const empty = marks.flatMap((mark): PlacedText[] => {
    if (mark.value !== null) return []
    const lane = series.findIndex(({ name }) => name === mark.series)
    const sign = emptyMark(mark, laneWidth(layout))
    const x = laneMiddle(categories.indexOf(mark.category), lane, layout)
    const description = describeMark(mark, input)
    return [{ x, y: baseline - 9, ...style, ...sign, colour: palette.muted, description }]
  })
  return [...shown, ...empty]
}
