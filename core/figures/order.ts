import type { ChartKeys } from '../notebook/figuurKeys'
import type { Mark } from './marks'
import { readPeriod } from './period'

/**
 * Categories as they are drawn: by value, highest first, with what isn't shown at the end; in the order of the rows
 * when the notebook says `natuurlijk`, in its own order when it lists them; by time when they are moments.
 */
export function orderCategories(
  marks: readonly Mark[],
  { volgorde }: Pick<ChartKeys, 'volgorde'>,
): readonly string[] {
  const categories = [...new Set(marks.map(({ category }) => category))]
  if (volgorde === 'natuurlijk') return categories
  const byTime = inTime(categories)
  if (byTime !== null && !isList(volgorde)) return byTime
  const totals = new Map(categories.map((category) => [category, total(marks, category)]))
  const byValue = categories.toSorted((one, other) => rank(totals.get(other)) - rank(totals.get(one)))
  if (!isList(volgorde)) return byValue
  const first = volgorde.filter((name) => categories.includes(name))
  return [...new Set([...first, ...byValue])]
}

/**
 * Names along an axis or in a legend: moments by time, classes that start with a number (`0-17`, `18-24`) by that
 * number, others as they come. Rows of a published table move to the end when they are hidden, so the order of the
 * rows alone would differ between the views.
 */
export function naturalOrder(names: readonly string[]): readonly string[] {
  const byTime = inTime(names)
  if (byTime !== null) return byTime
  const starts = new Map(names.map((name) => [name, leadingNumber(name)]))
  if ([...starts.values()].some((start) => start === null)) return names
  return names.toSorted((one, other) => (starts.get(one) ?? 0) - (starts.get(other) ?? 0))
}

function inTime(names: readonly string[]): readonly string[] | null {
  const moments = new Map(names.map((name) => [name, readPeriod(name)?.moment ?? null]))
  if ([...moments.values()].some((moment) => moment === null)) return null
  return names.toSorted((one, other) => (moments.get(one) ?? 0) - (moments.get(other) ?? 0))
}

function leadingNumber(name: string): number | null {
  const match = /^(\d+(?:,\d+)?)/.exec(name)
  return match ? Number((match[1] ?? '').replace(',', '.')) : null
}

const isList = (volgorde: ChartKeys['volgorde']): volgorde is readonly string[] => Array.isArray(volgorde)

function total(marks: readonly Mark[], category: string): number | null {
  const shown = marks.flatMap((mark) =>
    mark.category === category && mark.value !== null ? [mark.value] : [],
  )
  return shown.length === 0 ? null : shown.reduce((sum, value) => sum + value, 0)
}

// Not Infinity: the difference of two of those is no number.
const rank = (value: number | null | undefined) => value ?? -Number.MAX_VALUE / 4
