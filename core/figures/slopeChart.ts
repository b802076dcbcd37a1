import { lookChannels, pixels } from './markChannels'
import { describeMark } from './bars'
import { labelSize, lineHeight, type Chart, type ChartInput, type Series } from './chart'
import { lineLayer, textLayers, type PlacedLine, type PlacedText } from './layers'
import type { Mark } from './marks'
import { formatMeasure, type Measure } from './measure'
import { readPeriod } from './period'
import { spread } from './spread'
import { textWidth, wrapText } from './textWidth'

/**
 * Lines between two moments, with the value at both ends and the name at the right one. There is no axis: heights only
 * compare, and don't start at 0.
 */
export function slopeChart(input: ChartInput): Chart {
  const ends = input.categories.map((category) => endTexts(category, input))
  const left = Math.ceil(Math.max(40, ...(ends[0] ?? []).map(({ width }) => width))) + 14
  const right = Math.ceil(Math.max(40, ...(ends[1] ?? []).map(({ width }) => width))) + 14
  const width = Math.max(80, Math.min(input.width - left - right, 460))
  const lines = Math.max(1, ...ends.map((texts) => texts.reduce((sum, text) => sum + text.lines.length, 0)))
  const height = Math.round(Math.max(160, Math.min(300, input.width * 0.45), lines * lineHeight))
  const place = heightScale(input.marks, height)
  const plot: Plot = { input, width, height, place }
  const heads = input.categories.map((category, side): PlacedText => {
    const x = side === 0 ? 0 : width
    const text = readPeriod(category)?.label ?? category
    const style = { size: labelSize, weight: 600, colour: input.palette.ink } as const
    return { x, y: -24, text, align: side === 0 ? 'right' : 'left', ...style }
  })
  const posts = [0, width].map((x): PlacedLine => ({ x, x2: x, y: -10, y2: height + 10 }))
  const sides = ends.map((texts, side) => placeEnds(texts, side, plot))
  const layers = [
    ...lineLayer(posts, input.palette.rule, 1),
    ...input.series.flatMap((series) => lineLayer(seriesLine(series, plot), series.colour, 2)),
    ...lineLayer(
      sides.flatMap(({ leaders }) => leaders),
      input.palette.muted,
      0.75,
    ),
    pointLayer(plot),
    ...textLayers([...heads, ...sides.flatMap(({ texts }) => texts)]),
  ]
  // The figure keeps its width: what the plot doesn't take stays empty at the right.
  return { width, height, left, right: input.width - left - width, above: 36, below: 14, layers }
}

/** Why the rows can't be drawn as lines between two moments; null when they can. */
export function slopeProblem(categories: readonly string[]): string | null {
  if (categories.length === 2) return null
  const found = categories.length === 1 ? 'is er één' : `zijn er ${categories.length}`
  return `Een helling loopt van één moment naar een tweede, maar op de x-as ${found}. Kies er in de query twee, of neem soort: lijn.`
}

interface Plot {
  readonly input: ChartInput
  readonly width: number
  readonly height: number
  readonly place: (value: number) => number
}

interface EndText {
  readonly mark: Mark
  readonly series: Series
  readonly lines: readonly string[]
  readonly width: number
}

// The name stands at the right end; at the left one when there is no value at the right.
function endTexts(category: string, input: ChartInput): EndText[] {
  const isLast = category === input.categories[1]
  const widest = Math.max(70, input.width * (isLast ? 0.34 : 0.26))
  return input.series.flatMap((series) => {
    const mark = input.marks.find((one) => one.category === category && one.series === series.name)
    if (mark === undefined || (mark.value === null && mark.state !== 'beschermd')) return []
    const other = input.marks.find((one) => one.category !== category && one.series === series.name)
    const named = isLast || other === undefined || (other.value === null && other.state !== 'beschermd')
    const text = named && series.label !== '' ? `${mark.label} ${series.label}` : mark.label
    const lines = wrapText(text, labelSize, widest)
    return [{ mark, series, lines, width: Math.max(...lines.map((line) => textWidth(line, labelSize))) }]
  })
}

function placeEnds(ends: readonly EndText[], side: number, { input, width, height, place }: Plot) {
  const wanted = ends.map(({ mark }) => (mark.value === null ? height : place(mark.value)))
  const tallest = Math.max(1, ...ends.map(({ lines }) => lines.length))
  const places = spread(wanted, tallest * lineHeight, 0, height)
  const [edge, out] = side === 0 ? [0, -1] : [width, 1]
  const leaders = ends.flatMap(({ mark }, index): PlacedLine[] => {
    const [from = 0, to = 0] = [wanted[index], places[index]]
    if (mark.value === null || Math.abs(from - to) < 3) return []
    return [{ x: edge + out * 5, y: from, x2: edge + out * 11, y2: to }]
  })
  const texts = ends.flatMap(({ mark, lines }, index) =>
    lines.map((text, line): PlacedText => {
      const y = (places[index] ?? 0) + (line - (lines.length - 1) / 2) * lineHeight
      const align = side === 0 ? 'right' : 'left'
      const hidden = mark.state === 'beschermd'
      const colour = hidden ? input.palette.muted : input.palette.ink
      const said = hidden ? { description: describeMark(mark, input) } : {}
      return { x: edge + out * 13, y, text, size: labelSize, colour, align, ...said }
    }),
  )
  return { leaders, texts }
}

function seriesLine(series: Series, { input, width, place }: Plot): PlacedLine[] {
  const [from, to] = input.categories.map(
    (category) =>
      input.marks.find((mark) => mark.category === category && mark.series === series.name)?.value ?? null,
  )
  if (from === null || to === null || from === undefined || to === undefined) return []
  return [{ x: 0, y: place(from), x2: width, y2: place(to) }]
}

function pointLayer({ input, width, place }: Plot): object {
  const shown = input.marks.filter(({ value }) => value !== null)
  return {
    data: {
      values: shown.map((mark) => {
        const colour = input.series.find(({ name }) => name === mark.series)?.colour ?? input.palette.ink
        return {
          x: mark.category === input.categories[0] ? 0 : width,
          y: place(mark.value ?? 0),
          categorie: mark.category,
          reeks: mark.series,
          waarde: mark.value,
          n: mark.n,
          vulling: mark.state === 'kleine-groep' ? input.palette.paper : colour,
          rand: colour,
          omschrijving: describeMark(mark, input),
        }
      }),
    },
    mark: { type: 'point', size: 64, opacity: 1, strokeWidth: 1.5, ariaRoleDescription: 'punt' },
    encoding: {
      x: { field: 'x', ...pixels },
      y: { field: 'y', ...pixels },
      ...lookChannels,
    },
  }
}

function heightScale(marks: readonly Mark[], height: number): (value: number) => number {
  const values = marks.flatMap(({ value }) => (value === null ? [] : [value]))
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  const span = highest - lowest
  if (!(span > 0)) return () => height / 2
  return (value) => height - ((value - lowest) / span) * height
}

/** `van 5,5% tot 6,1%`: what the heights run between, for the line that says there is no 0. */
export function slopeRange(marks: readonly Mark[], measure: Measure): string | null {
  const values = marks.flatMap(({ value }) => (value === null ? [] : [value]))
  if (values.length === 0 || Math.min(...values) === Math.max(...values)) return null
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => formatMeasure(value, measure))
  return `De hoogte loopt van ${low} tot ${high} en begint niet bij 0`
}
