import { describeMeasure, type Measure } from './measure'
import type { FigureInput } from './model'
import { periodText } from './notes'

/** `Aantal trajecten · 2019`: what is measured and, where all sources share one, the period. */
export function defaultSubtitle(measure: Measure, input: Pick<FigureInput, 'sources'>): string {
  const what = describeMeasure(measure)
  const unit = `${what.charAt(0).toUpperCase()}${what.slice(1)}`
  const period = sharedPeriod(input)
  return period === null ? unit : `${unit} · ${period}`
}

/** The one period that the sources describe; null when they differ or don't say. */
export function sharedPeriod({ sources }: Pick<FigureInput, 'sources'>): string | null {
  const periods = [
    ...new Set(sources.flatMap(({ peilperiode }) => (peilperiode ? [periodText(peilperiode)] : []))),
  ]
  return periods.length === 1 ? (periods[0] ?? null) : null
}
