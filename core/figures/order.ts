import type { FiguurKeys } from '../notebook/model'
import type { Mark } from './marks'
import { readPeriod } from './period'

/**
 * Categories as they are drawn: by value, highest first, with what isn't shown at the end; in the order of the rows
 * when the notebook says `natuurlijk`; by time when they are moments.
 */
export function orderCategories(
  marks: readonly Mark[],
  { volgorde }: Pick<FiguurKeys, 'volgorde'>,
): string[] {
  const categories = [...new Set(marks.map(({ category }) => category))]
  if (volgorde === 'natuurlijk') return categories
  const moments = new Map(categories.map((category) => [category, readPeriod(category)?.moment ?? null]))
  if ([...moments.values()].every((moment) => moment !== null)) {
    return categories.toSorted((one, other) => (moments.get(one) ?? 0) - (moments.get(other) ?? 0))
  }
  const totals = new Map(categories.map((category) => [category, total(marks, category)]))
  return categories.toSorted((one, other) => rank(totals.get(other)) - rank(totals.get(one)))
}

function total(marks: readonly Mark[], category: string): number | null {
  const shown = marks.flatMap((mark) =>
    mark.category === category && mark.value !== null ? [mark.value] : [],
  )
  return shown.length === 0 ? null : shown.reduce((sum, value) => sum + value, 0)
}

// Not Infinity: the difference of two of those is no number.
const rank = (value: number | null | undefined) => value ?? -Number.MAX_VALUE / 4
