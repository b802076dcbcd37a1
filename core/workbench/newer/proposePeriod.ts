import type { FoundPeriod } from '../../sources/fit/foundPeriod'
import type { SourceManifest } from '../../workspace/werkmap'

type Period = NonNullable<SourceManifest['peilperiode']>

/**
 * The period to propose for a newer file: the recorded one, moved by as many years as the days in the file were; else
 * the days in the file. The user sees it before anything is kept.
 */
export function proposePeriod(recorded: Period | undefined, found: FoundPeriod | null): Period | null {
  if (recorded === undefined || found === null) return recorded ?? null
  const years = Number(found.first.slice(0, 4)) - Number(recorded.van.slice(0, 4))
  const moved = [0, years, years - 1]
    .map((by) => ({ van: movedBy(recorded.van, by), tot: movedBy(recorded.tot, by) }))
    .find(({ van, tot }) => van <= found.first && found.last <= tot)
  return moved ?? { van: found.first, tot: found.last }
}

function movedBy(day: string, years: number): string {
  const moved = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
  return moved.endsWith('-02-29') && Number.isNaN(Date.parse(moved)) ? `${moved.slice(0, 8)}28` : moved
}
