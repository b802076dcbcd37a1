import { lookChannels, pixels } from './markChannels'
import { addAxisTitle } from './axisTitle'
import { describeMark } from './bars'
import { categoryLabel, categoryTexts } from './categoryLabels'
import { labelSize, mostLabelledMarks, type Chart, type ChartInput, type Series } from './chart'
import { emptyMark } from './emptyMark'
import { haloLayers, lineLayer, textLayers, type PlacedLine, type PlacedText } from './layers'
import type { Mark } from './marks'
import { leastStep } from './measure'
import { referenceLayers, roomAbove, withReference } from './reference'
import { textWidth } from './textWidth'
import { categoryAxis, valueChannel } from './valueAxis'
import { placeValue, valueScale, type ValueScale } from './valueScale'

/** Points with their intervals, one category under the other, series in lanes. The point of a small group is open. */
export function pointChart(input: ChartInput): Chart {
  const labels = input.categories.map((category) => categoryLabel(category, input))
  const left = Math.ceil(Math.max(...labels.map(({ width }) => width))) + 12
  const right = Math.ceil(Math.max(18, ...labelWidths(input))) + 10
  const width = Math.max(80, input.width - left - right)
  const lanes = input.series.length
  const band = lanes * (lanes > 1 ? 18 : 22)
  const step = Math.max(band + 10, ...labels.map(({ height }) => height + 10))
  const scale = valueScale(withReference(extremes(input), input), width, null, leastStep(input.measure))
  const placed = input.marks.flatMap((mark): PlacedMark[] => {
    const lane = input.series.findIndex(({ name }) => name === mark.series)
    const series = input.series[lane]
    if (series === undefined) return []
    const middle = input.categories.indexOf(mark.category) * step + step / 2
    return [{ mark, series, y: middle + (lane - (lanes - 1) / 2) * (band / lanes) }]
  })
  const height = step * input.categories.length
  const texts = labels.flatMap((label, index) => categoryTexts(label, (index + 0.5) * step, left, input))
  const values = placed.flatMap((one) => markText(one, scale, input))
  const layers = [
    axisLayer(input, scale, height),
    ...referenceLayers(input, scale, { lying: true, width, height, left, right }),
    ...input.series.flatMap((series) =>
      lineLayer(
        placed.filter((one) => one.series === series).flatMap((one) => intervalLines(one, scale)),
        series.colour,
        1.75,
      ),
    ),
    pointLayer(placed, scale, input),
    ...(input.reference ? haloLayers(values, input.palette.paper) : []),
    ...textLayers([...texts, ...values]),
  ]
  const chart = { width, height, left, right, above: roomAbove(input), below: 26, layers }
  return addAxisTitle(chart, input, true)
}

interface PlacedMark {
  readonly mark: Mark
  readonly series: Series
  readonly y: number
}

function extremes({ marks }: ChartInput): number[] {
  return marks.flatMap(({ value, interval }) =>
    value === null ? [] : interval === null ? [value] : [value, interval.low, interval.high],
  )
}

function labelWidths({ marks }: ChartInput): number[] {
  return marks.length > mostLabelledMarks
    ? []
    : marks.map(({ label }) => textWidth(label, labelSize, 600) + 8)
}

// The axis and its grid, with the line at 0 that the names stand beside.
function axisLayer(input: ChartInput, scale: ValueScale, height: number): object {
  const { palette, categories, measure } = input
  return {
    data: { values: [{ waarde: 0, plaats: 0 }] },
    mark: { type: 'point', opacity: 0, aria: false },
    encoding: {
      x: valueChannel('waarde', scale, measure, palette),
      y: {
        field: 'plaats',
        type: 'quantitative',
        scale: { domain: [0, height], nice: false },
        axis: categoryAxis(input.categoryName, categories, palette, scale),
      },
    },
  }
}

function intervalLines({ mark, y }: PlacedMark, scale: ValueScale): PlacedLine[] {
  if (mark.interval === null || mark.value === null) return []
  const [from, to] = [placeValue(mark.interval.low, scale), placeValue(mark.interval.high, scale)]
  const ends = [from, to].map((x) => ({ x, x2: x, y: y - 4, y2: y + 4 }))
  return [{ x: from, x2: to, y, y2: y }, ...ends]
}

function pointLayer(placed: readonly PlacedMark[], scale: ValueScale, input: ChartInput): object {
  const shown = placed.filter(({ mark }) => mark.value !== null)
  return {
    data: {
      values: shown.map(({ mark, series, y }) => ({
        x: placeValue(mark.value ?? 0, scale),
        y,
        categorie: mark.category,
        reeks: series.label,
        waarde: mark.value,
        n: mark.n,
        vulling: mark.state === 'kleine-groep' ? input.palette.paper : series.colour,
        rand: series.colour,
        omschrijving: describeMark(mark, input),
      })),
    },
    mark: { type: 'point', size: 80, opacity: 1, strokeWidth: 2, ariaRoleDescription: 'punt' },
    encoding: {
      x: { field: 'x', ...pixels },
      y: { field: 'y', ...pixels },
      ...lookChannels,
    },
  }
}

function markText({ mark, y }: PlacedMark, scale: ValueScale, input: ChartInput): PlacedText[] {
  const style = { y, size: labelSize, weight: 600 } as const
  if (mark.value === null) {
    const x = placeValue(0, scale) + 6
    const sign = emptyMark(mark, scale.length)
    return [{ x, ...style, ...sign, colour: input.palette.muted, description: describeMark(mark, input) }]
  }
  if (input.marks.length > mostLabelledMarks) return []
  const end = placeValue(Math.max(mark.value, mark.interval?.high ?? mark.value), scale)
  return [{ x: end + 8, ...style, text: mark.label, colour: input.palette.ink }]
}
