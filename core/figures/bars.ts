import { formatMeasure, describeMeasure, type Measure } from './measure'
import type { ChartInput, Series } from './chart'
import type { Interval, Mark } from './marks'

/** A bar, or a piece of one: from `van` to `tot` on the value axis. */
export interface Bar {
  readonly mark: Mark
  readonly series: Series
  readonly categoryIndex: number
  /** Place of its bar within the category; 0 where there is one bar a category. */
  readonly lane: number
  readonly van: number
  readonly tot: number
}

/** Bars side by side, all from 0. Protected and missing values give no bar. */
export function groupedBars(input: ChartInput): Bar[] {
  return drawnMarks(input).map((drawn) => ({ ...drawn, lane: input.series.indexOf(drawn.series), van: 0 }))
}

/** Bars on top of each other, in the order of the series. A value that isn't shown takes no room. */
export function stackedBars(input: ChartInput): Bar[] {
  const ends = new Map<string, number>()
  const inOrder = drawnMarks(input).toSorted(
    (one, other) => input.series.indexOf(one.series) - input.series.indexOf(other.series),
  )
  return inOrder.map((drawn) => {
    // What is below 0 piles up downwards, beside what is above it.
    const pile = `${drawn.categoryIndex} ${drawn.tot < 0}`
    const van = ends.get(pile) ?? 0
    ends.set(pile, van + drawn.tot)
    return { ...drawn, lane: 0, van, tot: van + drawn.tot }
  })
}

/** One sentence per mark for who can't see it. */
export function describeMark(mark: Mark, { measure, series }: ChartInput): string {
  const label = series.find(({ name }) => name === mark.series)?.label ?? ''
  const about = mark.series === null ? mark.category : `${mark.category}, ${label}`
  if (mark.state === 'beschermd') return `${about}: niet getoond.`
  if (mark.value === null) return `${about}: geen gegevens.`
  const base = mark.n === null ? '' : `, n = ${mark.n}`
  const small = mark.state === 'kleine-groep' ? ', kleine groep' : ''
  const share = mark.label.includes(' van de ') ? mark.label : formatMeasure(mark.value, measure)
  const range = mark.interval === null ? '' : `, interval ${describeInterval(mark.interval, measure)}`
  return `${about}: ${share} (${describeMeasure(measure)}${range}${base}${small}).`
}

/** `33% tot 43%` */
export const describeInterval = ({ low, high }: Interval, measure: Measure) =>
  `${formatMeasure(low, measure)} tot ${formatMeasure(high, measure)}`

function drawnMarks({ marks, categories, series }: ChartInput): Omit<Bar, 'lane' | 'van'>[] {
  return marks.flatMap((mark) => {
    const own = series.find(({ name }) => name === mark.series)
    const categoryIndex = categories.indexOf(mark.category)
    if (mark.value === null || own === undefined) return []
    return [{ mark, series: own, categoryIndex, tot: mark.value }]
  })
}
