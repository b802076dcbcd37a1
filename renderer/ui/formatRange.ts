/** A period in as few characters as say it: `2019`, `2011–2018`, `01-09-2019 – 31-08-2020`. Both days included. */
export function formatRange({ van, tot }: { readonly van: string; readonly tot: string }): string {
  const wholeYears = van.endsWith('-01-01') && tot.endsWith('-12-31')
  if (!wholeYears) return `${shortDay(van)} – ${shortDay(tot)}`
  const [first, last] = [van.slice(0, 4), tot.slice(0, 4)]
  return first === last ? first : `${first}–${last}`
}

/** An ISO day as dd-mm-jjjj. */
export function shortDay(day: string): string {
  return day.split('-').toReversed().join('-')
}
