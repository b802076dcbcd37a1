/** Whole days since 1-1-1970. */
export type Day = number

const dayLength = 86_400_000

export const dayOf = (iso: string): Day => Date.parse(`${iso}T00:00:00Z`) / dayLength

/** As registrations write it: dd-mm-jjjj. */
export function writeDutchDay(day: Day): string {
  const [year, month, date] = new Date(day * dayLength).toISOString().slice(0, 10).split('-')
  return `${date}-${month}-${year}`
}

/** The day itself, or the Monday after it when it falls in a weekend. */
export function nextWorkingDay(day: Day): Day {
  const weekday = new Date(day * dayLength).getUTCDay()
  if (weekday === 6) return day + 2
  return weekday === 0 ? day + 1 : day
}
