import type { Plot } from '../../../figures/plot'

/** Whether moments lie at unequal distances, so that they need an axis of time. */
export function isUneven({ moments = [] }: Plot): boolean {
  const steps = moments.slice(1).map((moment, at) => moment - (moments[at] ?? 0))
  return steps.some((step) => Math.abs(step - (steps[0] ?? 0)) > 0.01)
}

/** The first day of the month that a moment lies in, as ISO. */
export function dayOf(moment: number): string {
  const months = Math.round(moment * 12)
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
}

/** Days since 30 December 1899, as charts count them. */
export const serialOf = (moment: number): number =>
  (Date.parse(`${dayOf(moment)}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000

export const areYears = ({ moments = [] }: Plot): boolean => moments.every(Number.isInteger)
