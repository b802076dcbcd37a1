import { describeMark } from './bars'
import { labelSize, lineHeight, mostLabelledMarks, smallSize, type Chart, type ChartInput } from './chart'
import { textLayers, type PlacedText } from './layers'
import { protectedSign } from '../notebook/formatValue'
import type { Mark } from './marks'
import { readPeriod, type Period } from './period'
import { textWidth } from './textWidth'
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
  const scale = valueScale(values, height, null)
  const left =
    Math.ceil(Math.max(...scale.ticks.map((tick) => textWidth(tickText(tick, input.measure), smallSize)))) +
    18
  const right = Math.ceil(Math.max(20, ...input.series.map(({ label }) => textWidth(label, labelSize) + 16)))
  const width = Math.max(80, input.width - left - right)
  const plot: Plot = { input, scale, width, time: timeScale([...periods.values()], width), periods }
  const layers = [...lineLayers(plot), ...textLayers(allTexts(plot))]
  return { width, height, left, right, above: 16, below: lineHeight + 14, layers }
}

interface Plot {
  readonly input: ChartInput
  readonly scale: ValueScale
  readonly width: number
  readonly time: TimeScale
  readonly periods: ReadonlyMap<string, Period>
}

function lineLayers({ input, scale, time, periods }: Plot): object[] {
  const axis = categoryAxis(
    input.categoryName,
    [...periods.values()].map(({ label }) => label),
    input.palette,
  )
  const encoding = {
    x: {
      field: 'moment',
      type: 'quantitative',
      scale: { domain: time.domain, nice: false, zero: false },
      axis,
    },
    y: valueChannel('waarde', scale, input.measure, input.palette),
    detail: { field: 'reeks', type: 'nominal' },
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
    waarde: mark.value,
    n: mark.n,
    kleur,
    vulling: mark.state === 'kleine-groep' ? input.palette.paper : kleur,
    omschrijving: describeMark(mark, input),
  }
}

function allTexts(plot: Plot): PlacedText[] {
  return [...momentTexts(plot), ...valueTexts(plot), ...seriesTexts(plot), ...hiddenTexts(plot)]
}

function momentTexts({ input, periods, time, scale }: Plot): PlacedText[] {
  let free = Number.NEGATIVE_INFINITY
  const inTime = [...periods.values()].toSorted((one, other) => one.moment - other.moment)
  return inTime.flatMap(({ moment, label }) => {
    const x = time.place(moment)
    const half = textWidth(label, smallSize) / 2
    if (x - half < free) return []
    free = x + half + 12
    const y = scale.length + 6 + lineHeight / 2
    return [{ x, y, text: label, size: smallSize, colour: input.palette.muted, align: 'center' }]
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

// At the end of its line; pushed down where two would touch.
function seriesTexts({ input, periods, time, scale }: Plot): PlacedText[] {
  if (input.series.length < 2) return []
  const ends = input.series.flatMap(({ name, label }) => {
    const known = input.marks
      .filter((mark) => mark.series === name && mark.value !== null)
      .toSorted((one, other) => moment(one) - moment(other))
    const last = known.at(-1)
    if (last === undefined) return []
    return [{ label, x: time.place(moment(last)) + 9, y: scale.length - placeValue(last.value ?? 0, scale) }]
  })
  function moment(mark: Mark): number {
    return periods.get(mark.category)?.moment ?? 0
  }
  let free = Number.NEGATIVE_INFINITY
  return ends
    .toSorted((one, other) => one.y - other.y)
    .map(({ label, x, y }) => {
      const clear = Math.max(y, free)
      free = clear + lineHeight
      return { x, y: clear, text: label, size: labelSize, colour: input.palette.ink }
    })
}

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
