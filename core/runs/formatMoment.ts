import { formatDate } from '../statistics/dutchNumbers'

/** `14 maart 2026, 10:02`, in the time of the machine. @param moment ISO. */
export function formatMoment(moment: string): string {
  const at = new Date(moment)
  const two = (n: number) => String(n).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${formatDate(day)}, ${two(at.getHours())}:${two(at.getMinutes())}`
}
