import { addAxisTitle } from './axisTitle'
import { describeMark } from './bars'
import { pieceOf } from './breaks'
import { labelSize, lineHeight, mostLabelledMarks, smallSize, type Chart, type ChartInput } from './chart'
import { haloLayers, lineLayer, textLayers, type PlacedText } from './layers'
import { protectedSign } from '../notebook/formatValue'
import type { Mark } from './marks'
import { readPeriod, type Period } from './period'
import { leastStep } from './measure'
import { referenceLayers, withReference } from './reference'
import { spread } from './spread'
import { textWidth, wrapText } from './textWidth'
import { categoryAxis, tickText, valueChannel } from './valueAxis'
import { placeValue, valueScale, type ValueScale } from './valueScale'

/** Lines over time; null when a category isn't a moment in time. Missing and protected values break the line. */
export function lineChart(input: ChartInput): Chart | null {
  const periods = new Map<string, Period>()
  for (const category of input.categories) {
    const period = readPeriod(category)
    if (period === null) return null
    periods.set(category, period)
  }
  const values = input.marks.flatMap(({ value }) => (value === null ? [] : [value]))
  const height = Math.round(Math.min(340, Math.max(180, input.width * 0.42)))
  const scale = valueScale(withReference(values, input), height, null, leastStep(input.measure))
  const left =
    Math.ceil(Math.max(...scale.ticks.map((tick) => textWidth(tickText(tick, input.measure), smallSize)))) +
    18
  const names = input.series.flatMap(({ label }) => seriesLines(label, input.width))
  const right = Math.ceil(Math.max(20, ...names.map((line) => textWidth(line, labelSize) + 16)))
  const width = Math.max(80, input.width - left - right)
  const plot: Plot = { input, scale, width, time: timeScale([...periods.values()], width), periods }
  const moments = momentTexts(plot)
  const numbers = valueTexts(plot)
  const layers = [
    ...markLayers(plot),
    ...breakLines(plot),
    ...referenceLayers(input, scale, { lying: false, width, height, left, right }),
    ...haloLayers(numbers, input.palette.paper),
    ...textLayers([...moments, ...numbers, ...breakTexts(plot), ...seriesTexts(plot), ...hiddenTexts(plot)]),
  ]
  const below = 14 + lineHeight * (moments.some(({ y }) => y > height + lineHeight) ? 2 : 1)
  const chart = { width, height, left, right, above: broken(input) ? 22 : 16, below, layers }
  return addAxisTitle(chart, input, false)
}

interface Plot {
  readonly input: ChartInput
  readonly scale: ValueScale
  readonly width: number
  readonly time: TimeScale
  readonly periods: ReadonlyMap<string, Period>
}

function markLayers({ input, scale, time, periods }: Plot): object[] {
  const axis = categoryAxis(
    input.categoryName,
    [...periods.values()].map(({ label }) => label),
    input.palette,
    scale,
  )
  const encoding = {
    x: {
      field: 'moment',
      type: 'quantitative',
      scale: { domain: time.domain, nice: false, zero: false },
      axis,
    },
    y: valueChannel('waarde', scale, input.measure, input.palette),
    detail: [
      { field: 'reeks', type: 'nominal' },
      { field: 'deel', type: 'nominal' },
    ],
  }
  const aria = { ariaRoleDescription: 'punt' }
  const stroke = { field: 'kleur', type: 'nominal', scale: null }
  const description = { field: 'omschrijving', type: 'nominal' }
  const values = input.marks.map((mark) => lineRow(mark, input, periods))
  const shown = values.filter(({ waarde }) => waarde !== null)
  return [
    {
      data: { values },
      mark: { type: 'line', strokeWidth: 2, invalid: 'break-paths-show-domains', aria: false },
      encoding: { ...encoding, stroke },
    },
    {
      data: { values: shown },
      mark: { type: 'point', filled: true, size: 44, opacity: 1, strokeWidth: 1.5, ...aria },
      encoding: {
        ...encoding,
        fill: { field: 'vulling', type: 'nominal', scale: null },
        stroke,
        description,
        tooltip: description,
      },
    },
  ]
}

function lineRow(mark: Mark, input: ChartInput, periods: ReadonlyMap<string, Period>) {
  const series = input.series.find(({ name }) => name === mark.series)
  const period = periods.get(mark.category)
  const kleur = series?.colour ?? input.palette.ink
  return {
    periode: period?.label ?? mark.category,
    moment: period?.moment ?? null,
    reeks: series?.label ?? '',
    deel: pieceOf(period?.moment ?? 0, input.breaks ?? []),
    waarde: mark.value,
    n: mark.n,
    kleur,
    vulling: mark.state === 'kleine-groep' ? input.palette.paper : kleur,
    omschrijving: describeMark(mark, input),
  }
}

function momentTexts({ input, periods, time, scale }: Plot): PlacedText[] {
  let free = Number.NEGATIVE_INFINITY
  const inTime = [...periods].toSorted(([, one], [, other]) => one.moment - other.moment)
  return inTime.flatMap(([category, { moment, label }]) => {
    const x = time.place(moment)
    const base = input.series.length > 1 ? null : input.under(category)
    const half = Math.max(textWidth(label, smallSize), textWidth(base ?? '', smallSize)) / 2
    if (x - half < free) return []
    free = x + half + 12
    const y = scale.length + 6 + lineHeight / 2
    const style = { size: smallSize, colour: input.palette.muted, align: 'center' } as const
    const under = base === null ? [] : [{ x, y: y + lineHeight, text: base, ...style }]
    return [{ x, y, text: label, ...style }, ...under]
  })
}

