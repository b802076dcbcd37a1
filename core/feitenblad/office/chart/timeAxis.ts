import type { FigureNote } from '../../../figures/model'
import type { Plot } from '../../../figures/plot'

/**
 * Whether moments lie at unequal distances, so that they need an axis of time. Equal days of the month and ends of months
 * are as far apart as their months are, other days as their days.
 */
export function isUneven({ days = [] }: Plot): boolean {
  const inMonths = new Set(days.map((day) => day.slice(8))).size === 1 || days.every(isMonthEnd)
  const places = days.map(inMonths ? monthNumber : serialOf)
  const steps = places.slice(1).map((place, at) => place - (places[at] ?? 0))
  return new Set(steps).size > 1
}

/** Days since 30 December 1899, as charts count them; of an ISO day. */
export const serialOf = (day: string): number => (timeOf(day) - Date.UTC(1899, 11, 30)) / msInDay

/** What the moments are told apart by: the coarsest that leaves none at another day than its own. */
export function timeUnit({ days = [] }: Plot): 'years' | 'months' | 'days' {
  if (days.every((day) => day.endsWith('-01-01'))) return 'years'
  return days.every((day) => day.endsWith('-01')) ? 'months' : 'days'
}

export const timeFormats = { years: 'yyyy', months: 'mmm\\ yyyy', days: 'd\\ mmm\\ yyyy' } as const

/** A note below the chart: the n and the sign • of moments, which an axis of time has no room for. None where the axis has. */
export function momentNotes(plot: Plot): readonly FigureNote[] {
  if (!isUneven(plot)) return []
  // A moment by itself has no brackets.
  const marked = plot.categories.filter((category) => category.endsWith(')'))
  return marked.length === 0 ? [] : [{ kind: 'n', text: `Langs de lijn: ${marked.join('; ')}.` }]
}

const msInDay = 86_400_000
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`)
const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
const isMonthEnd = (day: string) => new Date(timeOf(day) + msInDay).getUTCDate() === 1
