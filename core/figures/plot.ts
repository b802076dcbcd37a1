import { roundHalfAway } from '../statistics/dutchNumbers'
import { pieceOf } from './breaks'
import type { ChartInput, Reference } from './chart'
import type { Interval, Mark } from './marks'
import { describeMeasure, formatMeasure, type Measure } from './measure'
import { readPeriod } from './period'

/** What a figure draws, as numbers by category and series: for programs that draw charts of their own. */
export interface Plot {
  readonly kind: 'staaf' | 'gestapeld' | 'lijn' | 'punt'
  /** Bars lie; else they stand. */
  readonly lying: boolean
  /** As they are written along the axis, with n and the sign of what isn't shown. */
  readonly categories: readonly string[]
  /** Of a line over moments in time: the first day of each category, in ISO. */
  readonly days?: readonly string[]
  readonly series: readonly PlotSeries[]
  readonly measure: Pick<Measure, 'kind' | 'decimals'>
  /** Words for the value axis. */
  readonly axis: string
  /** A value to hold the others against. */
  readonly reference: Reference | null
}

export interface PlotSeries {
  readonly label: string
  /** `#rrggbb` */
  readonly colour: string
  readonly hatched: boolean
  /** One for each category. */
  readonly points: readonly PlotPoint[]
}

export interface PlotPoint {
  /** As it is published: a share to the decimals that are shown (0.38); null when it is protected or missing. */
  readonly value: number | null
  /** As it is published where the number itself would say more or something else: `<1%`, `7 van de 25`; else null. */
  readonly label: string | null
  readonly small: boolean
  readonly interval: Interval | null
  /** Nothing joins it to the point before: a break lies between. */
  readonly apart: boolean
}

/** null when two marks have one place, or when there are no categories: such a figure is a picture to other programs. */
export function plotOf(input: ChartInput, kind: Plot['kind'], lying: boolean): Plot | null {
  const { marks, measure, reference = null } = input
  const byPlace = new Map(marks.map((mark) => [placeOf(mark), mark]))
  if (byPlace.size < marks.length || input.categories.length === 0) return null
  const days = kind === 'lijn' ? daysOf(input.categories) : null
  const categories = days === null ? input.categories : [...days.keys()]
  const series = input.series.map(({ name, label, colour, hatched }): PlotSeries => {
    const own = categories.map((category) => byPlace.get(placeOf({ category, series: name })))
    const pieces = categories.map((category) =>
      pieceOf(readPeriod(category)?.moment ?? 0, input.breaks ?? []),
    )
    const points = own.map((mark, at) => ({
      ...pointOf(mark, measure),
      apart: at > 0 && pieces[at] !== pieces[at - 1],
    }))
    return { label, colour, hatched, points }
  })
  return {
    ...{ kind, lying, series, reference },
    categories: categories.map((category) => categoryText(category, input)),
    measure: { kind: measure.kind, decimals: measure.decimals },
    ...(days && { days: [...days.values()] }),
    axis: input.axisTitle ?? describeMeasure(measure),
  }
}

const placeOf = ({ category, series }: Pick<Mark, 'category' | 'series'>) =>
  JSON.stringify([category, series])

/** The days of categories, in time; null when one isn't a moment. */
function daysOf(categories: readonly string[]): ReadonlyMap<string, string> | null {
  const known = categories.flatMap((category) => {
    const period = readPeriod(category)
    return period === null ? [] : [{ category, ...period }]
  })
  if (known.length < categories.length) return null
  const inTime = known.toSorted((one, other) => one.moment - other.moment)
  return new Map(inTime.map(({ category, day }) => [category, day]))
}

function pointOf(mark: Mark | undefined, measure: Measure): Omit<PlotPoint, 'apart'> {
  const published = (value: number) =>
    roundHalfAway(value, measure.kind === 'aandeel' ? measure.decimals + 2 : measure.decimals)
  const value = mark?.value ?? null
  const plain = value === null ? '' : formatMeasure(published(value), measure)
  const { interval = null } = mark ?? {}
  return {
    value: value === null ? null : published(value),
    label: value === null || mark?.label === plain ? null : (mark?.label ?? null),
    small: mark?.state === 'kleine-groep',
    interval: interval && { low: published(interval.low), high: published(interval.high) },
  }
}

/** `Financiën (n = 273)`, `Zingeving •`; of several series with the name of the one that isn't shown. */
function categoryText(category: string, { marks, series, under }: ChartInput): string {
  const label = readPeriod(category)?.label ?? category
  const base = under(category)
  const hidden = marks.filter((mark) => mark.category === category && mark.state === 'beschermd')
  const names = hidden.map((mark) => series.find(({ name }) => name === mark.series)?.label ?? '')
  const signs = series.length > 1 ? names.map((name) => `${name} •`) : names.map(() => '•')
  const parts = [...(base === null ? [] : [base]), ...signs]
  return parts.length === 0 ? label : `${label} (${parts.join('; ')})`
}