const broken = ({ breaks = [] }: ChartInput) => breaks.length > 0

/** Between the last moment before the break and the first one after it: halfway, or behind the names of lines that end there. */
function breakPlaces(plot: Plot): number[] {
  const { input, periods, time } = plot
  const named = lineEnds(plot).map(({ lines, x }) => ({
    from: x,
    to: x + Math.max(...lines.map((line) => textWidth(line, labelSize))),
  }))
  const moments = [...periods.values()].map(({ moment }) => moment)
  return (input.breaks ?? []).flatMap(({ moment }) => {
    const before = moments.filter((one) => one < moment)
    const after = moments.filter((one) => one >= moment)
    if (before.length === 0 || after.length === 0) return []
    const [from, to] = [time.place(Math.max(...before)), time.place(Math.min(...after))]
    const ends = named.filter((name) => name.from > from && name.from < to).map((name) => name.to + 7)
    return [Math.max((from + to) / 2, Math.min(to - 10, Math.max(0, ...ends)))]
  })
}

function breakLines(plot: Plot): object[] {
  const { scale, input } = plot
  const lines = breakPlaces(plot).flatMap((x) =>
    Array.from({ length: Math.ceil(scale.length / 6) }, (_, index) => {
      const y = index * 6
      return { x, x2: x, y, y2: Math.min(y + 3, scale.length) }
    }),
  )
  return lineLayer(lines, input.palette.muted, 1)
}

function breakTexts(plot: Plot): PlacedText[] {
  const { input } = plot
  return breakPlaces(plot).map((x): PlacedText => {
    return { x, y: -9, text: 'reeksbreuk', size: smallSize, colour: input.palette.muted, align: 'center' }
  })
}

function valueTexts({ input, periods, time, scale }: Plot): PlacedText[] {
  if (input.series.length > 1 || input.marks.length > mostLabelledMarks) return []
  return input.marks.flatMap(({ category, value, label }) => {
    const period = periods.get(category)
    if (value === null || period === undefined) return []
    const y = scale.length - placeValue(value, scale) - 12
    const text = { text: label, size: labelSize, weight: 600, colour: input.palette.ink } as const
    return [{ x: time.place(period.moment), y, align: 'center', ...text }]
  })
}

// At the end of its line; moved apart where two would touch.
function seriesTexts(plot: Plot): PlacedText[] {
  const { input, scale } = plot
  const ends = lineEnds(plot)
  const tallest = Math.max(1, ...ends.map(({ lines }) => lines.length)) * lineHeight
  const wanted = ends.map(({ y }) => y)
  const places = spread(wanted, tallest, -8, Math.max(scale.length, tallest * ends.length))
  return ends.flatMap(({ lines, x }, at) =>
    lines.map((text, line): PlacedText => {
      const y = (places[at] ?? 0) + (line - (lines.length - 1) / 2) * lineHeight
      return { x, y, text, size: labelSize, colour: input.palette.ink }
    }),
  )
}

/** Where the name of each line belongs; nothing of a line alone. */
function lineEnds({ input, periods, time, scale }: Plot) {
  if (input.series.length < 2) return []
  const moment = (mark: Mark) => periods.get(mark.category)?.moment ?? 0
  return input.series.flatMap(({ name, label }) => {
    const known = input.marks.filter((mark) => mark.series === name && mark.value !== null)
    const last = known.toSorted((one, other) => moment(one) - moment(other)).at(-1)
    if (last === undefined) return []
    const y = scale.length - placeValue(last.value ?? 0, scale)
    return [{ lines: seriesLines(label, input.width), x: time.place(moment(last)) + 9, y }]
  })
}

const seriesLines = (label: string, width: number) => wrapText(label, labelSize, Math.max(70, width * 0.3))

function hiddenTexts({ input, periods, time, scale }: Plot): PlacedText[] {
  return input.marks.flatMap((mark) => {
    const period = periods.get(mark.category)
    if (mark.state !== 'beschermd' || period === undefined) return []
    const y = scale.length - placeValue(0, scale) - 9
    const description = describeMark(mark, input)
    const style = { size: labelSize, weight: 600, colour: input.palette.muted, align: 'center' } as const
    return [{ x: time.place(period.moment), y, text: protectedSign, ...style, description }]
  })
}

interface TimeScale {
  readonly domain: readonly [number, number]
  readonly place: (moment: number) => number
}

// Room on both sides, so that the first value doesn't stand on the labels of the value axis.
function timeScale(periods: readonly Period[], width: number): TimeScale {
  const moments = periods.map(({ moment }) => moment)
  const [first, last] = [Math.min(...moments), Math.max(...moments)]
  const room = ((last - first || 1) * edge) / (width - 2 * edge)
  const domain = [first - room, last + room] as const
  return { domain, place: (moment) => ((moment - domain[0]) / (domain[1] - domain[0])) * width }
}

const edge = 18
